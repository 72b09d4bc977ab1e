// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.UnreadableJsonException;
import java.util.List;
import tools.jackson.databind.DatabindException;

/**
 * How a mapper says that a value was refused: an exception of Jackson's own kind that lists the problems. Pointers in it
 * begin at the value, lines and columns count in the whole document.
 */
public final class BeraadMappingException extends DatabindException {

    private static final long serialVersionUID = 1L;

    BeraadMappingException(UnreadableJsonException refusal) {
        // without a location: Jackson's description of one may quote the document
        super(null, refusal.getMessage(), refusal);
    }

    /**
     * Why the value was refused.
     *
     * @return the problems, in the order of the document
     */
    public List<JsonProblem> problems() {
        return getCause() instanceof UnreadableJsonException refusal ? refusal.problems() : List.of();
    }
}
