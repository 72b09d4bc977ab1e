// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.byChairOf;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.escalation.Cases.event;
import static io.github.beraad.escalation.Cases.partnership;
import static io.github.beraad.escalation.Cases.sharedOn;
import static io.github.beraad.escalation.Cases.unresolved;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Redaction;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What readers get to see of briefings, proposals, steps and explanations. */
class RenderedTextTest {

    private static final LocalDate TODAY = NationalCase.TODAY;
    private static final RegisterIndex INDEX = RegisterIndex.of(NationalCase.register());

    private static FreeText redacted() {
        return FreeText.redacted(new Redaction(day(5, 30), "Er stond een naam in."));
    }

    private static Register.Builder deskAndBoard() {
        return Register.builder()
                .addPartnerships(
                        partnership("desk", "free", Role.CHAIR)
                                .routes(List.of("board"))
                                .build(),
                        partnership("board", "free", Role.CHAIR).build());
    }

    @Nested
    class OfABriefing {

        @Test
        void isOneWholePage() {
            assertThat(BriefingText.text(Briefing.of(NationalCase.register(), "sb", TODAY), INDEX, Texts.dutch()))
                    .isEqualTo("""
                            Oplegger voor Strategisch Beraad
                            ================================
                            Stand op 23 november 2026
                            Volgende bijeenkomst: 17 december 2026 (sb-2026-2)
                            Vorige bijeenkomst: 11 juni 2026 (sb-2026-1)
                            Vertrouwelijkheid: intern

                            Dilemma's om te bespreken
                            -------------------------
                            Geen.

                            Dilemma's die nog gedeeld moeten worden
                            ---------------------------------------
                            - Signalen van scholen blijven liggen (d-2026-03)
                              - Vraag: Vraag bij d-2026-03?
                              - Van: Landelijk Innovatieplatform. Urgentie: normaal.
                              - Stand: niet opgelost sinds 10 november 2026
                              - Waarom niet opgelost: De deelnemers verschillen van inzicht.

                            Wat er van eerdere dilemma's is geworden
                            ----------------------------------------
                            - Te weinig veilige opvangplekken (d-2026-02)
                              - Vraag: Vraag bij d-2026-02?
                              - Van: Landelijk Innovatieplatform. Urgentie: hoog.
                              - Stand: gedeeld sinds 26 mei 2026
                              - Waarom niet opgelost: Er is een besluit van bestuurders nodig.
                              - Gedeeld door Landelijk Innovatieplatform op 26 mei 2026
                              - Hier: opgepakt sinds 11 juni 2026
                              - Toegezegd door Burgemeester van Voorbeeldstad (Gemeente Voorbeeldstad) op 11 juni 2026: Bestuurlijk overleg
                              - Toegezegd door Wethouder van Modeldam (Gemeente Modeldam) op 11 juni 2026: Verkent extra opvangplekken, klaar op 1 maart 2027

                            Signalen en inzichten
                            ---------------------
                            - Jongeren vertellen eerder iets aan een jongerenwerker. (inzicht s-2026-02)
                              - Gemeld door Jeugdorganisatie Voorbeeld op 6 oktober 2026
                              - Nog niet gedeeld
                            """);
        }

        @Test
        void isMarkdownInEnglishToo() {
            assertThat(BriefingText.markdown(Briefing.of(NationalCase.register(), "sb", TODAY), INDEX, Texts.english()))
                    .startsWith("# Briefing for Strategisch Beraad\n\nAs of 23 November 2026\n\n")
                    .contains("\n## What became of earlier dilemmas\n\n- Te weinig veilige opvangplekken (d-2026-02)\n")
                    .contains("  - Here: taken up since 11 June 2026\n")
                    .endsWith("  - Not shared yet\n");
        }

        @Test
        void showsThatATextWasTakenOutAndWhenAndNotWhy() {
            Dilemma dilemma = dilemma("d", sharedOn(day(5, 5), "board").toArray(new Event[0]))
                    .question(redacted())
                    .neededBy(day(7, 1))
                    .addHistory(byChairOf("board", EventType.REPORTED_BACK, day(5, 6))
                            .message("Gezien.")
                            .build())
                    .build();
            Register register = deskAndBoard().addDilemmas(dilemma).build();
            String text = BriefingText.text(
                    Briefing.of(register, "board", day(6, 1)), RegisterIndex.of(register), Texts.dutch());
            assertThat(text)
                    .contains("Vraag: [Deze tekst is op 30 mei 2026 weggehaald.]")
                    .doesNotContain("Er stond een naam in.")
                    .contains("Antwoord nodig op 1 juli 2026")
                    .contains("6 mei 2026, Ministerie van Justitie en Veiligheid: teruggekoppeld: Gezien.")
                    .contains("Er is geen volgende bijeenkomst gepland.")
                    .contains("Er is nog geen bijeenkomst gehouden.");
        }

