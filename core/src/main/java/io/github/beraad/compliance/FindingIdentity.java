// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.text.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What makes a finding of one report the same as one of another: the rule, the subject, the keys that lead to the place,
 * and the facts. Texts and severities play no part, as with equal findings of one report. Two things that do make those
 * differ play no part either, because they change while nothing happens to what was found: the positions in lists, so
 * that an element may be put in ahead, and the facts {@code daysLeft} and {@code days}, which count down with the date.
 *
 * <p>So two findings of one report can have one identity (one e-mail address in two events, say); see {@link Baseline}
 * for how many of them there are.
 *
 * @param rule the code of the rule, or the id of the requirement
 * @param subject the element that it is about
 * @param place the keys of the pointer: {@code /meetings/date}
 * @param facts the facts, without those that count down
 */
public record FindingIdentity(String rule, Subject subject, String place, Facts facts) {

    private static final Set<String> COUNTING_DOWN = Set.of("daysLeft", "days");

    /**
     * Makes an identity.
     *
     * @param rule the code of the rule, or the id of the requirement
     * @param subject the element that it is about
     * @param place the keys of the pointer
     * @param facts the facts
     */
    public FindingIdentity {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        facts = lasting(facts);
    }

    /**
     * The identity of a finding.
     *
     * @param finding the finding
     * @return its identity
     */
    public static FindingIdentity of(Finding finding) {
        return new FindingIdentity(
                finding.rule(), finding.subject(), finding.pointer().keys(), finding.facts());
    }

    private static Facts lasting(Facts facts) {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String name : facts.names()) {
            if (!COUNTING_DOWN.contains(name)) {
                names.add(name);
                values.add(facts.get(name).orElseThrow());
            }
        }
        return Facts.of(names, values.toArray());
    }

    @Override
    public String toString() {
        return rule + " " + subject + " " + place + " {" + facts + "}";
    }
}
