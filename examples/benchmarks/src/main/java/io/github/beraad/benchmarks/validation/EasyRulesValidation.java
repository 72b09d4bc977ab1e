// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same with Easy Rules: a rule fires where something is not in order. */
final class EasyRulesValidation {

    private static final String CASE = "case";
    private static final String FOUND = "found";

    private static final DefaultRulesEngine ENGINE = new DefaultRulesEngine();
    private static final Rules RULES = rules();

    private EasyRulesValidation() {}

    private static Rules rules() {
        Rules rules = new Rules();
        onPartnership(rules, "chair", "1", Agreed::hasChair);
        onPartnership(rules, "facilitator", "1", Agreed::hasFacilitator);
        onMembers(rules, "facilitator", "2", Agreed::isNoSecondFacilitator);
        onPartnership(rules, "agenda-owner", "1", Agreed::hasAgendaOwner);
        onMembers(rules, "agenda-owner", "2", Agreed::isNoSecondAgendaOwner);
        onMeetings(rules, "agenda-owner", "3", Agreed::hasAgenda);
        onPartnership(rules, "preparers", "1", Agreed::jenvPrepares);
        onPartnership(rules, "preparers", "2", Agreed::ccvPrepares);
        onPartnership(rules, "preparers", "3", Agreed::chairPrepares);
        onPartnership(rules, "member", "1", Agreed::hasProsecution);
        onPartnership(rules, "parties", "1", Agreed::hasEnoughParties);
        onPartnership(rules, "municipalities", "1", Agreed::hasMunicipalities);
        onMembers(rules, "municipalities", "2", Agreed::hasLevel);
        onPartnership(rules, "youth", "1", Agreed::hasYouthOrganisation);
        onMembers(rules, "drawn-from", "1", Agreed::isDrawnFrom);
        onPartnership(rules, "domains", "1", Agreed::hasSafety);
        onPartnership(rules, "domains", "2", Agreed::hasCare);
        onPartnership(rules, "meetings", "1", Agreed::meetsOftenEnough);
        onPartnership(rules, "knowledge", "1", Agreed::sharesKnowledge);
        return rules;
    }

    private static void onPartnership(Rules rules, String id, String part, Predicate<Case> rule) {
        rules.register(new RuleBuilder()
                .name(id + " " + part)
                .when(facts -> !rule.test(partnership(facts)))
                .then(facts ->
                        report(facts, id, partnership(facts).partnership().id()))
                .build());
    }

    private static void onMembers(Rules rules, String id, String part, BiPredicate<IndexedMember, Case> rule) {
        rules.register(new RuleBuilder()
                .name(id + " " + part)
                .when(facts -> {
                    Case c = partnership(facts);
                    for (IndexedMember member : c.partnership().members()) {
                        if (!rule.test(member, c)) {
                            return true;
                        }
                    }
                    return false;
                })
                .then(facts -> {
                    Case c = partnership(facts);
                    for (IndexedMember member : c.partnership().members()) {
                        if (!rule.test(member, c)) {
                            report(facts, id, member.id());
                        }
                    }
                })
                .build());
    }

    private static void onMeetings(Rules rules, String id, String part, BiPredicate<IndexedMeeting, Case> rule) {
        rules.register(new RuleBuilder()
                .name(id + " " + part)
                .when(facts -> {
                    Case c = partnership(facts);
                    for (IndexedMeeting meeting : c.partnership().meetings()) {
                        if (!rule.test(meeting, c)) {
                            return true;
                        }
                    }
                    return false;
                })
                .then(facts -> {
                    Case c = partnership(facts);
                    for (IndexedMeeting meeting : c.partnership().meetings()) {
                        if (!rule.test(meeting, c)) {
                            report(facts, id, meeting.id());
                        }
                    }
                })
                .build());
    }

    private static Case partnership(Facts facts) {
        return facts.get(CASE);
    }

    private static void report(Facts facts, String rule, String subject) {
        List<Found> found = facts.get(FOUND);
        found.add(new Found(rule, subject));
    }

    static List<Found> found(Case c) {
        Facts facts = new Facts();
        List<Found> found = new ArrayList<>();
        facts.put(CASE, c);
        facts.put(FOUND, found);
        ENGINE.fire(RULES, facts);
        return found;
    }
}