        @Test
        void saysHowMuchWasLeftOut() {
            Register register = deskAndBoard()
                    .addDilemmas(dilemma("d", sharedOn(day(5, 5), "board").toArray(new Event[0]))
                            .confidentiality(Confidentiality.GEHEIM)
                            .build())
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            Briefing briefing = Briefing.of(index, "board", day(6, 1), Optional.of(Confidentiality.INTERN));
            assertThat(BriefingText.text(briefing, index, Texts.dutch()))
                    .contains("Weggelaten: 1 onderwerp, omdat het hoger is dan intern.")
                    .doesNotContain("Vertrouwelijkheid:", "Vraag d")
                    .endsWith("""
                            Signalen en inzichten
                            ---------------------
                            Geen.
                            """);
        }

        @Test
        void namesMembersByPartyAndPostAndNeverByName() {
            Member named = Member.builder()
                    .id("board-named")
                    .party("jenv")
                    .name("Iemand")
                    .addRoles(Role.PARTICIPANT)
                    .build();
            Register register = Register.builder()
                    .addPartnerships(
                            partnership("desk", "free").build(),
                            partnership("board", "free").addMembers(named).build())
                    .addDilemmas(dilemma("d", sharedOn(day(5, 5), "board").toArray(new Event[0]))
                            .addHistory(
                                    byChairOf("board", EventType.DRIVING_ROLE_TAKEN, day(5, 6))
                                            .by("board-named")
                                            .build(),
                                    byChairOf("board", EventType.DRIVING_ROLE_TAKEN, day(5, 6))
                                            .by("lost")
                                            .build())
                            .build())
                    .build();
            assertThat(BriefingText.text(
                            Briefing.of(register, "board", day(6, 1)), RegisterIndex.of(register), Texts.dutch()))
                    .doesNotContain("Iemand")
                    .contains("Toegezegd door Ministerie van Justitie en Veiligheid op 6 mei 2026: tekst")
                    .contains("Toegezegd door lost op 6 mei 2026: tekst");
        }
    }

    @Nested
    class OfAProposal {

        @Test
        void isOneWholePage() {
            assertThat(AgendaText.text(AgendaProposal.of(NationalCase.register(), "lip", TODAY), INDEX, Texts.dutch()))
                    .isEqualTo("""
                            Voorstel voor de agenda van Landelijk Innovatieplatform
                            =======================================================
                            Stand op 23 november 2026
                            Volgende bijeenkomst: 8 december 2026 (lip-2026-6)
                            Vorige bijeenkomst: 10 november 2026 (lip-2026-5)
                            Vertrouwelijkheid: intern

                            Dilemma's om te bespreken
                            -------------------------
                            - Taal in dossiers (d-2026-04)
                              - staat al op de agenda
                              - Vraag: Vraag bij d-2026-04?
                              - Wacht sinds 16 november 2026
                              - Volgende stap: bespreken, uiterlijk 8 december 2026, want het staat op de agenda van een bijeenkomst die nog komt.

                            Besluiten die nodig zijn
                            ------------------------
                            - Signalen van scholen blijven liggen (d-2026-03)
                              - Vraag: Vraag bij d-2026-03?
                              - Wacht sinds 10 november 2026
                              - Volgende stap: delen (Strategisch Beraad), uiterlijk 17 december 2026, want het is niet opgelost en kan worden gedeeld.
                            - Wie heeft de regie als een gezin verhuist? (d-2026-01)
                              - Vraag: Vraag bij d-2026-01?
                              - Wacht sinds 2 april 2026
                              - Volgende stap: afsluiten, want de oplossing is uitgedragen.

                            Oplossingen om uit te dragen
                            ----------------------------
                            Geen.

                            Teruggekoppeld van boven
                            ------------------------
                            Geen.

                            Signalen en inzichten
                            ---------------------
                            - Jongeren vertellen eerder iets aan een jongerenwerker. (inzicht s-2026-02)
                              - Gemeld door Jeugdorganisatie Voorbeeld op 6 oktober 2026

                            Aanpakken om te ontwikkelen of blijvend te maken
                            ------------------------------------------------
                            - Signaalkaart voor scholen (bestaand)
                            - Jongerenwerk in online spellen (nieuw)

                            Kennis om te delen
                            ------------------
                            Geen.

                            Waar dit jaar nog geen bijeenkomst over ging
                            --------------------------------------------
                            Geen.
                            """);
        }

