// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.charter.Charter;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything known about a set of partnerships; the unit that is checked. It may hold what breaks rules: that is reported,
 * not refused. Immutable, safe for use by many threads.
 */
@Value.Immutable
@ModelStyle
public abstract class Register {

    Register() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day on which the register was drawn up: nothing in it can have happened later.
     *
     * @return empty when not stated
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * What the register is called.
     *
     * @return empty when not stated
     */
    public abstract Optional<String> title();

    /**
     * What the register is.
     *
     * @return empty when not stated
     */
    public abstract Optional<FreeText> description();

    /**
     * Whether nothing in it is about anything real.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean fictional() {
        return false;
    }

    /**
     * Charters of the register's own; the built-in ones are known without.
     *
     * @return may be empty
     */
    public abstract List<Charter> charters();

    /**
     * The parties.
     *
     * @return may be empty; the built-in ones are known without
     */
    public abstract List<Party> parties();

    /**
     * The posts.
     *
     * @return may be empty; the built-in ones are known without
     */
    public abstract List<Post> posts();

    /**
     * The partnerships with their members.
     *
     * @return may be empty
     */
    public abstract List<Partnership> partnerships();

    /**
     * The meetings.
     *
     * @return may be empty
     */
    public abstract List<Meeting> meetings();

    /**
     * The dilemmas with their histories.
     *
     * @return may be empty
     */
    public abstract List<Dilemma> dilemmas();

    /**
     * The signals and insights with their histories.
     *
     * @return may be empty
     */
    public abstract List<Signal> signals();

    /**
     * The approaches.
     *
     * @return may be empty
     */
    public abstract List<Approach> approaches();

    /**
     * The resources.
     *
     * @return may be empty
     */
    public abstract List<Resource> resources();

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
        title().ifPresent(title -> Forms.name("register.title", title));
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
