// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a partnership has agreed to be and do: a version, the period in which it holds, and a list of requirements
 * ({@code m8g:ReferenceFramework}). Charters share an id across versions. Immutable, safe for use by many threads.
 */
@Value.Immutable
@ModelStyle
public abstract class Charter {

    Charter() {}

    /**
     * Starts a charter. Until it is given a title, its id is the title.
     *
     * @param id the id, the same for all versions
     * @param version the version, 1 to 20 characters
     * @return a builder
     */
    public static Builder builder(String id, String version) {
        return new Builder().begin(id, version);
    }

    /**
     * The id, the same for all versions.
     *
     * @return {@code lokale-aanpak}
     */
    public abstract String id();

    /**
     * The version.
     *
     * @return 1 to 20 characters
     */
    public abstract String version();

    /**
     * What the charter is called.
     *
     * @return 1 to 200 characters
     */
    public abstract String title();

    /**
     * The id of the charter that this one takes the place of.
     *
     * @return empty when it replaces none
     */
    public abstract Optional<String> replaces();

    /**
     * The first day on which this version holds.
     *
     * @return empty when it held before the register
     */
    public abstract Optional<LocalDate> from();

    /**
     * The first day on which it holds no longer.
     *
     * @return empty when no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * What was agreed.
     *
     * @return the requirements in order
     */
    public abstract List<Requirement> requirements();

    /**
     * When a decision about a dilemma is asked for.
     *
     * @return empty when the charter says nothing of it
     */
    public abstract Optional<DecisionPolicy> decideWhen();

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * The period in which this version holds.
     *
     * @return from {@link #from()} until {@link #until()}
     */
    @Value.Derived
    @Value.Auxiliary
    public DatePeriod period() {
        return Forms.period("charter", from(), until());
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("charter.id", id());
        Forms.version("charter.version", version());
        Forms.name("charter.title", title());
        replaces().ifPresent(id -> Forms.id("charter.replaces", id));
    }

    /** Collects what a charter is made of. For use by one thread. */
    public static final class Builder extends ImmutableCharter.Builder {

        private final Set<String> written = new HashSet<>();
        private String charter = "";
        private String edition = "";

        Builder() {}

        private Builder begin(String id, String version) {
            this.charter = id;
            this.edition = version;
            return id(id).version(version).title(id);
        }

        /**
         * Adds a requirement that was written down with {@link Requirements}. Where it has no id, its id is that of the
         * charter with the type behind it, {@code regio-flevoland.meetings}; where it has no source, its source is the
         * charter, {@code regio-flevoland 1.0}.
         *
         * @param requirement the requirement
         * @return this
         * @throws InvalidValueException if one that was added in this way has the same id, a parameter that the type
         *     requires was not stated, or a value has another form
         */
        public Builder requires(RequirementDraft<?> requirement) {
            Requirement agreed = requirement.in(charter, edition);
            if (!written.add(agreed.id())) {
                throw new InvalidValueException(
                        "requirement.id", agreed.id(), "is there twice: give one of the two another with id(...)");
            }
            return addRequirements(agreed);
        }
    }
}
