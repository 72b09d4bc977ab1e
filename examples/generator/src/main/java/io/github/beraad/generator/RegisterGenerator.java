// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes one register of many municipalities and any number of dilemmas. Each dilemma is made from the seed and its own
 * number alone, so that a million of them need not be kept. Nothing in it is about anything real. Immutable, safe for
 * use by many threads.
 */
public final class RegisterGenerator {

    /** How many municipalities the Netherlands have. */
    public static final int MUNICIPALITIES = 342;

    private static final String REGION = "regio";
    private static final String REGION_CHAIR = "regio-regie";
    /** Of so many municipalities one has nobody who directs, where there is work in hand. */
    private static final int UNDIRECTED_OF = 23;

    private final long seed;
    private final int firstMunicipality;
    private final int municipalities;
    private final int dilemmas;
    private final int offencesPerThousand;
    private final boolean inHand;

    private RegisterGenerator(
            long seed,
            int firstMunicipality,
            int municipalities,
            int dilemmas,
            int offencesPerThousand,
            boolean inHand) {
        if (municipalities < 1 || dilemmas < 0 || offencesPerThousand < 0) {
            throw new IllegalArgumentException("a register has a municipality, and no fewer dilemmas than none");
        }
        this.seed = seed;
        this.firstMunicipality = firstMunicipality;
        this.municipalities = municipalities;
        this.dilemmas = dilemmas;
        this.offencesPerThousand = offencesPerThousand;
        this.inHand = inHand;
    }

    /**
     * A register of all municipalities.
     *
     * @param seed the same seed gives the same register
     * @param dilemmas how many
     * @return the generator
     */
    public static RegisterGenerator national(long seed, int dilemmas) {
        return new RegisterGenerator(seed, 0, MUNICIPALITIES, dilemmas, 0, false);
    }

    /**
     * A register of one municipality by itself.
     *
     * @param seed the same seed gives the same register
     * @param municipality which one, from 0
     * @param dilemmas how many
     * @return the generator
     */
    public static RegisterGenerator municipal(long seed, int municipality, int dilemmas) {
        return new RegisterGenerator(seed + municipality, municipality, 1, dilemmas, 0, false);
    }

    /**
     * The same with dilemmas that break a rule: a telephone number in their question.
     *
     * @param perThousand how many of a thousand dilemmas do
     * @return another generator
     */
    public RegisterGenerator withOffences(int perThousand) {
        return new RegisterGenerator(seed, firstMunicipality, municipalities, dilemmas, perThousand, inHand);
    }

    /**
     * The same as work in hand: most of what is old has ended, meetings are planned, some dilemmas are on hold or on an
     * agenda to come, administrators have committed themselves to something, and here and there nobody directs.
     *
     * @return another generator
     */
    public RegisterGenerator withWorkInHand() {
        return new RegisterGenerator(seed, firstMunicipality, municipalities, dilemmas, offencesPerThousand, true);
    }

    /**
     * How many dilemmas there are.
     *
     * @return the number
     */
    public int dilemmaCount() {
        return dilemmas;
    }

    /**
     * The register without its dilemmas.
     *
     * @return everything else, the agendas that name the dilemmas too
     */
    public Register frame() {
        return builder().build();
    }

    /**
     * The whole register.
     *
     * @return the register
     */
    public Register register() {
        Register.Builder register = builder();
        for (int i = 0; i < dilemmas; i++) {
            register.addDilemmas(dilemma(i));
        }
        return register.build();
    }

    /**
     * One dilemma.
     *
     * @param number from 0
     * @return the dilemma
     */
    public Dilemma dilemma(int number) {
        // a multiplier spreads neighbouring numbers over all seeds
        SplittableRandom random = new SplittableRandom(seed + number * 0x9E3779B97F4A7C15L);
        return LifeStory.dilemma(
                id(number),
                firstMunicipality + number % municipalities,
                number / municipalities % Seats.MEETINGS,
                REGION,
                REGION_CHAIR,
                random.nextInt(1_000) < offencesPerThousand,
                inHand,
                random);
    }

    private Register.Builder builder() {
        Register.Builder register = Register.builder()
                .recordedOn(Seats.RECORDED_ON)
                .title("Gemaakt register (verzonnen)")
                .description(FreeText.of("Gemaakt door een programma. Niets hierin gaat over iets echts."))
                .fictional(true)
                .addAllParties(Seats.partiesEverywhere())
                .addParties(Seats.party("regio-gemeente", "Regiogemeente (verzonnen)", PartyCategory.MUNICIPALITY));
        List<Partnership> partnerships = new ArrayList<>();
        partnerships.add(region());
        for (int i = 0; i < municipalities; i++) {
            int municipality = firstMunicipality + i;
            register.addAllParties(Seats.partiesOf(municipality));
            partnerships.add(Seats.partnership(municipality, REGION, inHand && municipality % UNDIRECTED_OF == 7));
            register.addAllMeetings(meetings(i));
            if (inHand) {
                register.addMeetings(Seats.planned(municipality));
            }
        }
        if (inHand) {
            register.addMeetings(Seats.planned(REGION, firstMunicipality % 40));
        }
        return register.partnerships(partnerships);
    }

    private static Partnership region() {
        return Partnership.builder()
                .id(REGION)
                .name("Regionale aanpak (verzonnen)")
                .charter("lokale-aanpak")
                .scope(Scope.REGIONAL)
                .from(Seats.BEGIN)
                .members(List.of(
                        Seats.member(REGION_CHAIR, "regio-gemeente", Role.DIRECTOR, Role.CHAIR),
                        Seats.member(Seats.REGION_POLICE, "politie", Role.PARTICIPANT),
                        Seats.member("regio-om", "om", Role.PARTICIPANT)))
                .build();
    }

    private List<Meeting> meetings(int place) {
        List<Meeting> meetings = new ArrayList<>(Seats.MEETINGS);
        for (int meeting = 0; meeting < Seats.MEETINGS; meeting++) {
            List<String> discussed = new ArrayList<>();
            int step = municipalities * Seats.MEETINGS;
            for (long number = place + (long) municipalities * meeting; number < dilemmas; number += step) {
                discussed.add(id((int) number));
            }
            meetings.add(Seats.held(firstMunicipality + place, meeting, discussed));
        }
        return meetings;
    }

    private static String id(int number) {
        return "d" + (number + 1);
    }
}
