// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.Trigger;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Register;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.TriggerType;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks charters themselves, for whoever writes one: that its parameters make sense, its seats can be filled and its
 * routes lead somewhere. It is no part of checking a register, whose rules say what partnerships make of their charters;
 * what is wrong twice over, an unknown party for instance, is said by both.
 *
 * <pre>{@code
 * for (CharterProblem problem : CharterCheck.check(ours)) {
 *     log.warn(problem.message(Language.DUTCH));
 * }
 * }</pre>
 *
 * <p>All methods are pure functions, safe for use by many threads.
 */
public final class CharterCheck {

    private static final int DAYS_IN_YEAR = 366;

    private final Charter charter;
    private final Pointer pointer;
    private final List<CharterProblem> problems;

    private CharterCheck(Charter charter, Pointer pointer, List<CharterProblem> problems) {
        this.charter = charter;
        this.pointer = pointer;
        this.problems = problems;
    }

    /**
     * Checks a charter by itself: what can be said without a register.
     *
     * @param charter the charter
     * @return what is wrong, in the order of the charter; places are in the charter
     */
    public static List<CharterProblem> check(Charter charter) {
        Objects.requireNonNull(charter, "charter");
        List<CharterProblem> problems = new ArrayList<>();
        new CharterCheck(charter, Pointer.root(), problems).check();
        return List.copyOf(problems);
    }

    /**
     * Checks the charters that a register has of its own, each by itself and as a part of the register.
     *
     * @param register the register
     * @return what is wrong, charter by charter; places are in the register
     */
    public static List<CharterProblem> check(Register register) {
        return check(RegisterIndex.of(register));
    }

    /**
     * Checks the charters that a register has of its own, each by itself and as a part of the register.
     *
     * @param index the index of the register
     * @return what is wrong, charter by charter; places are in the register
     */
    public static List<CharterProblem> check(RegisterIndex index) {
        Objects.requireNonNull(index, "index");
        List<CharterProblem> problems = new ArrayList<>();
        List<Charter> charters = index.register().charters();
        for (int i = 0; i < charters.size(); i++) {
            CharterCheck check = new CharterCheck(charters.get(i), Pointer.of("charters", i), problems);
            check.check();
            new CharterInRegisterCheck(charters.get(i), index, check).check();
        }
        return List.copyOf(problems);
    }

    void add(CharterFlaw flaw, Pointer place, @Nullable Object... facts) {
        problems.add(new CharterProblem(flaw, charter.id(), charter.version(), place, Facts.of(flaw.facts(), facts)));
    }

    Pointer place() {
        return pointer;
    }

    Pointer place(int requirement) {
        return pointer.key("requirements").index(requirement);
    }

    private void check() {
        if (BuiltInCharters.find(charter.id()).isPresent()) {
            add(CharterFlaw.BUILT_IN_ID, pointer.key("id"), charter.id());
        }
        if (charter.replaces().isPresent() && charter.replaces().get().equals(charter.id())) {
            add(CharterFlaw.REPLACES_ITSELF, pointer.key("replaces"), charter.id());
        }
        if (charter.requirements().isEmpty()) {
            add(CharterFlaw.NO_REQUIREMENTS, pointer, charter.id(), charter.version());
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < charter.requirements().size(); i++) {
            Requirement requirement = charter.requirements().get(i);
            if (ids.add(requirement.id())) {
                check(requirement, place(i));
                checkAgainstEarlier(requirement, i);
            } else {
                add(CharterFlaw.DUPLICATE_REQUIREMENT, place(i).key("id"), requirement.id());
            }
        }
        if (charter.decideWhen().isPresent()) {
            check(charter.decideWhen().get());
        }
    }

