// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The same with YAVI: a constraint for every rule, and one validator each for members and meetings. */
final class YaviValidation {

    /** A member or meeting together with what its rules need to know. */
    private record Part<T>(T part, String id, Case whole) {}

    /** A partnership with its members and meetings, made once like the index. */
    record Whole(Case partnership, List<Part<IndexedMember>> members, List<Part<IndexedMeeting>> meetings) {}

    private static final Validator<Part<IndexedMember>> MEMBER = ValidatorBuilder.<Part<IndexedMember>>of()
            .constraintOnTarget(of(Agreed::isNoSecondFacilitator), "facilitator", "facilitator", "{0}")
            .constraintOnTarget(of(Agreed::isNoSecondAgendaOwner), "agenda-owner", "agenda-owner", "{0}")
            .constraintOnTarget(of(Agreed::hasLevel), "municipalities", "municipalities", "{0}")
            .constraintOnTarget(of(Agreed::isDrawnFrom), "drawn-from", "drawn-from", "{0}")
            .build();

    private static final Validator<Part<IndexedMeeting>> MEETING = ValidatorBuilder.<Part<IndexedMeeting>>of()
            .constraintOnTarget(of(Agreed::hasAgenda), "agenda-owner", "agenda-owner", "{0}")
            .build();

    private static final Validator<Whole> VALIDATOR = ValidatorBuilder.<Whole>of()
            .constraintOnTarget(on(Agreed::hasChair), "chair", "chair", "{0}")
            .constraintOnTarget(on(Agreed::hasFacilitator), "facilitator", "facilitator", "{0}")
            .constraintOnTarget(on(Agreed::hasAgendaOwner), "agenda-owner", "agenda-owner", "{0}")
            .constraintOnTarget(on(Agreed::jenvPrepares), "preparers", "preparers", "{0}")
            .constraintOnTarget(on(Agreed::ccvPrepares), "preparers", "preparers", "{0}")
            .constraintOnTarget(on(Agreed::chairPrepares), "preparers", "preparers", "{0}")
            .constraintOnTarget(on(Agreed::hasProsecution), "member", "member", "{0}")
            .constraintOnTarget(on(Agreed::hasEnoughParties), "parties", "parties", "{0}")
            .constraintOnTarget(on(Agreed::hasMunicipalities), "municipalities", "municipalities", "{0}")
            .constraintOnTarget(on(Agreed::hasYouthOrganisation), "youth", "youth", "{0}")
            .constraintOnTarget(on(Agreed::hasSafety), "domains", "domains", "{0}")
            .constraintOnTarget(on(Agreed::hasCare), "domains", "domains", "{0}")
            .constraintOnTarget(on(Agreed::meetsOftenEnough), "meetings", "meetings", "{0}")
            .constraintOnTarget(on(Agreed::sharesKnowledge), "knowledge", "knowledge", "{0}")
            .forEach(Whole::members, "members", MEMBER)
            .forEach(Whole::meetings, "meetings", MEETING)
            .build();

    private YaviValidation() {}

    private static Predicate<Whole> on(Predicate<Case> rule) {
        return whole -> rule.test(whole.partnership());
    }

    private static <T> Predicate<Part<T>> of(BiPredicate<T, Case> rule) {
        return part -> rule.test(part.part(), part.whole());
    }

    static Whole whole(Case c) {
        List<Part<IndexedMember>> members = new ArrayList<>();
        for (IndexedMember member : c.partnership().members()) {
            members.add(new Part<>(member, member.id(), c));
        }
        List<Part<IndexedMeeting>> meetings = new ArrayList<>();
        for (IndexedMeeting meeting : c.partnership().meetings()) {
            meetings.add(new Part<>(meeting, meeting.id(), c));
        }
        return new Whole(c, members, meetings);
    }

    static ConstraintViolations validate(Whole whole) {
        return VALIDATOR.validate(whole);
    }

    static List<Found> found(Case c) {
        Whole whole = whole(c);
        List<Found> found = new ArrayList<>();
        for (ConstraintViolation violation : validate(whole)) {
            found.add(found(violation.name(), whole));
        }
        return found;
    }

    /** A name is {@code chair}, or {@code members[3].drawn-from}. */
    private static Found found(String name, Whole whole) {
        int open = name.indexOf('[');
        if (open < 0) {
            return new Found(name, whole.partnership().partnership().id());
        }
        int close = name.indexOf(']');
        int position = Integer.parseInt(name.substring(open + 1, close));
        boolean ofMember = name.startsWith("members");
        String subject = ofMember
                ? whole.members().get(position).id()
                : whole.meetings().get(position).id();
        return new Found(name.substring(close + 2), subject);
    }
}
