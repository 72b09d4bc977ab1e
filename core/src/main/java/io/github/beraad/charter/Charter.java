// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * Starts a charter.
     *
     * @param id the id, the same for all versions
     * @param version the version, 1 to 20 characters
     * @return a builder
     */
    public static Builder builder(String id, String version) {
        return new Builder().id(id).version(version);
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
        Builder() {}
    }
}