        @Test
        void marksTheSignalsAndApproachesOnTheAgenda() {
            Register register = deskAndBoard()
                    .addSignals(signal("s"), signal("t"))
                    .addApproaches(approach("a"), approach("b"))
                    .addMeetings(Cases.planned(
                            "desk-1",
                            "desk",
                            day(6, 20),
                            Cases.item(AgendaItemType.SIGNAL, "s"),
                            Cases.item(AgendaItemType.APPROACH, "a")))
                    .build();
            assertThat(AgendaText.text(
                            AgendaProposal.of(register, "desk", day(6, 1)),
                            RegisterIndex.of(register),
                            Texts.english()))
                    .contains("""
                            - Dit zien wij. (signal s)
                              - Reported by Ministerie van Justitie en Veiligheid on 5 May 2026
                              - already on the agenda
                            - Dit zien wij. (signal t)
                              - Reported by Ministerie van Justitie en Veiligheid on 5 May 2026

                            """)
                    .contains("- Aanpak a (new)\n  - already on the agenda\n- Aanpak b (new)\n\n");
        }

        private Signal signal(String id) {
            return Signal.builder()
                    .id(id)
                    .kind(SignalKind.SIGNAL)
                    .on(day(5, 5))
                    .by("desk-chair")
                    .partnership("desk")
                    .text(FreeText.of("Dit zien wij."))
                    .build();
        }

        private Approach approach(String id) {
            return Approach.builder()
                    .id(id)
                    .title("Aanpak " + id)
                    .partnership("desk")
                    .addPhases(new ApproachPhase(Phase.NEW, Optional.empty()))
                    .build();
        }

        @Test
        void hasEverySection() {
            String text =
                    AgendaText.text(AgendaProposal.of(NationalCase.register(), "lip", TODAY), INDEX, Texts.dutch());
            assertThat(text)
                    .startsWith("Voorstel voor de agenda van Landelijk Innovatieplatform\n")
                    .contains("- Taal in dossiers (d-2026-04)\n  - staat al op de agenda\n")
                    .contains("  - Wacht sinds 16 november 2026\n")
                    .contains(
                            "  - Volgende stap: delen (Strategisch Beraad), uiterlijk 17 december 2026, want het is niet")
                    .contains("  - Volgende stap: afsluiten, want de oplossing is uitgedragen.\n")
                    .contains("- Jongerenwerk in online spellen (nieuw)\n")
                    .as("its own insight is not one that it still has to be told")
                    .doesNotContain("Nog niet gedeeld");
        }

        @Test
        void showsWhatOthersKnowAndReport() {
            Register.Builder register = NationalCase.builder();
            String before =
                    AgendaText.markdown(AgendaProposal.of(register.build(), "lip", day(6, 12)), INDEX, Texts.english());
            assertThat(before).contains("""
                            ## Reported back from above

                            - Te weinig veilige opvangplekken (d-2026-02)
                              - 11 June 2026, Burgemeester van Voorbeeldstad (Gemeente Voorbeeldstad) (Strategisch Beraad): put on the political agenda: Bestuurlijk overleg
                            """);
            String january =
                    AgendaText.text(AgendaProposal.of(register.build(), "lip", day(4, 30)), INDEX, Texts.dutch());
            assertThat(january)
                    .contains(
                            "Overzicht van signalen, voor professionals, van Landelijk Innovatieplatform (9 april 2026)")
                    .contains("- een nieuwe aanpak\n");
        }

