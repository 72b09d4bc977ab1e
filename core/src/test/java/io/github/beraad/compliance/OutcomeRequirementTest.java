// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.CLUB;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Member;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code outcome}: here the club is the one that something is shared with, by {@code below}. */
class OutcomeRequirementTest {

    private static final Event SHARED =
            event(EventType.SHARED, "2026-03-01", "worker").to(CLUB).build();

    private static final Event POLITICAL_AGENDA =
            event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-04-01", "mayor").build();

    private static Requirement.Builder only(AdministratorOutcome... outcomes) {
        return requirement(RequirementType.OUTCOME).with(Parameters.OUTCOMES, List.of(outcomes));
    }

    private static Requirement.Builder ownPartyOnly() {
        return only(AdministratorOutcome.values()).with(Parameters.OWN_PARTY_ONLY, true);
    }

    private static Event driving(String by, String party) {
        return event(EventType.DRIVING_ROLE_TAKEN, "2026-04-01", by)
                .party(party)
                .build();
    }

    private static Member.Builder[] administrators() {
        return new Member.Builder[] {member("mayor", "gm0995"), member("minister", "jenv", Role.CHAIR)};
    }

    private static SmallRegister below(SmallRegister register) {
        return register.charters(charter("free", "1"))
                .partnerships(partnership("below", "free", member("worker", "om", Role.CHAIR))
                        .routes(List.of(CLUB)));
    }

    private static SmallRegister club(Requirement.Builder... agreed) {
        return below(SmallRegister.agreeing(agreed).members(administrators()));
    }

    private static SmallRegister withSignal(Requirement.Builder requirement, Event... history) {
        return club(requirement).signals(signal("s", history).by("worker").partnership("below"));
    }