    private void check(Requirement requirement, Pointer place) {
        String id = requirement.id();
        switch (requirement.type()) {
            case PREPARERS -> {
                if (requirement.parameters().isEmpty()) {
                    add(CharterFlaw.SAYS_NOTHING, place, id);
                }
            }
            case PARTIES_AT_LEAST, JOINT_SOLUTION -> {
                if (requirement.required(Parameters.AT_LEAST) == 1) {
                    add(CharterFlaw.SAYS_NOTHING, place, id);
                }
            }
            case MEETINGS -> {
                int atLeast = requirement.required(Parameters.AT_LEAST);
                if (atLeast > DAYS_IN_YEAR) {
                    add(CharterFlaw.MORE_MEETINGS_THAN_DAYS, place.key("atLeast"), id, atLeast);
                }
            }
            case OUTCOME -> {
                if (requirement.parameters().isSet(Parameters.OWN_PARTY_ONLY)
                        && !requirement.required(Parameters.OUTCOMES).contains(AdministratorOutcome.DRIVING_ROLE)) {
                    add(CharterFlaw.HAS_NO_EFFECT, place.key("ownPartyOnly"), "ownPartyOnly");
                }
            }
            case ESCALATES_TO -> {
                if (requirement.required(Parameters.CHARTER).equals(charter.id())) {
                    add(CharterFlaw.LEADS_BACK, place.key("charter"), id, List.of(charter.id(), charter.id()));
                }
            }
            case TERM -> checkTerm(requirement, place);
            default -> {}
        }
    }

    private void checkTerm(Requirement requirement, Pointer place) {
        LocalDate endsOn = requirement.required(Parameters.ENDS_ON);
        Optional<LocalDate> from = charter.from();
        Optional<LocalDate> until = charter.until();
        if (from.isPresent() && endsOn.isBefore(from.get())) {
            add(CharterFlaw.TERM_BEFORE_BEGINNING, place.key("endsOn"), requirement.id(), endsOn, from.get());
        } else if (until.isPresent() && !endsOn.isBefore(until.get())) {
            add(CharterFlaw.TERM_AFTER_END, place.key("endsOn"), requirement.id(), endsOn, until.get());
        }
    }

    private void checkAgainstEarlier(Requirement requirement, int position) {
        for (int i = 0; i < position; i++) {
            Requirement earlier = charter.requirements().get(i);
            if (!earlier.id().equals(requirement.id()) && earlier.type() == requirement.type()) {
                if (earlier.parameters().equals(requirement.parameters())) {
                    add(CharterFlaw.SAYS_THE_SAME, place(position), requirement.id(), earlier.id());
                    return;
                }
                if (contradict(earlier, requirement)) {
                    add(CharterFlaw.CONTRADICTS, place(position), requirement.id(), earlier.id());
                    return;
                }
            }
        }
    }

    /** There is one chair, and everybody has a post at one level. */
    private static boolean contradict(Requirement one, Requirement other) {
        return switch (one.type()) {
            case CHAIR ->
                differ(
                                one.parameters().get(Parameters.PARTY),
                                other.parameters().get(Parameters.PARTY))
                        || differ(
                                one.parameters().get(Parameters.POST),
                                other.parameters().get(Parameters.POST));
            case MEMBER_LEVEL -> true;
            default -> false;
        };
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.get().equals(other.get());
    }

    private void check(DecisionPolicy policy) {
        boolean any = policy.combine() == Combine.ANY;
        List<Trigger> triggers = policy.triggers();
        Pointer place = pointer.key("decideWhen").key("triggers");
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = triggers.get(i);
            boolean always = trigger.urgency().isPresent() && trigger.urgency().get() == Urgency.LOW;
            if (always && (any || triggers.size() == 1)) {
                add(CharterFlaw.DECIDES_ALWAYS, place.index(i));
            } else if (always || isOutdone(trigger, i, triggers, any)) {
                add(CharterFlaw.HAS_NO_EFFECT, place.index(i), trigger.type().code());
            }
        }
    }

    /** Whether a trigger of the same type makes this one needless: the lighter one of any, the heavier one of all. */
    private static boolean isOutdone(Trigger trigger, int position, List<Trigger> triggers, boolean any) {
        for (int i = 0; i < triggers.size(); i++) {
            Trigger other = triggers.get(i);
            if (i != position && other.type() == trigger.type()) {
                int heavier = heavier(trigger, other);
                if (heavier == 0 ? i < position : any == heavier > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int heavier(Trigger trigger, Trigger other) {
        return trigger.type() == TriggerType.URGENCY
                ? trigger.urgency().orElseThrow().compareTo(other.urgency().orElseThrow())
                : trigger.number().orElseThrow().compareTo(other.number().orElseThrow());
    }

    /** The requirements of a type. */
    static List<Requirement> ofType(Charter charter, RequirementType type) {
        List<Requirement> found = new ArrayList<>();
        for (Requirement requirement : charter.requirements()) {
            if (requirement.type() == type) {
                found.add(requirement);
            }
        }
        return found;
    }
}
