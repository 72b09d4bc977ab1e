// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Level;
import java.io.IOException;

final class PostShape extends Shape<Post> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> title = required("title", StringLeaf.NAME);
    private final Field<String> party = required("party", StringLeaf.ID);
    private final Field<Level> level = required("level", TermLeaf.of(Level.values()));
    private final Field<Extensions> extensions = extensions();

    PostShape() {
        super("een functie", "a post");
    }

    @Override
    Post make(Values values) {
        return Post.builder()
                .id(values.get(id))
                .title(values.get(title))
                .party(values.get(party))
                .level(values.get(level))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Post post, Output out) throws IOException {
        out.required(id, post.id());
        out.required(title, post.title());
        out.required(party, post.party());
        out.required(level, post.level());
        out.extensions(extensions, post.extensions());
    }
}
