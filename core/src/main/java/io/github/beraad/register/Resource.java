// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A product that raises what professionals know (CCV-LEG-4).
 */
@Value.Immutable
@ModelStyle
public abstract class Resource {

    Resource() {}

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
     * @return {@code r-kaart}
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return 1 to 200 characters
     */
    public abstract String title();

    /**
     * The partnership that developed it.
     *
     * @return the id of a partnership
     */
    public abstract String developedBy();

    /**
     * The day on which it was published.
     *
     * @return a calendar date
     */
    public abstract LocalDate publishedOn();

    /**
     * Whom it is for.
     *
     * @return {@code professionals}
     */
    public abstract String audience();

    /**
     * Where it is.
     *
     * @return empty when not stated
     */
    public abstract Optional<String> url();

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
        Forms.id("resource.id", id());
        Forms.name("resource.title", title());
        Forms.id("resource.developedBy", developedBy());
        Forms.name("resource.audience", audience());
        url().ifPresent(url -> Forms.url("resource.url", url));
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
