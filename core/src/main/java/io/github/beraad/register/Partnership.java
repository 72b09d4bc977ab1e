// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Parties that work together under a charter ({@code org:OrganizationalCollaboration}).
 */
@Value.Immutable
@ModelStyle
public abstract class Partnership {

    Partnership() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, unique among its kind.
     *
     * @return {@code lip}
     */
    public abstract String id();

    /**
     * The name.
     *
     * @return 1 to 200 characters
     */
    public abstract String name();

    /**
     * The charter, without a version: the one valid on a date applies on that date.
     *
     * @return the id of a charter
     */
    public abstract String charter();

    /**
     * How far it reaches.
     *
     * @return national, regional or local
     */
    public abstract Scope scope();

    /**
     * What it is about.
     *
     * @return {@code criminal-exploitation}; empty when not stated
     */
    public abstract Optional<String> theme();

    /**
     * Whom it is for.
     *
     * @return {@code minors}; empty when not stated
     */
    public abstract Optional<String> targetGroup();

    /**
     * The first day of the partnership.
     *
     * @return empty when it began before the register
     */
    public abstract Optional<LocalDate> from();

    /**
     * The first day that is no longer in it.
     *
     * @return empty when no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * The members over time, not only the active ones.
     *
     * @return may be empty
     */
    public abstract List<Member> members();

    /**
     * The partnerships that it shares upward with.
     *
     * @return ids of partnerships, an empty list for none; absent when it is as the charter says
     */
    public abstract Optional<List<String>> routes();

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
     * The span from {@link #from()} until {@link #until()}.
     *
     * @return the half-open period
     */
    @Value.Derived
    @Value.Auxiliary
    public DatePeriod period() {
        return Forms.period("partnership", from(), until());
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("partnership.id", id());
        Forms.name("partnership.name", name());
        Forms.id("partnership.charter", charter());
        theme().ifPresent(theme -> Forms.name("partnership.theme", theme));
        targetGroup().ifPresent(group -> Forms.name("partnership.targetGroup", group));
        routes().ifPresent(routes -> Forms.ids("partnership.routes", routes));
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
