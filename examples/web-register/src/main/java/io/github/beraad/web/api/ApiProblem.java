// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import java.util.Optional;

/**
 * One of the problems in a problem detail.
 *
 * @param code of a rule, an offence or a kind of problem
 * @param pointer where in the body, as a JSON pointer
 * @param field which parameter, header or key
 * @param message in the language of the request
 * @param from the first character of a text that it is about
 * @param until the last
 */
public record ApiProblem(
        String code,
        Optional<String> pointer,
        Optional<String> field,
        String message,
        Optional<Object> from,
        Optional<Object> until) {

    static ApiProblem at(String code, String pointer, String message) {
        return new ApiProblem(
                code, Optional.of(pointer), Optional.empty(), message, Optional.empty(), Optional.empty());
    }

    static ApiProblem of(String code, String field, String message) {
        return new ApiProblem(code, Optional.empty(), Optional.of(field), message, Optional.empty(), Optional.empty());
    }
}
