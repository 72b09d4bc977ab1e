// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Level;
import org.immutables.value.Value;

/**
 * An office that exists apart from who holds it ({@code org:Post}): the mayor of Lelystad. No person is named.
 */
@Value.Immutable
@ModelStyle
public abstract class Post {

    Post() {}

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
     * @return {@code mayor-lelystad}
     */
    public abstract String id();

    /**
     * What the office is called.
     *
     * @return 1 to 200 characters
     */
    public abstract String title();

    /**
     * The party that the office belongs to.
     *
     * @return the id of a party
     */
    public abstract String party();

    /**
     * The level of the office.
     *
     * @return governing, policy or operational
     */
    public abstract Level level();

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
        Forms.id("post.id", id());
        Forms.name("post.title", title());
        Forms.id("post.party", party());
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
