// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import io.github.beraad.register.Attestation;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What becomes of one dilemma, from when it was brought in. */
final class LifeStory {

    private static final List<String> SUBJECTS = List.of(
            "Wie houdt de regie als hulp over de gemeentegrens gaat?",
            "Welke partij spreekt een school het eerst aan?",
            "Hoe delen partijen een werkwijze zonder gegevens te delen?",
            "Wanneer is een aanpak klaar om blijvend te maken?",
            "Wie betaalt een plek voor nachtopvang?",
            "Hoe blijft een partij betrokken na de eerste maanden?",
            "Wat doet een verhuurder met een melding van overlast?",
            "Hoe weten professionals waar zij terecht kunnen?");

    private static final int LONGEST_TEXT = 6;

    /** What was discussed before this day is old. */
    private static final LocalDate OLD = Seats.RECORDED_ON.minusDays(300);

    /** Of so many old dilemmas one has not ended, where there is work in hand. */
    private static final int LONG_LASTING_OF = 8;

    /** The fate of a dilemma that was resolved, disseminated and closed. */
    private static final int ENDS = 60;

    private final int municipality;
    private final String target;
    private final String targetChair;
    private final boolean inHand;
    private final SplittableRandom random;
    private final List<Event> history = new ArrayList<>();

    private LifeStory(int municipality, String target, String targetChair, boolean inHand, SplittableRandom random) {
        this.municipality = municipality;
        this.target = target;
        this.targetChair = targetChair;
        this.inHand = inHand;
        this.random = random;
    }

    /**
     * A dilemma of a municipality's partnership, discussed at one of its meetings.
     *
     * @param target where it is shared when it stays unsolved
     * @param offence whether something in it breaks a rule
     * @param inHand whether most of what is old has ended, and what has not goes on
     */
    static Dilemma dilemma(
            String id,
            int municipality,
            int meeting,
            String target,
            String targetChair,
            boolean offence,
            boolean inHand,
            SplittableRandom random) {
        LifeStory story = new LifeStory(municipality, target, targetChair, inHand, random);
        LocalDate met = Seats.date(municipality, meeting);
        int submitter = random.nextInt(1_000);
        LocalDate submitted = met.minusDays(3 + random.nextInt(17));
        story.tell(submitted, submitter, met, Seats.meeting(Seats.local(municipality), meeting));
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        StringBuilder question = new StringBuilder(subject);
        for (int i = random.nextInt(LONGEST_TEXT); i > 0; i--) {
            question.append(" De partijen zien dit vaker, en zoeken een afspraak die voor iedereen werkt.");
        }
        if (offence) {
            question.append(" Bel 06 12345678.");
        }
        Dilemma.Builder dilemma = Dilemma.builder()
                .id(id)
                .title(subject)
                .question(FreeText.of(question.toString()))
                .partnership(Seats.local(municipality))
                .anonymised(new Attestation(Seats.participant(municipality, submitter), submitted))
                .history(story.history);
        if (random.nextInt(10) == 0) {
            dilemma.urgency(Urgency.HIGH);
        }
        return dilemma.build();
    }

    private void tell(LocalDate submitted, int submitter, LocalDate met, String meeting) {
        String by = Seats.participant(municipality, submitter);
        add(EventType.SUBMITTED, submitted, by);
        int fate = random.nextInt(100);
        if (inHand && met.isBefore(OLD) && random.nextInt(LONG_LASTING_OF) != 0) {
            fate = ENDS;
        }
        if (fate < 5) {
            return;
        }
        history.add(event(EventType.SCHEDULED, submitted.plusDays(1), chair())
                .meeting(meeting)
                .build());
        history.add(event(EventType.DISCUSSED, met, by).meeting(meeting).build());
        if (fate < 20) {
            goOn(fate);
            return;
        }
        if (fate < 25) {
            history.add(event(EventType.WITHDRAWN, met.plusDays(5), by)
                    .reason("De vraag speelt niet meer.")
                    .build());
        } else if (fate < 70) {
            resolve(met, meeting, submitter, fate);
        } else {
            share(met, meeting, fate);
        }
    }

    /** What is under discussion comes on the next agenda, or has to wait, or neither. */
    private void goOn(int fate) {
        if (!inHand || fate >= 15) {
            return;
        }
        LocalDate lately = Seats.RECORDED_ON.minusDays(9);
        if (fate < 10) {
            history.add(event(EventType.SCHEDULED, lately, chair())
                    .meeting(Seats.meeting(Seats.local(municipality), Seats.MEETINGS))
                    .build());
        } else {
            history.add(event(EventType.PUT_ON_HOLD, lately, chair())
                    .reason("De partijen wachten op een onderzoek.")
                    .until(Seats.RECORDED_ON.plusDays(random.nextInt(90) - 8L))
                    .build());
        }
    }

    private void resolve(LocalDate met, String meeting, int submitter, int fate) {
        history.add(event(EventType.RESOLVED, met, chair())
                .meeting(meeting)
                .solution("De partijen leggen vast wie wat doet, en kijken er na een half jaar samen naar.")
                .agreedBy(List.of(
                        Seats.participant(municipality, submitter), Seats.participant(municipality, submitter + 1)))
                .build());
        if (fate >= 30) {
            history.add(event(EventType.DISSEMINATED, met.plusDays(10), chair())
                    .channel("Nieuwsbrief (voorbeeld)")
                    .build());
        }
        if (fate >= 55) {
            history.add(event(EventType.CLOSED, met.plusDays(14), chair())
                    .result("Afgesproken en bekendgemaakt.")
                    .build());
        }
    }

    private void share(LocalDate met, String meeting, int fate) {
        history.add(event(EventType.DECLARED_UNRESOLVED, met, chair())
                .meeting(meeting)
                .reason("De partijen hebben geen oplossing gevonden die zij zelf kunnen uitvoeren.")
                .build());
        if (fate >= 75) {
            history.add(event(EventType.ESCALATED, met.plusDays(2), chair())
                    .to(target)
                    .build());
        }
        if (fate >= 80) {
            add(EventType.ACKNOWLEDGED, met.plusDays(6), targetChair);
        }
        if (inHand && fate >= 83 && fate < 88) {
            history.add(event(EventType.DRIVING_ROLE_TAKEN, met.plusDays(9), Seats.REGION_POLICE)
                    .party("politie")
                    .action("Een werkwijze maken en met de andere partijen bespreken.")
                    .due(met.plusDays(30L + random.nextInt(120)))
                    .build());
        }
        if (fate >= 92) {
            history.add(event(EventType.RETURNED, met.plusDays(12), targetChair)
                    .advice("Begin met een proef in één wijk.")
                    .build());
        } else if (fate >= 85) {
            history.add(event(EventType.REPORTED_BACK, met.plusDays(12), targetChair)
                    .message("Het onderwerp is besproken met de partijen die het kunnen oplossen.")
                    .build());
        }
    }

    private void add(EventType type, LocalDate on, String by) {
        history.add(event(type, on, by).build());
    }

    private static Event.Builder event(EventType type, LocalDate on, String by) {
        return Event.of(type).on(on).by(by);
    }

    private String chair() {
        return Seats.chair(municipality);
    }
}