        @Test
        void showsSolutionsAndWhoseDilemmasAre() {
            Register register = deskAndBoard()
                    .addDilemmas(
                            dilemma(
                                            "solved",
                                            at(EventType.SUBMITTED, day(5, 2)),
                                            at(EventType.DISCUSSED, day(5, 3)),
                                            event(EventType.RESOLVED, day(5, 4))
                                                    .with(Carried.SOLUTION, redacted())
                                                    .build())
                                    .build(),
                            dilemma("d", sharedOn(day(5, 5), "board").toArray(new Event[0]))
                                    .confidentiality(Confidentiality.GEHEIM)
                                    .build())
                    .addSignals(Signal.builder()
                            .id("s")
                            .kind(SignalKind.SIGNAL)
                            .on(day(5, 5))
                            .by("desk-chair")
                            .partnership("desk")
                            .text(FreeText.of("Dit zien wij."))
                            .addHistory(
                                    at(EventType.SHARED, day(5, 6)),
                                    byChairOf("board", EventType.PUT_ON_POLITICAL_AGENDA, day(5, 7))
                                            .forum("Raad")
                                            .build())
                            .build())
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            assertThat(AgendaText.text(AgendaProposal.of(register, "desk", day(6, 1)), index, Texts.english()))
                    .contains("Solution: [This text was taken out on 30 May 2026.]")
                    .contains("- s\n  - 7 May 2026, Ministerie van Justitie en Veiligheid (Overleg board):");
            assertThat(AgendaText.text(AgendaProposal.of(register, "board", day(6, 1)), index, Texts.english()))
                    .contains("From: Overleg desk. Urgency: normal.")
                    .contains("Shared by Overleg desk on 6 May 2026")
                    .contains("Committed to by Ministerie van Justitie en Veiligheid on 7 May 2026: Raad");
            AgendaProposal some = AgendaProposal.of(index, "board", day(6, 1), Optional.of(Confidentiality.INTERN));
            assertThat(AgendaText.text(some, index, Texts.english()))
                    .contains("Left out: 1 subject, because it is above internal.");
        }

        @Test
        void marksThePurposesAndApproachesOnTheAgenda() {
            assertThat(AgendaText.text(
                            AgendaProposal.of(NationalCase.register(), "lip", LocalDate.of(2026, 1, 1)),
                            INDEX,
                            Texts.english()))
                    .contains("- knowledge and developments\n  - already on the agenda\n- an existing approach\n");
        }
    }

    @Nested
    class OfSteps {

        @Test
        void namesWhatEachStepNames() {
            assertThat(NextStepsText.text(NextSteps.of(INDEX, TODAY), TODAY, INDEX, Texts.english()))
                    .contains("  - Committed to by Wethouder van Modeldam (Gemeente Modeldam) on 11 June 2026: ")
                    .startsWith("""
                            Next steps on 23 November 2026
                            ==============================
                            - Taal in dossiers (d-2026-04): discuss
                              - Because it is on the agenda of a meeting to come.
                              - By: 8 December 2026
                              - Meeting: lip-2026-6, 8 December 2026
                              - Waits for: chair of Landelijk Innovatieplatform
                            - Signalen van scholen blijven liggen (d-2026-03): share
                            """);
        }

        @Test
        void saysWhenThereIsNowhereLeftToGo() {
            Register register = Register.builder()
                    .addPartnerships(partnership("desk", "free").build())
                    .addDilemmas(
                            dilemma("d", unresolved().toArray(new Event[0])).build())
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            assertThat(NextStepsText.markdown(NextSteps.of(index, TODAY), TODAY, index, Texts.dutch()))
                    .contains("- Vraag d (d): niets\n")
                    .contains("  - Er is geen overleg meer om het mee te delen.\n");
        }

        @Test
        void saysWhenThereAreNone() {
            assertThat(NextStepsText.text(List.of(), TODAY, INDEX, Texts.dutch()))
                    .endsWith("Geen.\n");
        }

        @Test
        void showsIdsWhereTheRegisterDoesNotKnow() {
            RegisterIndex other = RegisterIndex.of(Register.builder().build());
            assertThat(NextStepsText.text(NextSteps.of(INDEX, TODAY), TODAY, other, Texts.dutch()))
                    .contains("- d-2026-04: bespreken\n")
                    .contains("  - Bijeenkomst: lip-2026-6\n")
                    .contains("  - Overleg: sb\n");
        }
    }

    @Nested
    class OfAnExplanation {

