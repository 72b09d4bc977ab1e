// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.Pointer;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.Tree.Piece;
import io.github.beraad.json.testkit.Registers;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The table holds in both directions, whatever the tokens come from and go to. */
class DocumentsProperties {

    @Property(tries = 30)
    void aRegisterIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);
        Tree tree = new Tree();

        Documents.write(JsonFormat.REGISTER, register, tree);

        assertThat(Documents.read(JsonFormat.REGISTER, tree, ReadOptions.strict())
                        .value())
                .isEqualTo(register);
    }

    @Property(tries = 30)
    void aCharterIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Charter charter = Registers.charterOf(seed);
        Tree tree = new Tree();

        Documents.write(JsonFormat.CHARTER, charter, tree);

        assertThat(Documents.read(JsonFormat.CHARTER, tree, ReadOptions.strict())
                        .value())
                .isEqualTo(charter);
    }

    @Property(tries = 20)
    void aDocumentThatEndsAnywhereIsRefused(@ForAll long seed) throws IOException {
        Tree tree = new Tree();
        Documents.write(JsonFormat.REGISTER, Registers.of(seed), tree);
        List<Piece> pieces = tree.pieces();
        int kept = (int) Long.remainderUnsigned(seed, pieces.size());
        pieces.subList(kept, pieces.size()).clear();

        UnreadableJsonException refusal = catchThrowableOfType(
                UnreadableJsonException.class, () -> Documents.read(JsonFormat.REGISTER, tree, ReadOptions.strict()));

        assertThat(refusal.problems())
                .last()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kept == 0 ? Kind.NOT_JSON : Kind.TRUNCATED));
    }

    @Property(tries = 20)
    void theOrderOfKeysMakesNoDifference(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);
        Tree tree = new Tree();
        Documents.write(JsonFormat.REGISTER, register, tree);

        Tree reversed = new Tree();
        new Reversal(tree.pieces(), reversed.pieces()).value(0);

        assertThat(Documents.read(JsonFormat.REGISTER, reversed, ReadOptions.strict())
                        .value())
                .isEqualTo(register);
    }

    /** Copies a document with the keys of every object in reverse. */
    private record Reversal(List<Piece> from, List<Piece> to) {

        /** Copies the value at an index, and says where the next one is. */
        int value(int at) {
            Piece piece = from.get(at);
            int next = at + 1;
            if (piece.token() == Token.LIST_START) {
                to.add(piece);
                while (from.get(next).token() != Token.LIST_END) {
                    next = value(next);
                }
                to.add(from.get(next++));
            } else if (piece.token() == Token.OBJECT_START) {
                to.add(piece);
                int start = to.size();
                while (from.get(next).token() == Token.KEY) {
                    List<Piece> member = new ArrayList<>();
                    member.add(from.get(next));
                    next = new Reversal(from, member).value(next + 1);
                    to.addAll(start, member);
                }
                to.add(from.get(next++));
            } else {
                to.add(piece);
            }
            return next;
        }
    }

    @Property(tries = 20)
    void pointersSortInTheOrderInWhichTheTableWrites(@ForAll long seed) throws IOException {
        Tree tree = new Tree();
        Documents.write(JsonFormat.REGISTER, Registers.complete(seed), tree);

        List<Pointer> pointers = new ArrayList<>();
        List<Piece> pieces = tree.pieces();
        for (int at = 1; pieces.get(at).token() == Token.KEY; ) {
            String list = pieces.get(at).text();
            if (pieces.get(at + 1).token() == Token.LIST_START) {
                int next = at + 2;
                for (int i = 0; pieces.get(next).token() != Token.LIST_END; i++) {
                    next = pointersOf(pieces, next, Pointer.of(list, i), pointers);
                }
                at = next + 1;
            } else {
                at = pointersOf(pieces, at + 1, Pointer.of(list, 0), new ArrayList<>());
            }
        }

        assertThat(pointers).hasSizeGreaterThan(100).isSorted();
    }

    /** Lists the pointers to a value and all below, and says where the next value is. */
    private static int pointersOf(List<Piece> pieces, int at, Pointer pointer, List<Pointer> pointers) {
        pointers.add(pointer);
        Token begin = pieces.get(at).token();
        int next = at + 1;
        if (begin == Token.LIST_START) {
            for (int i = 0; pieces.get(next).token() != Token.LIST_END; i++) {
                next = pointersOf(pieces, next, pointer.index(i), pointers);
            }
            return next + 1;
        }
        if (begin == Token.OBJECT_START) {
            while (pieces.get(next).token() == Token.KEY) {
                String key = pieces.get(next).text();
                boolean ordered = !key.equals("extensions");
                next = pointersOf(pieces, next + 1, pointer.key(key), ordered ? pointers : new ArrayList<>());
            }
            return next + 1;
        }
        return next;
    }

    @Property(tries = 5)
    void whatMakesADocumentIsTheSameForTheSameSeed(@ForAll long seed) {
        assertThat(Collections.nCopies(2, Registers.complete(seed))).contains(Registers.complete(seed));
    }
}
