// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seat of a party in a partnership ({@code org:Membership}): party, post, roles and period.
 */
@Value.Immutable
@ModelStyle
public abstract class Member {

    Member() {}

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
     * @return {@code lip-jenv}
     */
    public abstract String id();

    /**
     * The party that sits here.
     *
     * @return the id of a party
     */
    public abstract String party();

    /**
     * The post that fills the seat.
     *
     * @return the id of a post; empty when none is named
     */
    public abstract Optional<String> post();

    /**
     * A name for the seat. Names of persons are never needed.
     *
     * @return empty when there is none
     */
    public abstract Optional<String> name();

    /**
     * What the member does.
     *
     * @return at least one, none twice
     */
    public abstract List<Role> roles();

    /**
     * The first day of the membership.
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
        return Forms.period("member", from(), until());
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("member.id", id());
        Forms.id("member.party", party());
        post().ifPresent(post -> Forms.id("member.post", post));
        name().ifPresent(name -> Forms.name("member.name", name));
        Forms.noneTwice("member.roles", Forms.notEmpty("member.roles", roles()));
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