        @Test
        void isOneWholePage() {
            Explanation explanation = Explanation.of(Objects.requireNonNull(INDEX.dilemma("d-2026-03")), INDEX, TODAY);
            assertThat(ExplanationText.text(explanation, INDEX, Texts.dutch())).isEqualTo("""
                            Waarom dilemma d-2026-03 hier staat: Signalen van scholen blijven liggen
                            ========================================================================

                            Wat dat hier betekent
                            ---------------------
                            - Volgende stap: delen
                              - Want het is niet opgelost en kan worden gedeeld.
                              - Uiterlijk: 17 december 2026
                              - Overleg: Strategisch Beraad
                              - Bijeenkomst: sb-2026-2, 17 december 2026
                              - Wacht op: voorzitter van Landelijk Innovatieplatform

                            De regel
                            --------
                            - delen
                              - Een dilemma dat niet is opgelost, wordt gedeeld met het overleg erboven. De eigenaar blijft dezelfde.

                            De gegevens
                            -----------
                            - status: niet opgelost
                            - sinds: 10 november 2026
                            - ingebracht of heropend: 27 augustus 2026
                            - geagendeerd voor: lip-2026-4
                            - dag van die bijeenkomst: 15 september 2026
                            - keren besproken: 2
                            - laatst besproken: 10 november 2026
                            - niet opgelost verklaard: 10 november 2026
                            - overleg: sb
                            - bijeenkomst: sb-2026-2
                            - uiterlijk: 17 december 2026

                            De bron
                            -------
                            - CCV-SB-4: Een dilemma dat het innovatieplatform niet oplost, gaat ook naar de bestuurders.
                            - CCV-SB-5: Signalen en inzichten uit de praktijk gaan ook naar hen.

                            Wat er gebeurde
                            ---------------
                            - 1. 27 augustus 2026: ingebracht, door Gemeente Voorbeeldstad
                              - Dilemma: nu ingebracht
                            - 2. 1 september 2026: geagendeerd, door Centrum voor Criminaliteitspreventie en Veiligheid
                              - Dilemma: van ingebracht naar geagendeerd
                            - 3. 15 september 2026: besproken, door Ministerie van Justitie en Veiligheid
                              - Dilemma: van geagendeerd naar in bespreking
                            - 4. 10 november 2026: besproken, door Ministerie van Justitie en Veiligheid
                              - Telt mee en verandert geen status.
                            - 5. 10 november 2026: niet opgelost verklaard, door Centrum voor Criminaliteitspreventie en Veiligheid
                              - Dilemma: van in bespreking naar niet opgelost
                            """);
        }

        @Test
        void inWordsAloneItTellsTheSame() {
            StatedExplanation stated = StatedExplanation.of(
                    Explanation.of(Objects.requireNonNull(INDEX.dilemma("d-2026-03")), INDEX, TODAY));
            assertThat(ExplanationText.text(stated, INDEX, Texts.dutch()))
                    .startsWith("delen\n=====\n\nWat dat hier betekent\n")
                    .contains("- Want het is niet opgelost en kan worden gedeeld.\n")
                    .contains("- status: niet opgelost\n")
                    .contains("- CCV-SB-4: ")
                    .contains("- 1. 27 augustus 2026: ingebracht, door Gemeente Voorbeeldstad\n");
        }

        @Test
        void tellsOfADilemmaWhatEachEventDid() {
            Explanation explanation = Explanation.of(Objects.requireNonNull(INDEX.dilemma("d-2026-02")), INDEX, TODAY);
            assertThat(ExplanationText.text(explanation, INDEX, Texts.dutch()))
                    .startsWith("Waarom dilemma d-2026-02 hier staat: Te weinig veilige opvangplekken\n")
                    .contains("- Volgende stap: opvolgen\n  - Want het is opgepakt en nog niet afgerond.\n")
                    .contains("- keren besproken: 2\n")
                    .contains("- CCV-SB-6: Bestuurders mogen zo'n onderwerp politiek agenderen.\n")
                    .contains("""
                            - 4. 19 mei 2026: besproken, door Ministerie van Justitie en Veiligheid
                              - Telt mee en verandert geen status.
                            """)
                    .contains("""
                            - 6. 26 mei 2026: gedeeld met, door Centrum voor Criminaliteitspreventie en Veiligheid
                              - Dilemma: van niet opgelost naar gedeeld
                              - Bij Strategisch Beraad: nu gedeeld
                            """)
                    .contains("  - Bij Strategisch Beraad: van gedeeld naar ontvangen\n");
        }

