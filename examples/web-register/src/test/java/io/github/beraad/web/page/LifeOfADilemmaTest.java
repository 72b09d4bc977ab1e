// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The life of a dilemma in a browser, from its submission to the driving role that an administrator takes up: five users,
 * each doing what the national charters leave to them. Every page is looked at on the way.
 */
class LifeOfADilemmaTest {

    private static final String TITLE = "Wie houdt zicht op jongeren die van school wisselen?";

    @BeforeAll
    static void installed() {
        Browser.assumeInstalled();
    }

    @Test
    void fiveUsersTakeADilemmaFromItsSubmissionToTheDrivingRole() throws Exception {
        try (RunningRegister register = RunningRegister.start(Database.H2);
                Browser browser = Browser.start(register)) {
            browser.open("/");
            browser.look("sign-in");

            browser.signIn("deelnemer-voorbeeldstad");
            browser.look("overview");
            String dilemma = submits(browser);
            browser.look("dilemma-submitted");

            browser.signIn("agendahouder-ccv");
            String meeting = plansAMeeting(browser, dilemma);
            browser.open(dilemma);
            browser.act("Op een agenda zetten", "meeting", meeting);
            assertThat(browser.text()).contains("Vastgelegd: geagendeerd.");
            browser.act("Vastleggen dat het is besproken", "notes", "Iedere school ziet een deel.");
            assertThat(browser.text()).contains("Vastgelegd: besproken.");

            browser.signIn("voorzitter-jenv");
            browser.open(dilemma);
            browser.act("Verklaren dat het niet is opgelost", "reason", "Het vraagt een besluit van bestuurders.");
            browser.act("Delen met Strategisch Beraad");
            assertThat(browser.text()).contains("Vastgelegd: gedeeld met Strategisch Beraad.");
            browser.look("dilemma-escalated");

            browser.signIn("voorbereider-beraad");
            browser.open("/partnerships/sb/briefing");
            assertThat(browser.text()).contains(TITLE);
            browser.look("briefing");
            browser.open(dilemma);
            browser.act("Ontvangst bevestigen (Strategisch Beraad)");
            assertThat(browser.text()).contains("ontvangen");

            browser.signIn("deelnemer-beraad");
            browser.open(dilemma);
            browser.act(
                    "De aanjagende rol oppakken (Strategisch Beraad)",
                    "action",
                    "De gemeente brengt de scholen bij elkaar.",
                    "due",
                    "2027-03-01");

            assertThat(browser.text())
                    .contains(
                            "Vastgelegd: aanjagende rol opgepakt.",
                            "opgepakt",
                            "Volgende stap: opvolgen",
                            "1 maart 2027");
            browser.look("dilemma-taken-up");
            browser.follow("English");
            assertThat(browser.text()).contains("Driving role taken up", "Next step: follow up");
            browser.look("dilemma-english");
        }
    }

    /** Submits the dilemma, after a warning while typing and a refusal; its address. */
    private static String submits(Browser browser) throws Exception {
        browser.follow("Dilemma's");
        browser.look("board");
        browser.follow("Dilemma inbrengen");
        browser.type("title", TITLE);
        browser.type("question", "Hoe volgen wij de leerling met BSN 111222333?");
        assertThat(browser.waitFor("#new-question-warning"))
                .startsWith("Let op:")
                .contains("een BSN");
        browser.look("new-dilemma-warned");
        browser.press("main form.form button");
        assertThat(browser.text()).contains("Er is niets vastgelegd.");
        browser.look("new-dilemma-refused");
        browser.type("question", "Hoe houden partijen samen zicht, zonder gegevens over iemand te delen?");
        browser.press("main form.form button");
        assertThat(browser.text()).contains(TITLE, "Vastgelegd: ingebracht.");
        return browser.path();
    }

    /** Records a meeting of today with the dilemma on its agenda; its id. */
    private static String plansAMeeting(Browser browser, String dilemma) throws Exception {
        browser.open("/partnerships/lip");
        browser.look("partnership");
        browser.follow("Bijeenkomst plannen");
        browser.type("date", RunningRegister.TODAY);
        browser.type("status", "held");
        browser.type("attendance.lip-jenv", "present");
        browser.type("item.0.subject", "dilemma:" + dilemma.replace("/dilemmas/", ""));
        browser.look("meeting-form");
        browser.press("main form.form button");
        assertThat(browser.text()).contains("De bijeenkomst is vastgelegd.", TITLE);
        browser.look("meeting");
        return browser.path().replace("/meetings/", "");
    }

    @Test
    void theOtherPagesAreAccessibleToo() throws Exception {
        RunningRegister register = RunningRegister.shared(Database.H2);
        try (Browser browser = Browser.start(register)) {
            browser.signIn("lezer");
            for (String address : new String[] {
                "/dilemmas?state=unresolved",
                "/signals",
                "/signals/s-2026-01",
                "/report",
                "/rules",
                "/partnerships/lip/agenda-proposal",
                "/dilemmas/d-2026-02?on=2026-05-01",
                "/niets"
            }) {
                browser.open(address);
                browser.look("reader" + address.replaceAll("[/?=]", "-"));
            }
        }
    }
}
