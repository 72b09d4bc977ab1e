// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed key of something that an event carries or a requirement takes as a parameter. Recording, checking, JSON,
 * messages and documentation all read what a key is from here.
 *
 * @param <T> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // it types the values of KeyedValues
public final class Key<T> {

    private final String code;
    private final ValueKind kind;
    private final @Nullable ElementKind refersTo;
    private final List<Term> terms;

    private Key(String code, ValueKind kind, @Nullable ElementKind refersTo, List<Term> terms) {
        this.code = code;
        this.kind = kind;
        this.refersTo = refersTo;
        this.terms = terms;
    }

    /**
     * A key for the id of an element.
     *
     * @param code the JSON key
     * @param refersTo what the id is of
     * @return the key
     */
    public static Key<String> reference(String code, ElementKind refersTo) {
        return new Key<>(code, ValueKind.ID, refersTo, List.of());
    }

    /**
     * A key for an id that is not the id of an element of the register.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<String> id(String code) {
        return new Key<>(code, ValueKind.ID, null, List.of());
    }

    /**
     * A key for ids of elements.
     *
     * @param code the JSON key
     * @param refersTo what the ids are of
     * @return the key
     */
    public static Key<List<String>> references(String code, ElementKind refersTo) {
        return new Key<>(code, ValueKind.IDS, refersTo, List.of());
    }

    /**
     * A key for a name.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<String> name(String code) {
        return new Key<>(code, ValueKind.NAME, null, List.of());
    }

    /**
     * A key for a free text.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<FreeText> freeText(String code) {
        return new Key<>(code, ValueKind.FREE_TEXT, null, List.of());
    }

    /**
     * A key for a date.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<LocalDate> date(String code) {
        return new Key<>(code, ValueKind.DATE, null, List.of());
    }

    /**
     * A key for true or false.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<Boolean> flag(String code) {
        return new Key<>(code, ValueKind.FLAG, null, List.of());
    }

    /**
     * A key for a whole number of one or more.
     *
     * @param code the JSON key
     * @return the key
     */
    public static Key<Integer> wholeNumber(String code) {
        return new Key<>(code, ValueKind.WHOLE_NUMBER, null, List.of());
    }

    /**
     * A key for a term.
     *
     * @param code the JSON key
     * @param terms the allowed terms
     * @param <T> the term's type
     * @return the key
     */
    public static <T extends Term> Key<T> term(String code, T[] terms) {
        return new Key<>(code, ValueKind.TERM, null, List.of(terms));
    }

    /**
     * A key for a list of terms.
     *
     * @param code the JSON key
     * @param terms the allowed terms
     * @param <T> the terms' type
     * @return the key
     */
    public static <T extends Term> Key<List<T>> terms(String code, T[] terms) {
        return new Key<>(code, ValueKind.TERMS, null, List.of(terms));
    }

    /**
     * The key as JSON writes it.
     *
     * @return English camelCase
     */
    public String code() {
        return code;
    }

    /**
     * What its values are.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * What kind of element its ids are of.
     *
     * @return empty when its values are no ids of elements
     */
    public Optional<ElementKind> refersTo() {
        return Optional.ofNullable(refersTo);
    }

    /**
     * The terms that its values can be.
     *
     * @return empty when its values are no terms
     */
    public List<Term> terms() {
        return terms;
    }

    /**
     * Finds one of the key's terms by its wire code.
     *
     * @param termCode a wire code
     * @return the term
     * @throws InvalidValueException if no term of this key has the code; it names the allowed ones
     */
    public Term term(String termCode) {
        return Terms.of(terms.toArray(new Term[0]), termCode);
    }

    @Override
    public String toString() {
        return code;
    }
}