        @Test
        void tellsWhyAnEventDoesNotCount() {
            Dilemma dilemma = dilemma(
                            "d",
                            at(EventType.SUBMITTED, day(2, 1)),
                            event(EventType.WITHDRAWN, day(2, 2)).id("e2").build(),
                            event(EventType.CORRECTED, day(2, 3)).event("e2").build(),
                            at(EventType.DISSEMINATED, day(2, 4)),
                            event(EventType.DISCUSSED, day(2, 5))
                                    .by("outsider-chair")
                                    .build(),
                            at(EventType.DISCUSSED, day(6, 2)),
                            at(EventType.DISCUSSED, day(5, 2)))
                    .build();
            Register register = deskAndBoard()
                    .recordedOn(day(5, 1))
                    .addPartnerships(partnership("outsider", "free", Role.CHAIR).build())
                    .addDilemmas(dilemma)
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            assertThat(ExplanationText.text(Explanation.of(dilemma, index, day(6, 1)), index, Texts.dutch()))
                    .contains("""
                            - 1. 1 februari 2026: ingebracht, door Ministerie van Justitie en Veiligheid
                              - Dilemma: nu ingebracht
                            """)
                    .contains("""
                            - 2. 2 februari 2026: ingetrokken, door Ministerie van Justitie en Veiligheid
                              - Telt niet mee: gecorrigeerd door gebeurtenis 3.
                            """)
                    .contains("""
                            - 4. 4 februari 2026: uitgedragen, door Ministerie van Justitie en Veiligheid
                              - Telt niet mee: de status laat dit niet toe.
                            """)
                    .contains("  - Een controle vindt hier: event.not-authorised\n")
                    .contains("""
                            - 6. 2 juni 2026: besproken, door Ministerie van Justitie en Veiligheid
                              - Telt niet mee: het was later.
                            """)
                    .endsWith("""
                            - 7. 2 mei 2026: besproken, door Ministerie van Justitie en Veiligheid
                              - Telt niet mee: het is van na de dag waarop het register is gemaakt.
                            """);
        }

        @Test
        void saysThatADilemmaWasNotBroughtIn() {
            Dilemma dilemma = dilemma("d", at(EventType.SUBMITTED, day(7, 1))).build();
            RegisterIndex index = RegisterIndex.of(Register.builder().build());
            assertThat(ExplanationText.text(Explanation.of(dilemma, index, day(6, 1)), index, Texts.english()))
                    .contains("- On this day the dilemma has not been brought in yet.\n")
                    .doesNotContain("The rule", "The facts", "The source");
        }

        @Test
        void tellsOfARequirementWhatItComesTo() {
            ComplianceReport report = Compliance.check(NationalCase.register(), TODAY);
            Explanation explanation =
                    Explanation.of(report.outcome("lip", "lip.meetings").orElseThrow());
            assertThat(ExplanationText.markdown(explanation, INDEX, Texts.dutch()))
                    .startsWith("# Afspraak lip.meetings van Landelijk Innovatieplatform\n\n## Wat dat hier betekent")
                    .contains("- loopt nog\n")
                    .contains("- CCV-LIP-11: Er zijn elk jaar minstens zes bijeenkomsten.\n")
                    .doesNotContain("Wat er gebeurde");
        }

        @Test
        void tellsOfAFindingWhatItIsAbout() {
            ComplianceReport report = Compliance.check(NationalCase.register(), TODAY);
            Explanation explanation = Explanation.of(report.findings().get(0), INDEX, TODAY);
            assertThat(ExplanationText.text(explanation, INDEX, Texts.english()))
                    .startsWith("Finding " + report.findings().get(0).rule() + " on partnership lip\n")
                    .contains(report.findings().get(0).message(Texts.english()))
                    .contains("The source\n");
        }

        @Test
        void leavesOutASourceThatThereIsNone() {
            Register register = NationalCase.builder()
                    .addDilemmas(
                            dilemma("d", at(EventType.DISCUSSED, day(3, 1))).build())
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            Explanation explanation = Explanation.of(
                    Compliance.check(register, TODAY).findings().stream()
                            .filter(finding -> finding.rule().equals("event.illegal"))
                            .findFirst()
                            .orElseThrow(),
                    index,
                    TODAY);
            assertThat(ExplanationText.text(explanation, index, Texts.english()))
                    .startsWith("Finding event.illegal on dilemma d\n")
                    .doesNotContain("The source");
        }
    }
}
