// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.Objects;

/**
 * A version of a charter that a report was made with.
 *
 * @param id the id of the charter
 * @param version its version
 */
public record AppliedCharter(String id, String version) implements Comparable<AppliedCharter> {

    /**
     * Makes one.
     *
     * @param id the id of the charter
     * @param version its version
     */
    public AppliedCharter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    @Override
    public int compareTo(AppliedCharter other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : version.compareTo(other.version);
    }
}
