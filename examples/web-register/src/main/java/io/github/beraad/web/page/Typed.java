// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.compliance.Finding;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.ValueKind;
import io.github.beraad.web.register.PrivacyRefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed into a form, and what is wrong with it: a form that is refused comes back as it was. */
final class Typed {

    private final MultiValueMap<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Say say;

    Typed(MultiValueMap<String, String> values, Say say) {
        this.values = values;
        this.say = say;
    }

    /** A form as it is before anything is typed. */
    static Typed nothing(Say say) {
        return new Typed(new LinkedMultiValueMap<>(), say);
    }

    /** What stands in a field, without blanks around it. */
    String value(String name) {
        @Nullable String value = values.getFirst(name);
        // browsers send line ends of two characters
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** What stands in a field; empty when it is not filled in. */
    Optional<String> given(String name) {
        return Optional.of(value(name)).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> list(String name) {
        List<String> list = new ArrayList<>();
        for (@Nullable String value : values.getOrDefault(name, List.of())) {
            if (value != null && !value.isBlank()) {
                list.add(value);
            }
        }
        return list;
    }

    /** What has to be filled in; a problem when it is not. */
    String required(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            problem(name, say.text("field.required"));
        }
        return value;
    }

    /** A date; a problem when it is none. */
    Optional<LocalDate> date(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            problem(name, say.text("field.date"));
            return Optional.empty();
        }
    }

    /** One of some terms; a problem when it is none of them. */
    <T extends Term> Optional<T> term(String name, T[] terms) {
        Optional<String> code = given(name);
        for (T term : terms) {
            if (code.equals(Optional.of(term.code()))) {
                return Optional.of(term);
            }
        }
        if (code.isPresent()) {
            problem(name, say.text("field.invalid"));
        }
        return Optional.empty();
    }

    /** What a key of an event holds; empty when nothing is filled in. */
    Optional<Object> of(Key<?> key) {
        String name = key.code();
        return switch (key.kind()) {
            case ID, NAME -> given(name).map(value -> value);
            case FREE_TEXT -> given(name).map(io.github.beraad.vocabulary.FreeText::of);
            case DATE -> date(name).map(value -> value);
            case FLAG -> given(name).map(value -> true);
            case IDS -> list(name).isEmpty() ? Optional.empty() : Optional.of(list(name));
            // no event carries these
            case WHOLE_NUMBER, TERM, TERMS -> Optional.empty();
        };
    }

    void problem(String name, String problem) {
        problems.putIfAbsent(name, problem);
    }

    void problem(InvalidValueException e) {
        String field = e.field();
        problem(field.substring(field.lastIndexOf('.') + 1), say.text("field.invalid"));
    }

    /** Puts each finding at the field of the text. */
    void problem(PrivacyRefusedException e) {
        for (Finding finding : e.findings()) {
            String pointer = finding.pointer().toString();
            problem(pointer.substring(pointer.lastIndexOf('/') + 1), say.message(finding));
        }
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    /** What is wrong with a field; empty when nothing is. */
    String problemOf(String name) {
        return problems.getOrDefault(name, "");
    }

    /** All that is wrong. */
    List<String> problems() {
        return List.copyOf(problems.values());
    }

    /** A field in which something is typed. */
    Field field(String kind, String form, String name, String label, boolean required) {
        return field(kind, form, name, label, required, value(name));
    }

    /** A field in which something stands already, unless something else is typed. */
    Field field(String kind, String form, String name, String label, boolean required, String value) {
        return new Field(
                kind,
                name,
                form + "-" + name,
                label,
                required,
                List.of(),
                has(name) ? value(name) : value,
                problemOf(name));
    }

    /**
     * A field in which something is chosen.
     *
     * @param options values with what they are called
     * @param otherwise what is chosen before anything else is
     */
    Field choice(
            String kind,
            String form,
            String name,
            String label,
            boolean required,
            Map<String, String> options,
            List<String> otherwise) {
        List<String> chosen = has(name) ? list(name) : otherwise;
        List<Field.Option> all = new ArrayList<>();
        options.forEach((value, text) -> all.add(new Field.Option(value, text, chosen.contains(value))));
        return new Field(kind, name, form + "-" + name, label, required, all, "", problemOf(name));
    }

    /** The names of terms by their codes. */
    Map<String, String> names(Iterable<? extends Term> terms) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Term term : terms) {
            names.put(term.code(), say.value(term));
        }
        return names;
    }

    /** How a field for a value of this kind is made. */
    static String kind(ValueKind kind) {
        return switch (kind) {
            case ID, TERM -> "choice";
            case IDS, TERMS -> "choices";
            case NAME, WHOLE_NUMBER -> "line";
            case FREE_TEXT -> "text";
            case DATE -> "date";
            case FLAG -> "flag";
        };
    }
}
