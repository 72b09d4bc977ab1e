// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a meeting deals with.
 */
@Value.Immutable
@ModelStyle
public abstract class AgendaItem {

    AgendaItem() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is about.
     *
     * @return the type
     */
    public abstract AgendaItemType type();

    /**
     * The dilemma, approach or signal that it is about.
     *
     * @return its id; empty when none is named
     */
    public abstract Optional<String> ref();

    /**
     * What it is called on the agenda.
     *
     * @return empty when it has no title
     */
    public abstract Optional<String> title();

    /**
     * What came out of it.
     *
     * @return empty when nothing is recorded
     */
    public abstract Optional<FreeText> result();

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        ref().ifPresent(ref -> Forms.id("agenda.ref", ref));
        title().ifPresent(title -> Forms.name("agenda.title", title));
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