    @Test
    @Keeps("outcome")
    void theOutcomesAgreedInTheOwnParty() {
        SmallRegister register = withSignal(
                ownPartyOnly(), SHARED, POLITICAL_AGENDA, driving("mayor", "gm0995"), driving("minister", "jenv"));

        assertThat(register.found()).isEmpty();
        assertThat(register.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @Breaks(Offence.OUTCOME_NOT_AGREED)
    void anOutcomeThatIsNotListed() {
        SmallRegister register = withSignal(
                only(AdministratorOutcome.DRIVING_ROLE), SHARED, POLITICAL_AGENDA, driving("mayor", "gm0995"));

        assertThat(register.found()).containsExactly("error outcome signal s /signals/0/history/1");
        assertThat(register.facts()).containsExactly("event=put-on-political-agenda, on=2026-04-01, member=mayor");
        assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    @Breaks(Offence.DRIVING_ROLE_ELSEWHERE)
    void aDrivingRoleInAnotherParty() {
        SmallRegister register = withSignal(ownPartyOnly(), SHARED, driving("mayor", "jenv"));

        assertThat(register.found()).containsExactly("error outcome signal s /signals/0/history/1/party");
        assertThat(register.facts()).containsExactly("on=2026-04-01, member=mayor, party=jenv, memberParty=gm0995");
    }

    @Test
    void inAnyPartyWhereNothingElseIsAgreed() {
        assertThat(withSignal(only(AdministratorOutcome.values()), SHARED, driving("mayor", "jenv"))
                        .found())
                .isEmpty();
    }

    @Test
    void aDrivingRoleThatIsNeitherListedNorInTheOwnPartyIsOneFinding() {
        assertThat(withSignal(
                                only(AdministratorOutcome.POLITICAL_AGENDA).with(Parameters.OWN_PARTY_ONLY, true),
                                SHARED,
                                driving("mayor", "jenv"))
                        .found())
                .containsExactly("error outcome signal s /signals/0/history/1");
    }

    @Test
    void oneFindingForEachEvent() {
        assertThat(withSignal(ownPartyOnly(), SHARED, driving("mayor", "jenv"), driving("minister", "om"))
                        .found())
                .containsExactly(
                        "error outcome signal s /signals/0/history/1/party",
                        "error outcome signal s /signals/0/history/2/party");
    }

    @Test
    void ofADilemmaToo() {
        SmallRegister register = club(only(AdministratorOutcome.DRIVING_ROLE))
                .meetings(held("x", "2026-02-01").partnership("below").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                .dilemmas(dilemma(
                                "d",
                                event(EventType.SUBMITTED, "2026-01-01", "worker")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-02-01", "worker")
                                        .meeting("x")
                                        .build(),
                                event(EventType.DECLARED_UNRESOLVED, "2026-02-01", "worker")
                                        .build(),
                                event(EventType.ESCALATED, "2026-03-01", "worker")
                                        .to(CLUB)
                                        .build(),
                                POLITICAL_AGENDA)
                        .partnership("below"));

        assertThat(register.found()).containsExactly("error outcome dilemma d /dilemmas/0/history/4");
        assertThat(register.check("2026-06-15").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.partnership()).contains(CLUB));
    }

    @Test
    void nothingSharedIsNothingToJudge() {
        assertThat(club(ownPartyOnly())
                        .dilemmas(dilemma(
                                "d",
                                event(EventType.SUBMITTED, "2026-01-01", "mayor")
                                        .build()))
                        .signals(signal("s").by("mayor"))
                        .outcome())
                .as("its own dilemma and signal")
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(withSignal(ownPartyOnly()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void sharedAndNotTakenUpIsWell() {
        assertThat(withSignal(ownPartyOnly(), SHARED).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void asItStoodOnAnEarlierDay() {
        SmallRegister register = withSignal(only(AdministratorOutcome.DRIVING_ROLE), SHARED, POLITICAL_AGENDA);

        assertThat(register.outcome("2026-02-28")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(register.outcome("2026-03-01")).isEqualTo(Outcome.MET);
        assertThat(register.found("2026-03-31")).isEmpty();
        assertThat(register.found("2026-04-01")).hasSize(1);
    }

    @Test
    void asTheSignalWasNotThereYet() {
        SmallRegister register = club(only(AdministratorOutcome.DRIVING_ROLE))
                .signals(signal("s", SHARED, POLITICAL_AGENDA)
                        .by("worker")
                        .partnership("below")
                        .on(date("2026-05-01")));

        assertThat(register.outcome("2026-04-30")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(register.outcome("2026-05-01")).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void anIllegalOutcomeIsNone() {
        SmallRegister register = withSignal(only(AdministratorOutcome.DRIVING_ROLE), POLITICAL_AGENDA);

        assertThat(register.found()).containsExactly("error event.illegal signal s /signals/0/history/0");
        assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** Who may do it is for the register rule; what was done and where is judged all the same. */
    @Test
    void anOutcomeByTheWrongPerson() {
        SmallRegister register = withSignal(ownPartyOnly(), SHARED, driving("worker", "gm0995"));

        assertThat(register.found())
                .containsExactly(
                        "warning event.not-authorised signal s /signals/0/history/1",
                        "error outcome signal s /signals/0/history/1/party");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsNotJudged() {
        assertThat(withSignal(ownPartyOnly(), SHARED, driving("nobody", "jenv")).found())
                .containsExactly("error register.unknown-reference signal s /signals/0/history/1/by");
        assertThat(withSignal(ownPartyOnly(), SHARED, driving("mayor", "nobody"))
                        .found())
                .containsExactly("error register.unknown-reference signal s /signals/0/history/1/party");
        assertThat(withSignal(ownPartyOnly(), SHARED, driving("m", "jenv"))
                        .members(member("m", "nobody"))
                        .found())
                .containsExactly("error register.unknown-reference member m /partnerships/0/members/2/party");
    }

    @Test
    void anUnknownOwnerDoesNotMatter() {
        SmallRegister register = club(only(AdministratorOutcome.DRIVING_ROLE))
                .signals(signal("s", SHARED, POLITICAL_AGENDA).by("worker").partnership("nowhere"));

        assertThat(register.found())
                .containsExactly(
                        "error register.unknown-reference signal s /signals/0/partnership",
                        "error outcome signal s /signals/0/history/1");
    }

    /** Each target is judged by its own charter, by what it did itself. */
    @Test
    void whatAnotherTargetDid() {
        Event sharedOn =
                event(EventType.SHARED, "2026-03-01", "worker").to("other").build();
        Event there = event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-04-01", "alderman")
                .partnership("other")
                .build();
        SmallRegister register = club(only(AdministratorOutcome.DRIVING_ROLE))
                .partnerships(partnership("other", "free", member("alderman", "gm0995")))
                .signals(signal("s", SHARED, sharedOn, there).by("worker").partnership("below"));

        assertThat(register.found()).containsExactly("warning event.wrong-target signal s /signals/0/history/1");
        assertThat(register.outcome()).isEqualTo(Outcome.MET);
    }

    /** What was agreed on that day, whatever has been agreed since. */
    @Test
    void byTheVersionOfTheCharterThatHeldThen() {
        SmallRegister register = below(SmallRegister.empty())
                .charters(
                        charter("c", "1", only(AdministratorOutcome.DRIVING_ROLE))
                                .until(date("2026-04-02")),
                        charter("c", "2", only(AdministratorOutcome.POLITICAL_AGENDA))
                                .from(date("2026-04-02")))
                .partnerships(partnership(CLUB, "c", administrators()))
                .signals(
                        signal("s", SHARED, POLITICAL_AGENDA).by("worker").partnership("below"),
                        signal(
                                        "t",
                                        SHARED,
                                        event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-04-02", "mayor")
                                                .build())
                                .by("worker")
                                .partnership("below"));

        assertThat(register.found()).containsExactly("error outcome signal s /signals/0/history/1");
        assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void aProfileChangesTheOutcomeWithTheSeverity() {
        SmallRegister register = withSignal(only(AdministratorOutcome.DRIVING_ROLE), SHARED, POLITICAL_AGENDA);
        Profile profile = Profile.of(RuleChange.regraded("outcome", Severity.INFO, "a trial"));

        ComplianceReport report = Compliance.check(register.build(), date("2026-06-15"), profile);
        assertThat(report.outcome(CLUB, "outcome").map(RequirementOutcome::outcome))
                .isEqualTo(Optional.of(Outcome.ATTENTION));
    }

    @Test
    void aPartnershipThatIsNoMoreIsNotJudged() {
        SmallRegister register = below(SmallRegister.agreeing(only(AdministratorOutcome.DRIVING_ROLE))
                        .members(member("mayor", "gm0995").until(date("2026-06-01"))))
                .until("2026-06-01")
                .signals(signal("s", SHARED, POLITICAL_AGENDA).by("worker").partnership("below"));

        assertThat(register.found("2026-05-31")).hasSize(1);
        assertThat(register.found("2026-06-01")).isEmpty();
        assertThat(register.outcome("2026-06-01")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** After it was given back and shared again, what was done before still was done. */
    @Test
    void givenBackAndSharedAgain() {
        Event escalated =
                event(EventType.ESCALATED, "2026-03-01", "worker").to(CLUB).build();
        Event returned = event(EventType.RETURNED, "2026-04-02", "minister").build();
        Event again =
                event(EventType.DECLARED_UNRESOLVED, "2026-04-03", "worker").build();
        Event sharedAgain =
                event(EventType.ESCALATED, "2026-04-04", "worker").to(CLUB).build();
        Event political =
                event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-05-01", "mayor").build();
        SmallRegister register = club(only(AdministratorOutcome.DRIVING_ROLE))
                .meetings(held("x", "2026-02-01").partnership("below").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                .dilemmas(dilemma(
                                "d",
                                event(EventType.SUBMITTED, "2026-01-01", "worker")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-02-01", "worker")
                                        .meeting("x")
                                        .build(),
                                event(EventType.DECLARED_UNRESOLVED, "2026-02-01", "worker")
                                        .build(),
                                escalated,
                                POLITICAL_AGENDA,
                                returned,
                                again,
                                sharedAgain,
                                political)
                        .partnership("below"));

        assertThat(register.found())
                .containsExactly(
                        "error outcome dilemma d /dilemmas/0/history/4",
                        "error outcome dilemma d /dilemmas/0/history/8");
    }
}
