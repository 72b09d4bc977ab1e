// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as a list of tokens: what a generation of Jackson gives and takes, without one. */
final class Tree implements TokenSink, TokenSource {

    /** A token and what it says. */
    record Piece(Token token, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at = -1;

    List<Piece> pieces() {
        return pieces;
    }

    private void add(Token token, String text) {
        pieces.add(new Piece(token, text));
    }

    @Override
    public void startObject() {
        open.push(pieces.size());
        add(Token.OBJECT_START, "");
    }

    @Override
    public void endObject() {
        open.pop();
        add(Token.OBJECT_END, "");
    }

    @Override
    public void startList() {
        open.push(pieces.size());
        add(Token.LIST_START, "");
    }

    @Override
    public void endList() {
        open.pop();
        add(Token.LIST_END, "");
    }

    @Override
    public void key(String key) {
        add(Token.KEY, key);
    }

    @Override
    public void text(String text) {
        add(Token.TEXT, text);
    }

    @Override
    public void number(String digits) {
        boolean whole = digits.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        add(whole ? Token.WHOLE_NUMBER : Token.NUMBER, digits);
    }

    @Override
    public void flag(boolean flag) {
        add(flag ? Token.TRUE : Token.FALSE, "");
    }

    @Override
    public void nothing() {
        add(Token.NULL, "");
    }

    private @Nullable Piece piece() {
        return at < 0 || at >= pieces.size() ? null : pieces.get(at);
    }

    @Override
    public Token current() {
        Piece piece = piece();
        return piece == null ? Token.END : piece.token();
    }

    @Override
    public Token next() {
        at++;
        return current();
    }

    @Override
    public String key() {
        return text();
    }

    @Override
    public String text() {
        Piece piece = piece();
        return piece == null ? "" : piece.text();
    }

    @Override
    public boolean text(Characters characters, int longest) {
        char[] all = text().toCharArray();
        characters.set(all, 0, all.length);
        return all.length <= longest;
    }

    @Override
    public String number() {
        return text();
    }

    @Override
    public long position() {
        return Position.of(1, at + 1);
    }

    @Override
    public void close() {}
}
