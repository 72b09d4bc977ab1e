// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of element that a register has lists of. */
final class ElementKinds {

    /** The word for the line of the register itself. */
    static final String REGISTER = "register";

    static final Kind<Charter> CHARTER =
            new Kind<>(0, "charter", "charters", Shapes.CHARTER, (charter, sink) -> sink.accept(charter));
    static final Kind<Party> PARTY =
            new Kind<>(1, "party", "parties", Shapes.PARTY, (party, sink) -> sink.accept(party));
    static final Kind<Post> POST = new Kind<>(2, "post", "posts", Shapes.POST, (post, sink) -> sink.accept(post));
    static final Kind<Partnership> PARTNERSHIP = new Kind<>(
            3, "partnership", "partnerships", Shapes.PARTNERSHIP, (partnership, sink) -> sink.accept(partnership));
    static final Kind<Meeting> MEETING =
            new Kind<>(4, "meeting", "meetings", Shapes.MEETING, (meeting, sink) -> sink.accept(meeting));
    static final Kind<Dilemma> DILEMMA =
            new Kind<>(5, "dilemma", "dilemmas", Shapes.DILEMMA, (dilemma, sink) -> sink.accept(dilemma));
    static final Kind<Signal> SIGNAL =
            new Kind<>(6, "signal", "signals", Shapes.SIGNAL, (signal, sink) -> sink.accept(signal));
    static final Kind<Approach> APPROACH =
            new Kind<>(7, "approach", "approaches", Shapes.APPROACH, (approach, sink) -> sink.accept(approach));
    static final Kind<Resource> RESOURCE =
            new Kind<>(8, "resource", "resources", Shapes.RESOURCE, (resource, sink) -> sink.accept(resource));

    /** In the order of the document. */
    static final List<Kind<?>> ALL =
            List.of(CHARTER, PARTY, POST, PARTNERSHIP, MEETING, DILEMMA, SIGNAL, APPROACH, RESOURCE);

    /** What the key {@code element} of a line may say. */
    static final List<String> CODES = codes();

    private ElementKinds() {}

    /** Tells a sink of an element of one kind. */
    interface Handing<V> {
        void handOn(V element, ElementSink sink) throws IOException;
    }

    /**
     * A kind of element.
     *
     * @param index its place among the kinds
     * @param code what a line of one calls it
     * @param key the list of a document that holds them
     * @param shape how one stands in JSON
     * @param handing tells a sink of one
     */
    record Kind<V>(int index, String code, String key, Shape<V> shape, Handing<V> handing) {

        /** Whether a check takes them one by one, behind everything else. */
        boolean mayComeBy() {
            return equals(DILEMMA) || equals(SIGNAL);
        }
    }

    static @Nullable Kind<?> find(String code) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).code().equals(code)) {
                return ALL.get(i);
            }
        }
        return null;
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(REGISTER));
        for (Kind<?> kind : ALL) {
            codes.add(kind.code());
        }
        return List.copyOf(codes);
    }
}
