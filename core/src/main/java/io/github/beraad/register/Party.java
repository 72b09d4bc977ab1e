// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Oin;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.identifier.Tooi;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.PartyCategory;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organisation that takes part ({@code org:Organization}).
 */
@Value.Immutable
@ModelStyle
public abstract class Party {

    Party() {}

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
     * @return {@code gm0995}
     */
    public abstract String id();

    /**
     * The name.
     *
     * @return 1 to 200 characters
     */
    public abstract String name();

    /**
     * Other names by which it is known.
     *
     * @return often none
     */
    public abstract List<String> otherNames();

    /**
     * What kind of organisation it is.
     *
     * @return at least one
     */
    public abstract List<PartyCategory> categories();

    /**
     * The domains that the party states itself.
     *
     * @return empty when those of its categories hold, see {@link #effectiveDomains()}
     */
    public abstract List<Domain> domains();

    /**
     * Codes of the programmes that it took part in.
     *
     * @return often none
     */
    public abstract List<String> programmes();

    /**
     * Its identifier in the register of government organisations.
     *
     * @return empty when there is none or it is not known
     */
    public abstract Optional<Tooi> tooi();

    /**
     * Its organisation identification number.
     *
     * @return empty when not known
     */
    public abstract Optional<Oin> oin();

    /**
     * Its RSIN.
     *
     * @return empty when not known
     */
    public abstract Optional<Rsin> rsin();

    /**
     * Its number in the trade register.
     *
     * @return empty when not known
     */
    public abstract Optional<KvkNumber> kvk();

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
     * The domains that the party works in.
     *
     * @return those that it states itself, or else those that come with its categories
     */
    @Value.Derived
    @Value.Auxiliary
    public Set<Domain> effectiveDomains() {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        domains.addAll(domains());
        if (domains.isEmpty()) {
            for (PartyCategory category : categories()) {
                domains.addAll(category.domains());
            }
        }
        return Collections.unmodifiableSet(domains);
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("party.id", id());
        Forms.name("party.name", name());
        for (String name : otherNames()) {
            Forms.name("party.otherNames", name);
        }
        Forms.noneTwice("party.categories", Forms.notEmpty("party.categories", categories()));
        Forms.noneTwice("party.domains", domains());
        Forms.ids("party.programmes", programmes());
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
