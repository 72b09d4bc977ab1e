// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that the placeholders of a template ask for. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([^{}:?|]*)");

    private Placeholders() {}

    static Set<String> of(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
