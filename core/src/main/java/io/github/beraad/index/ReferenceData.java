// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.identifier.Tooi;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The national parties and posts that the built-in charters speak of. A register need not repeat them; one that does
 * may add to them (identifiers, another name), not contradict them.
 */
public final class ReferenceData {

    private static final List<Party> PARTIES = List.of(
            party("jenv", "Ministerie van Justitie en Veiligheid", PartyCategory.MINISTRY)
                    .tooi(tooi("ministerie/mnre1058"))
                    .build(),
            party("ccv", "Centrum voor Criminaliteitspreventie en Veiligheid", PartyCategory.KNOWLEDGE_CENTRE)
                    .build(),
            party("om", "Openbaar Ministerie", PartyCategory.PUBLIC_PROSECUTION)
                    .tooi(tooi("oorg/oorg12371"))
                    .build(),
            party("gm0995", "Gemeente Lelystad", PartyCategory.MUNICIPALITY)
                    .addProgrammes("proeftuinen-2014-2016")
                    .tooi(tooi("gemeente/gm0995"))
                    .build());

    private static final List<Post> POSTS = List.of(
            Post.builder()
                    .id("mayor-lelystad")
                    .title("Burgemeester van Lelystad")
                    .party("gm0995")
                    .level(Level.GOVERNING)
                    .build(),
            Post.builder()
                    .id("national-prosecutor-human-trafficking")
                    .title("Landelijk officier van justitie mensenhandel")
                    .party("om")
                    .level(Level.OPERATIONAL)
                    .build());

    private ReferenceData() {}

    private static Party.Builder party(String id, String name, PartyCategory category) {
        return Party.builder().id(id).name(name).addCategories(category);
    }

    private static Tooi tooi(String code) {
        return Tooi.of("https://identifier.overheid.nl/tooi/id/" + code);
    }

    /**
     * The built-in parties.
     *
     * @return {@code jenv}, {@code ccv}, {@code om} and {@code gm0995}
     */
    public static List<Party> parties() {
        return PARTIES;
    }

    /**
     * The built-in posts.
     *
     * @return {@code mayor-lelystad} and {@code national-prosecutor-human-trafficking}
     */
    public static List<Post> posts() {
        return POSTS;
    }

    /**
     * Finds a built-in party.
     *
     * @param id an id
     * @return the party; empty when none has this id
     */
    public static Optional<Party> party(String id) {
        for (Party party : PARTIES) {
            if (party.id().equals(id)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a built-in post.
     *
     * @param id an id
     * @return the post; empty when none has this id
     */
    public static Optional<Post> post(String id) {
        for (Post post : POSTS) {
            if (post.id().equals(id)) {
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    /** What the register's own party comes to: it adds to the built-in one, and its categories do not replace those. */
    static Party merged(Party own) {
        Optional<Party> builtIn = party(own.id());
        if (builtIn.isEmpty()) {
            return own;
        }
        Set<String> programmes = new LinkedHashSet<>(own.programmes());
        programmes.addAll(builtIn.get().programmes());
        return Party.builder()
                .like(own)
                .categories(builtIn.get().categories())
                .programmes(programmes)
                .build();
    }

    /** What the register's own post comes to: its party and level stay those of the built-in one. */
    static Post merged(Post own) {
        Optional<Post> builtIn = post(own.id());
        if (builtIn.isEmpty()) {
            return own;
        }
        return Post.builder()
                .like(own)
                .party(builtIn.get().party())
                .level(builtIn.get().level())
                .build();
    }
}
