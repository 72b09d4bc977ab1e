// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.ExtensionValue.ListValue;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a message is made from, those that are there. Codes and dates are written as texts, and read as such:
 * what they were is not in JSON.
 */
final class FactsForm extends Form<Facts> {

    static final FactsForm FACTS = new FactsForm();

    private static final Words OBJECT = new Words("een object met gegevens", "an object with facts");
    private static final Words FACT =
            new Words("een tekst, een heel getal of een lijst daarvan", "a text, a whole number or a list of those");

    private FactsForm() {}

    @Override
    @Nullable
    Facts read(Reading in) throws IOException {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(OBJECT);
            return null;
        }
        int problems = in.problemCount();
        Map<String, Object> facts = new LinkedHashMap<>();
        while (in.advance() == Token.KEY) {
            String name = in.key();
            in.enter(name);
            if (facts.containsKey(name)) {
                in.duplicateKey(name, in.position());
            } else {
                in.isWellFormed(name, in.position());
            }
            in.advance();
            facts.put(name, readFact(in));
            in.leave();
        }
        return in.problemCount() == problems
                ? Facts.of(List.copyOf(facts.keySet()), facts.values().toArray())
                : null;
    }

    private static Object readFact(Reading in) throws IOException {
        int problems = in.problemCount();
        long position = in.position();
        Object fact = fact(in.any());
        if (fact == null && in.problemCount() == problems) {
            in.impossible(Kind.IMPOSSIBLE_VALUE, null, FACT, Words.NONE, position);
        }
        return fact == null ? "" : fact;
    }

    /** Null for what no fact can be. */
    private static @Nullable Object fact(ExtensionValue value) {
        if (value instanceof TextValue text) {
            return text.value();
        }
        if (value instanceof NumberValue number) {
            return wholeNumber(number.digits());
        }
        if (value instanceof ListValue list) {
            List<Object> elements = new ArrayList<>();
            for (ExtensionValue element : list.elements()) {
                Object fact = fact(element);
                if (fact == null) {
                    return null;
                }
                elements.add(fact);
            }
            return List.copyOf(elements);
        }
        return null;
    }

    private static @Nullable Integer wholeNumber(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    void write(Facts facts, Output out) throws IOException {
        out.startObject();
        for (String name : facts.names()) {
            out.key(name);
            writeFact(facts.get(name).orElseThrow(), out);
        }
        out.endObject();
    }

    static void writeFact(Object value, Output out) throws IOException {
        if (value instanceof Integer number) {
            out.number(number.toString());
        } else if (value instanceof Term term) {
            out.text(term.code());
        } else if (value instanceof LocalDate date) {
            out.text(DateLeaf.DATE.print(date));
        } else if (value instanceof List<?> list) {
            out.startList();
            for (Object element : list) {
                writeFact(element, out);
            }
            out.endList();
        } else {
            out.text(value.toString());
        }
    }
}
