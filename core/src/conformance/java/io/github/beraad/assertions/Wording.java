// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.compliance.Finding;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.WaitingFor;
import io.github.beraad.index.Pointer;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Nearest;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What failures say. */
final class Wording {

    private Wording() {}

    static String line(Severity severity, String rule, Pointer pointer, String message) {
        return severity.code() + " " + rule + " @ " + pointer + ": " + message;
    }

    private static String line(Finding finding) {
        return line(finding.severity(), finding.rule(), finding.pointer(), finding.message(Language.ENGLISH));
    }

    static String lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(line(finding));
        }
        return listed(lines);
    }

    static String linesOfFacts(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(line(finding) + " (" + finding.subject() + inBrackets(finding.facts()) + ")");
        }
        return listed(lines);
    }

    static String line(NextStep step) {
        StringBuilder text = new StringBuilder(step.step().code());
        step.target().ifPresent(target -> text.append(", concerns ").append(target));
        step.meeting().ifPresent(meeting -> text.append(", at meeting ").append(meeting));
        text.append(", since ").append(step.since());
        text.append(step.due().map(due -> ", due on " + due).orElse(", no due date"));
        for (WaitingFor waitingFor : step.waitingFor()) {
            text.append(", waits for the ")
                    .append(waitingFor.role().code())
                    .append(" of ")
                    .append(waitingFor.partnership());
        }
        return text.append(step.exhausted() ? ", exhausted" : "").toString();
    }

    static String listed(List<String> lines) {
        return lines.isEmpty() ? "\n  nothing" : "\n  " + String.join("\n  ", lines);
    }

    static String inBrackets(Facts facts) {
        return facts.isEmpty() ? "" : " {" + facts + "}";
    }

    static String unknown(String words, String word, Collection<String> known) {
        Optional<String> nearest = Nearest.of(word, known);
        return words + " \"" + word + "\". "
                + (nearest.isPresent()
                        ? "Did you mean \"" + nearest.get() + "\"?"
                        : known.isEmpty() ? "There are none." : "There are: " + String.join(", ", known));
    }

    static boolean has(Facts facts, String name, Object value) {
        Optional<Object> actual = facts.get(name);
        return actual.isPresent() && plain(actual.get()).equals(plain(value));
    }

    /** A term counts as its code and a date as its text, so that a test may write either. */
    static Object plain(Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(plain(element));
            }
            return elements;
        }
        return value instanceof Integer ? value : value.toString();
    }
}
