// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.DISCUSSED;
import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.TO_SHARED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.ofDilemma;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.phase;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.requirement;
import static io.github.beraad.testing.SmallRegister.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Document;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.Registers;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.DocumentKind;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Redaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code privacy} rules: what is found in a text, and which texts are looked at. Numbers and names are made up. */
class PrivacyRulesTest {

    private static final String MAIL = "Mail jan.voorbeeld@example.org.";

    private static final FreeText TEXT = FreeText.of(MAIL);

    private static final FreeText REDACTED = FreeText.redacted(new Redaction(date("2026-02-01"), MAIL));

    private static final String FOUND = "warning privacy.contact-detail ";

    private static SmallRegister asking(String question) {
        return SmallRegister.withClub()
                .members(member("asker", "om"))
                .dilemmas(dilemma("d", SUBMITTED).question(FreeText.of(question)));
    }

    private static Extensions extensions() {
        return Extensions.of(Map.of("gemeente:notitie", new ExtensionValue.TextValue(MAIL)));
    }

    @Nested
    class EachRule {

        @Test
        @Keeps("privacy.labelled-bsn")
        void aLabelledNumberThatIsNoBsn() {
            assertThat(asking("BSN 123456789, of burgerservicenummer 000000000.")
                            .found())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "BSN 123456782 staat erin,                9, 5,  13",
            "Het burgerservicenummer: 1234.56.782,    9, 26, 36",
            "sofinummer 10000008,                     8, 12, 19"
        })
        @Breaks(Offence.LABELLED_BSN)
        void aLabelledBsn(String question, int digits, int from, int until) {
            assertThat(asking(question).found())
                    .containsExactly("error privacy.labelled-bsn dilemma d /dilemmas/0/question");
            assertThat(asking(question).facts())
                    .containsExactly("digits=" + digits + ", from=" + from + ", until=" + until);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Nummer 123456789.",
                    "Nummer 000000000.",
                    "Zaaknummer zaak-123456782.",
                    "KvK 123456782",
                    "RSIN: 123456782",
                    "urn:nld:oin:00000001123456782000",
                    "Zie 1123456782 en 12345678."
                })
        @Keeps("privacy.possible-bsn")
        void aNumberThatIsSomethingElse(String question) {
            assertThat(asking(question).found()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Nummer 123456782., 8, 16", "Nummer 123 456 782., 8, 18", "Nummer 1234.56.782., 8, 18"})
        @Breaks(Offence.POSSIBLE_BSN)
        void aPossibleBsn(String question, int from, int until) {
            assertThat(asking(question).found())
                    .containsExactly("warning privacy.possible-bsn dilemma d /dilemmas/0/question");
            assertThat(asking(question).facts()).containsExactly("digits=9, from=" + from + ", until=" + until);
        }

        @Test
        @Keeps("privacy.contact-detail")
        void noContactDetail() {
            assertThat(asking("Bel 112, of stuur een brief aan postbus 16. IBAN NL00BANK0123456789?")
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks({Offence.EMAIL_ADDRESS, Offence.PHONE_NUMBER, Offence.IBAN})
        void contactDetailsOfPeople() {
            SmallRegister register =
                    asking("jan.voorbeeld@example.org of 06-12345678 of +31 30 123 45 67 of NL91ABNA0417164300");

            assertThat(register.check("2026-06-15").findings())
                    .extracting(finding -> finding.offence().orElseThrow())
                    .containsExactly(Offence.EMAIL_ADDRESS, Offence.PHONE_NUMBER, Offence.PHONE_NUMBER, Offence.IBAN);
            assertThat(register.found()).hasSize(4).containsOnly(FOUND + "dilemma d /dilemmas/0/question");
            assertThat(register.facts())
                    .containsExactly("from=1, until=25", "from=30, until=40", "from=45, until=60", "from=65, until=82");
        }

        @Test
        @Breaks({Offence.ROLE_MAILBOX, Offence.SERVICE_NUMBER})
        void contactDetailsOfOrganisationsAreForInformation() {
            SmallRegister register = asking("info@example.org, 0800-1234567 en 14 0320");

            assertThat(register.check("2026-06-15").findings())
                    .extracting(finding -> finding.offence().orElseThrow())
                    .containsExactly(Offence.ROLE_MAILBOX, Offence.SERVICE_NUMBER, Offence.SERVICE_NUMBER);
            assertThat(register.found()).containsOnly("info privacy.contact-detail dilemma d /dilemmas/0/question");
        }

        @Test
        @Keeps("privacy.birth-date")
        void aDateThatNobodyWasBornOn() {
            assertThat(asking("Op 12-03-2010 is afgesproken dat wij verder gaan.")
                            .found())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"geb. 12-03-2010", "geboren op 12 maart 2010", "born on 2010-03-12"})
        @Breaks(Offence.BIRTH_DATE)
        void aBirthDate(String question) {
            assertThat(asking(question).found())
                    .containsExactly("warning privacy.birth-date dilemma d /dilemmas/0/question");
        }

        @Test
        @Keeps("privacy.address")
        void aPostcodeWithoutAHouse() {
            assertThat(asking("In postcodegebied 8232 AB speelt dit.").found()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"8232 AB 12", "8232AB, 12345"})
        @Breaks(Offence.ADDRESS)
        void anAddress(String question) {
            assertThat(asking(question).found()).containsExactly("info privacy.address dilemma d /dilemmas/0/question");
        }

        @Test
        @Keeps("privacy.person-description")
        void peopleInGeneral() {
            assertThat(asking("Jongens en meisjes van 14 tot 18 jaar, en een team van 15.")
                            .found())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"een jongen van 15", "het meisje (14)"})
        @Breaks(Offence.PERSON_DESCRIPTION)
        void onePerson(String question) {
            assertThat(asking(question).found())
                    .containsExactly("info privacy.person-description dilemma d /dilemmas/0/question");
        }

        @Test
        void everyPlaceInATextIsAFinding() {
            assertThat(asking(MAIL + " " + MAIL).facts())
                    .containsExactlyInAnyOrder("from=6, until=30", "from=38, until=62");
        }
    }

    @Nested
    class EveryText {

        @Test
        void titleAndQuestionOfADilemma() {
            assertThat(clubAndBoard()
                            .dilemmas(dilemma("d", SUBMITTED).title(MAIL).question(TEXT))
                            .found())
                    .containsExactly(FOUND + "dilemma d /dilemmas/0/title", FOUND + "dilemma d /dilemmas/0/question");
        }

        @Test
        void textOfASignal() {
            assertThat(clubAndBoard().signals(signal("s").text(TEXT)).found())
                    .containsExactly(FOUND + "signal s /signals/0/text");
        }

        @Test
        void whatTheEventsOfADilemmaCarry() {
            Event discussed = event(EventType.DISCUSSED, "2026-02-01", "asker")
                    .meeting("x")
                    .notes(MAIL)
                    .build();
            Event resolved = event(EventType.RESOLVED, "2026-02-01", "chair")
                    .solution(MAIL)
                    .build();
            Event disseminated = event(EventType.DISSEMINATED, "2026-02-01", "chair")
                    .channel(MAIL)
                    .audience(MAIL)
                    .build();
            Event closed =
                    event(EventType.CLOSED, "2026-02-01", "chair").result(MAIL).build();

            assertThat(ofDilemma(SUBMITTED, discussed, resolved, disseminated, closed)
                            .found())
                    .containsExactly(
                            FOUND + "dilemma d /dilemmas/0/history/1/notes",
                            FOUND + "dilemma d /dilemmas/0/history/2/solution",
                            FOUND + "dilemma d /dilemmas/0/history/3/channel",
                            FOUND + "dilemma d /dilemmas/0/history/3/audience",
                            FOUND + "dilemma d /dilemmas/0/history/4/result");
        }

        @Test
        void everyReason() {
            Event hold = event(EventType.PUT_ON_HOLD, "2026-02-01", "chair")
                    .reason(MAIL)
                    .build();
            Event resumed = event(EventType.RESUMED, "2026-02-01", "chair").build();
            Event unresolved = event(EventType.DECLARED_UNRESOLVED, "2026-02-01", "chair")
                    .reason(MAIL)
                    .build();
            Event withdrawn = event(EventType.WITHDRAWN, "2026-02-01", "asker")
                    .reason(MAIL)
                    .id("e")
                    .build();
            Event reopened = event(EventType.REOPENED, "2026-02-01", "chair")
                    .reason(MAIL)
                    .id("f")
                    .build();
            Event corrected = event(EventType.CORRECTED, "2026-02-01", "chair")
                    .event("f")
                    .reason(MAIL)
                    .build();

            assertThat(ofDilemma(SUBMITTED, DISCUSSED, hold, resumed, unresolved, withdrawn, reopened, corrected)
                            .found())
                    .containsExactly(
                            FOUND + "dilemma d /dilemmas/0/history/2/reason",
                            FOUND + "dilemma d /dilemmas/0/history/4/reason",
                            FOUND + "dilemma d /dilemmas/0/history/5/reason",
                            FOUND + "dilemma d /dilemmas/0/history/6/reason",
                            FOUND + "dilemma d /dilemmas/0/history/7/reason");
        }

        @Test
        void whatTheEventsOfATargetCarry() {
            Event agenda = event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-04-01", "board-chair")
                    .forum(MAIL)
                    .build();
            Event driving = event(EventType.DRIVING_ROLE_TAKEN, "2026-04-01", "board-chair")
                    .party("gm0995")
                    .action(MAIL)
                    .build();
            Event reported = event(EventType.REPORTED_BACK, "2026-04-01", "board-chair")
                    .message(MAIL)
                    .build();
            Event returned = event(EventType.RETURNED, "2026-04-01", "board-chair")
                    .advice(MAIL)
                    .build();
            Event shared =
                    event(EventType.SHARED, "2026-03-01", "chair").to("board").build();

            assertThat(ofDilemma(TO_SHARED, agenda, driving, reported, returned)
                            .signals(signal("s", shared, agenda, driving, reported))
                            .found())
                    .containsExactly(
                            FOUND + "dilemma d /dilemmas/0/history/4/forum",
                            FOUND + "dilemma d /dilemmas/0/history/5/action",
                            FOUND + "dilemma d /dilemmas/0/history/6/message",
                            FOUND + "dilemma d /dilemmas/0/history/7/advice",
                            FOUND + "signal s /signals/0/history/1/forum",
                            FOUND + "signal s /signals/0/history/2/action",
                            FOUND + "signal s /signals/0/history/3/message");
        }

        /** Nobody can put a text into an event that the scan leaves out. */
        @Test
        void everyTextThatAnEventOfAnyTypeMayCarry() {
            for (EventType type : EventType.values()) {
                Event.Builder event = Registers.event(type, Registers.NEW_YEAR, "asker");
                int texts = 0;
                for (var text : List.of(
                        Carried.NOTES,
                        Carried.SOLUTION,
                        Carried.CHANNEL,
                        Carried.AUDIENCE,
                        Carried.REASON,
                        Carried.RESULT,
                        Carried.FORUM,
                        Carried.ACTION,
                        Carried.MESSAGE,
                        Carried.ADVICE)) {
                    if (type.carried().contains(text)) {
                        event.with(text, TEXT);
                        texts++;
                    }
                }
                assertThat(clubAndBoard().dilemmas(dilemma("d", event.build())).found())
                        .filteredOn(found -> found.startsWith(FOUND))
                        .hasSize(texts);
            }
        }

        @Test
        void anEventThatCountsForNothing() {
            Event illegal =
                    event(EventType.CLOSED, "2026-01-02", "chair").result(MAIL).build();
            Event future = event(EventType.WITHDRAWN, "2027-01-01", "asker")
                    .reason(MAIL)
                    .build();

            assertThat(ofDilemma(SUBMITTED, illegal, future)
                            .recordedOn("2026-12-31")
                            .found())
                    .containsExactly(
                            "error event.illegal dilemma d /dilemmas/0/history/1",
                            FOUND + "dilemma d /dilemmas/0/history/1/result",
                            "error event.in-future dilemma d /dilemmas/0/history/2",
                            FOUND + "dilemma d /dilemmas/0/history/2/reason");
        }

        @Test
        void titlesOfAgendaItemsApproachesAndResources() {
            SmallRegister register = SmallRegister.withClub()
                    .meetings(planned("x", "2026-09-01")
                            .addAgenda(
                                    item(AgendaItemType.OTHER),
                                    AgendaItem.builder()
                                            .type(AgendaItemType.OTHER)
                                            .title(MAIL)
                                            .build()))
                    .approaches(approach("a").title(MAIL).addPhases(phase(Phase.NEW, "2026-01-01")))
                    .resources(resource("r", "2026-01-01").title(MAIL));

            assertThat(register.found())
                    .containsExactly(
                            FOUND + "meeting x /meetings/0/agenda/1/title",
                            FOUND + "approach a /approaches/0/title",
                            FOUND + "resource r /resources/0/title");
        }

        @Test
        void theDateOfTheCheckPlaysNoPart() {
            assertThat(asking(MAIL).found("1990-01-01")).isEqualTo(asking(MAIL).found("2090-01-01"));
        }

        @Test
        void aFindingBelongsToTheOwnerOfTheElement() {
            assertThat(asking(MAIL).check("2026-06-15").findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.partnership()).contains("club"));
        }
    }

    @Nested
    class TheTextsOfExtensions {

        @Test
        void atEveryLevel() {
            Event submitted = event(EventType.SUBMITTED, "2026-01-01", "asker")
                    .extensions(extensions())
                    .build();
            Event shared = event(EventType.SHARED, "2026-03-01", "chair")
                    .to("board")
                    .extensions(extensions())
                    .build();
            SmallRegister register = clubAndBoard()
                    .charters(charter(
                                    "own",
                                    "1",
                                    requirement(RequirementType.DISSEMINATION).extensions(extensions()))
                            .extensions(extensions()))
                    .parties(party("a").extensions(extensions()))
                    .posts(post("p", "a", Level.POLICY).extensions(extensions()))
                    .partnerships(partnership("other", "own", member("m", "a").extensions(extensions()))
                            .extensions(extensions()))
                    .meetings(held("x", "2026-02-01")
                            .addAgenda(AgendaItem.builder()
                                    .type(AgendaItemType.OTHER)
                                    .extensions(extensions())
                                    .build())
                            .extensions(extensions()))
                    .dilemmas(dilemma("d", submitted).extensions(extensions()))
                    .signals(signal("s", shared).extensions(extensions()))
                    .approaches(approach("a")
                            .addPhases(phase(Phase.NEW, "2026-01-01"))
                            .extensions(extensions()))
                    .resources(resource("r", "2026-01-01").extensions(extensions()));

            assertThat(register.found())
                    .containsExactly(
                            FOUND + "charter own /charters/2/requirements/0/extensions/gemeente:notitie",
                            FOUND + "charter own /charters/2/extensions/gemeente:notitie",
                            FOUND + "party a /parties/0/extensions/gemeente:notitie",
                            FOUND + "post p /posts/0/extensions/gemeente:notitie",
                            FOUND + "member m /partnerships/2/members/0/extensions/gemeente:notitie",
                            FOUND + "partnership other /partnerships/2/extensions/gemeente:notitie",
                            FOUND + "meeting x /meetings/0/agenda/0/extensions/gemeente:notitie",
                            FOUND + "meeting x /meetings/0/extensions/gemeente:notitie",
                            FOUND + "dilemma d /dilemmas/0/history/0/extensions/gemeente:notitie",
                            FOUND + "dilemma d /dilemmas/0/extensions/gemeente:notitie",
                            FOUND + "signal s /signals/0/history/0/extensions/gemeente:notitie",
                            FOUND + "signal s /signals/0/extensions/gemeente:notitie",
                            FOUND + "approach a /approaches/0/extensions/gemeente:notitie",
                            FOUND + "resource r /resources/0/extensions/gemeente:notitie");
        }

        @Test
        void atAnyDepth() {
            ExtensionValue text = new ExtensionValue.TextValue(MAIL);
            Map<String, ExtensionValue> inner = new LinkedHashMap<>();
            inner.put("zaak/deel~1", text);
            inner.put("getal", new ExtensionValue.NumberValue("123456782"));
            inner.put("waar", new ExtensionValue.FlagValue(true));
            inner.put("niets", ExtensionValue.NullValue.NULL);
            ExtensionValue value = new ExtensionValue.ListValue(
                    List.of(new ExtensionValue.NumberValue("1"), new ExtensionValue.ObjectValue(inner), text));
            SmallRegister register = SmallRegister.empty()
                    .parties(party("a").extensions(Extensions.of(Map.of("gemeente:lijst", value))));

            assertThat(register.found())
                    .containsExactly(
                            FOUND + "party a /parties/0/extensions/gemeente:lijst/1/zaak~1deel~01",
                            FOUND + "party a /parties/0/extensions/gemeente:lijst/2");
        }
    }

    @Nested
    class WhatIsNotScanned {

        @Test
        void aRedactedText() {
            Event discussed = event(EventType.DISCUSSED, "2026-02-01", "asker")
                    .meeting("x")
                    .with(Carried.NOTES, REDACTED)
                    .build();
            Event unresolved = Event.of(EventType.DECLARED_UNRESOLVED)
                    .on(date("2026-02-01"))
                    .by("chair")
                    .with(Carried.REASON, REDACTED)
                    .build();

            assertThat(clubAndBoard()
                            .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                            .dilemmas(dilemma("d", SUBMITTED, discussed, unresolved)
                                    .question(REDACTED))
                            .signals(signal("s").text(REDACTED))
                            .found())
                    .isEmpty();
        }

        @Test
        void namesOtherTitlesAndTypedFields() {
            SmallRegister register = SmallRegister.empty()
                    .charters(charter("c", "1").title(MAIL))
                    .parties(party("a")
                            .name("Partij 123456782")
                            .addOtherNames(MAIL)
                            .rsin(Rsin.of("123456782"))
                            .kvk(KvkNumber.of("12345678")))
                    .posts(post("p", "a", Level.POLICY).title(MAIL))
                    .partnerships(partnership("club", "c", member("m", "a").name(MAIL))
                            .name(MAIL)
                            .theme(MAIL))
                    .meetings(held("x", "2026-02-01")
                            .place("8232 AB 12")
                            .addGuests(new Guest(Optional.empty(), TEXT))
                            .addDocuments(new Document(DocumentKind.OTHER, MAIL, "https://example.org/a"))
                            .addAgenda(AgendaItem.builder()
                                    .type(AgendaItemType.OTHER)
                                    .result(TEXT)
                                    .build()));

            assertThat(register.found()).isEmpty();
            assertThat(Compliance.check(
                                    Register.builder()
                                            .like(register.build())
                                            .title(MAIL)
                                            .description(TEXT)
                                            .build(),
                                    date("2026-06-15"))
                            .findings())
                    .isEmpty();
        }

        /** The first element with an id is meant; later ones count for nothing. */
        @Test
        void anElementWhoseIdStoodThereBefore() {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter(
                                    "c",
                                    "1",
                                    requirement(RequirementType.DISSEMINATION),
                                    requirement(RequirementType.DISSEMINATION).extensions(extensions())),
                            charter("c", "1").extensions(extensions()))
                    .parties(party("a"), party("a").extensions(extensions()))
                    .posts(
                            post("p", "a", Level.POLICY),
                            post("p", "a", Level.POLICY).extensions(extensions()))
                    .partnerships(
                            partnership(
                                    "club",
                                    "c",
                                    member("m", "a"),
                                    member("m", "a").extensions(extensions())),
                            partnership("club", "c", member("n", "a").extensions(extensions()))
                                    .extensions(extensions()))
                    .meetings(held("x", "2026-02-01"), held("x", "2026-02-01").extensions(extensions()))
                    .approaches(
                            approach("a").addPhases(phase(Phase.NEW, "2026-01-01")),
                            approach("a").title(MAIL).addPhases(phase(Phase.NEW, "2026-01-01")))
                    .resources(
                            resource("r", "2026-01-01"),
                            resource("r", "2026-01-01").title(MAIL));

            assertThat(register.found()).hasSize(9).allMatch(found -> found.startsWith("error register.duplicate-id "));
        }
    }

    /** A few digits are too many. */
    @Nested
    class TheValue {

        private static final String EVERYTHING = "BSN 123456782, 111222333, jan.voorbeeld@example.org, 06-12345678, "
                + "NL91ABNA0417164300, geboren 12-03-2010, 8232 AB 12, een jongen van 15, info@example.org, 0800-1234567";

        @Test
        void standsInNothingThatTellsOfAFinding() {
            ComplianceReport report = asking(EVERYTHING).check("2026-06-15");

            assertThat(report.findings())
                    .extracting(finding -> finding.offence().orElseThrow())
                    .hasSize(10)
                    .doesNotHaveDuplicates();
            for (Finding finding : report.findings()) {
                String told = finding + " " + finding.facts() + " " + finding.message(Language.DUTCH) + " "
                        + finding.message(Language.ENGLISH) + " " + finding.subject() + " " + finding.pointer();
                for (String part : EVERYTHING.split("[ ,]+", -1)) {
                    if (part.length() > 3) {
                        assertThat(told).doesNotContain(part);
                    }
                }
                assertThat(told).doesNotContain("6782", "2333", "voorbeeld", "5678", "ABNA", "2010", "8232");
            }
            assertThat(report.toString()).doesNotContain("123456782", "voorbeeld");
        }
    }
}
