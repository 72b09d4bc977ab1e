// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import java.util.List;

/**
 * A field of a form.
 *
 * @param kind by which the template makes it: line, text, date, time, choice, choices or flag
 * @param name of its parameter
 * @param id by which its label finds it
 * @param label what it is called
 * @param required whether it has to be filled in
 * @param options what can be chosen; empty where anything can be typed
 * @param value what stands in it
 * @param problem what is wrong with it; empty when nothing is
 */
record Field(
        String kind,
        String name,
        String id,
        String label,
        boolean required,
        List<Option> options,
        String value,
        String problem) {

    /**
     * Something that can be chosen.
     *
     * @param value the value of the parameter
     * @param label what it is called
     * @param chosen whether it is
     */
    record Option(String value, String label, boolean chosen) {}
}
