// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@link Profile} names rules or charters that neither the library nor the register has. It lists all of
 * them, each with the nearest one that there is.
 */
public final class UnknownRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is not known; absent where the exception was serialised, its message tells it all. */
    private final transient @Nullable List<UnknownId> unknown;

    UnknownRuleException(List<UnknownId> unknown) {
        super(message(unknown));
        this.unknown = List.copyOf(unknown);
    }

    private static String message(List<UnknownId> unknown) {
        StringBuilder message = new StringBuilder();
        for (UnknownId id : unknown) {
            message.append(message.length() == 0 ? "" : "\n").append(id);
        }
        return message.toString();
    }

    /**
     * What is not known.
     *
     * @return in the order of the profile, at least one; none where the exception came out of Java serialisation
     */
    public List<UnknownId> unknown() {
        return unknown == null ? List.of() : unknown;
    }

    /**
     * The code of a rule, or the id of a charter, that there is not.
     *
     * @param pointer where it stands in the profile, as a JSON Pointer: {@code /changes/0/rule}
     * @param id the code or id
     * @param charter the charter that has no such requirement; absent where none was named, or is itself what is unknown
     * @param nearest the nearest code or id that there is; absent when none is near
     */
    public record UnknownId(String pointer, String id, Optional<String> charter, Optional<String> nearest) {

        @Override
        public String toString() {
            StringBuilder text =
                    new StringBuilder("profile ").append(pointer).append(": '").append(id);
            if (pointer.endsWith("/charter")) {
                text.append("' is no charter");
            } else if (charter.isPresent()) {
                text.append("' is no rule, nor a requirement of the charter '")
                        .append(charter.get())
                        .append('\'');
            } else {
                text.append("' is no rule and no requirement");
            }
            if (nearest.isPresent()) {
                text.append("; the nearest is '").append(nearest.get()).append('\'');
            }
            return text.toString();
        }
    }
}
