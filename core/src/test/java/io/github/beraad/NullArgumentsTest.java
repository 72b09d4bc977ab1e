// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad;

import static io.github.beraad.testing.SmallRegister.date;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirements;
import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.CharterCheck;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.ElementCheck;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.diagram.DilemmaFlow;
import io.github.beraad.dilemma.DilemmaReader;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.EventJudge;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.DilemmaStates;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.NextStepsText;
import io.github.beraad.escalation.StepDecider;
import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Oin;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.identifier.Tooi;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.privacy.PrivacyScanner;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who passes null where nothing may be absent is told at once what is missing, also without a checker of nulls. */
@SuppressWarnings({"NullAway", "DataFlowIssue"})
class NullArgumentsTest {

    private static final LocalDate ON = date(NationalExample.RECORDED_ON);
    private static final Register REGISTER = NationalExample.register();
    private static final RegisterIndex INDEX = RegisterIndex.of(REGISTER);
    private static final Dilemma DILEMMA = REGISTER.dilemmas().get(0);
    private static final Signal SIGNAL = REGISTER.signals().get(0);
    private static final Recorder RECORDER = Recorder.of(INDEX);
    private static final Texts TEXTS = Texts.in(Language.ENGLISH);

    private static void isMissed(String name, ThrowingCallable call) {
        assertThatNullPointerException().as(name).isThrownBy(call).withMessage(name);
    }

    @Test
    void byChecks() {
        isMissed("register", () -> Compliance.check((Register) null, ON));
        isMissed("on", () -> Compliance.check(REGISTER, null));
        isMissed("profile", () -> Compliance.check(REGISTER, ON, (Profile) null));
        isMissed("options", () -> Compliance.check(REGISTER, ON, (CheckOptions) null));
        isMissed("index", () -> Compliance.check((RegisterIndex) null, ON, Profile.none()));
        isMissed("register", () -> StreamingCheck.of(null, ON, Profile.none()));
        isMissed(
                "dilemma", () -> StreamingCheck.of(REGISTER, ON, Profile.none()).accept((Dilemma) null));
        isMissed("sink", () -> ElementCheck.of(INDEX, ON, Profile.none(), null));
        isMissed("charter", () -> CharterCheck.check((Charter) null));
        isMissed("rule", () -> RuleChange.off(null, "reason"));
        isMissed("reason", () -> RuleChange.off("lip.ngos", null));
    }

    @Test
    void byReports() {
        ComplianceReport report = Compliance.check(REGISTER, ON);

        isMissed("severity", () -> report.findingsAtOrAbove(null));
        isMissed("partnership", () -> report.outcome(null, "lip.meetings"));
        isMissed("requirement", () -> report.outcome("lip", null));
        isMissed("before", () -> ReportComparison.of(null, report));
        isMissed("after", () -> ReportComparison.of(report, null));
        isMissed("report", () -> Baseline.of((ComplianceReport) null));
        isMissed("report", () -> Baseline.none().apply(null));
    }

    @Test
    void byNextSteps() {
        isMissed("register", () -> NextSteps.of((Register) null, ON));
        isMissed("on", () -> NextSteps.of(REGISTER, null));
        isMissed("dilemma", () -> NextSteps.of(null, INDEX, ON));
        isMissed("index", () -> NextSteps.of(DILEMMA, null, ON));
        isMissed("on", () -> NextSteps.dueOn(REGISTER, null));
        isMissed("index", () -> StepDecider.of(null));
        isMissed("on", () -> StepDecider.of(INDEX).decide(DILEMMA, null));
        isMissed("index", () -> NextStepsText.text(List.of(), ON, null, TEXTS));
        isMissed("on", () -> DilemmaStates.of(REGISTER, null));
    }

    @Test
    void byBriefingsAgendasAndExplanations() {
        isMissed("partnership", () -> Briefing.of(REGISTER, null, ON));
        isMissed("on", () -> Briefing.of(REGISTER, "lip", null));
        isMissed("maxConfidentiality", () -> Briefing.of(INDEX, "lip", ON, null));
        isMissed("partnership", () -> AgendaProposal.of(REGISTER, null, ON));
        isMissed("index", () -> AgendaProposal.of(null, "lip", ON, Optional.empty()));
        isMissed("dilemma", () -> Explanation.of((Dilemma) null, INDEX, ON));
        isMissed("on", () -> Explanation.of(DILEMMA, INDEX, null));
    }

    @Test
    void byTheLifeOfADilemma() {
        Event event = DILEMMA.history().get(0);

        isMissed("index", () -> Recorder.of(null));
        isMissed("event", () -> RECORDER.record(DILEMMA, null));
        isMissed("signal", () -> RECORDER.record((Signal) null, event));
        isMissed("member", () -> RECORDER.allowed(null, DILEMMA, ON));
        isMissed("dilemma", () -> RECORDER.allowed("nobody", (Dilemma) null, ON));
        isMissed("on", () -> RECORDER.allowed("lip-om", SIGNAL, null));
        isMissed("on", () -> RECORDER.correctable("lip-om", DILEMMA, null));
        isMissed("partnership", () -> RECORDER.maySubmit("lip-om", null, ON));
        isMissed("on", () -> DilemmaStatus.on(DILEMMA, null, INDEX));
        isMissed("index", () -> DilemmaStatus.of(DILEMMA, null));
        isMissed("on", () -> SignalStatus.on(SIGNAL, null, INDEX));
        isMissed("on", () -> DilemmaReader.of(INDEX).read(DILEMMA, null));
        isMissed("sink", () -> EventJudge.of(INDEX).judge(DILEMMA, null));
        isMissed("on", () -> ReplayedEvent.of(DILEMMA, null, INDEX));
        isMissed("on", () -> DilemmaFlow.of(List.of(DILEMMA), INDEX, null));
    }

    @Test
    void byWhatIsLookedUp() {
        isMissed("id", () -> BuiltInCharters.find(null));
        isMissed("code", () -> Catalogue.builtIn().find(null));
        isMissed("code", () -> Role.of(null));
        isMissed("date", () -> INDEX.routes(INDEX.partnerships().get(0), null));
        isMissed("language", () -> Texts.in(null));
    }

    @Test
    void byValuesAndText() {
        isMissed("text", () -> FreeText.of(null));
        isMissed("text", () -> PrivacyScanner.scan(null));
        isMissed("text", () -> PrivacyScanner.mask(null));
        isMissed("uri", () -> Tooi.of(null));
        isMissed("value", () -> Oin.of(null));
        isMissed("value", () -> Rsin.of(null));
        isMissed("value", () -> KvkNumber.of(null));
    }

    @Test
    void byRequirementsOfACharter() {
        isMissed("party", () -> Requirements.chair().ofParty(null));
        isMissed("charter", () -> Requirements.escalatesTo(null));
        isMissed("endsOn", () -> Requirements.term(null));
    }

    @Test
    void byLookUps() {
        isMissed("id", () -> INDEX.knows(ElementKind.PARTY, null));
        isMissed("id", () -> INDEX.charterVersions(null));
        isMissed("charter", () -> INDEX.partnershipsUnder(null));
        isMissed("id", () -> INDEX.party(null));
        isMissed("id", () -> INDEX.post(null));
        isMissed("id", () -> INDEX.partnership(null));
        isMissed("id", () -> INDEX.member(null));
        isMissed("id", () -> INDEX.meeting(null));
        isMissed("id", () -> INDEX.dilemma(null));
        isMissed("id", () -> INDEX.signal(null));
        isMissed("id", () -> INDEX.approach(null));
        isMissed("id", () -> INDEX.resource(null));
    }
}
