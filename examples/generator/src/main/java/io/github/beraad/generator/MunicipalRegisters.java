// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes the registers of all municipalities, one each, with work in hand. Municipalities differ in size as they do in the
 * Netherlands: the largest has about a twenty-fifth of all dilemmas, one in the middle about one in seven hundred. Nothing
 * in them is about anything real. Immutable, safe for use by many threads.
 */
public final class MunicipalRegisters {

    /** The municipality of rank 0 weighs 1 / FLATTENING, the next one 1 / (FLATTENING + 1), and so on. */
    private static final int FLATTENING = 6;

    private static final long PRECISION = 1_000_000;

    private static final int OFFENCES_PER_THOUSAND = 2;

    private final long seed;
    private final int[] dilemmas;

    private MunicipalRegisters(long seed, int[] dilemmas) {
        this.seed = seed;
        this.dilemmas = dilemmas;
    }

    /**
     * Divides dilemmas over the municipalities.
     *
     * @param seed the same seed gives the same registers
     * @param dilemmas how many there are in all of them together
     * @return the registers
     * @throws IllegalArgumentException if there are fewer than none, or more than one municipality can hold
     */
    public static MunicipalRegisters of(long seed, long dilemmas) {
        if (dilemmas < 0 || dilemmas > Integer.MAX_VALUE * 20L) {
            throw new IllegalArgumentException("dilemmas: 0 to " + Integer.MAX_VALUE * 20L + " are expected");
        }
        int[] ranks = ranks(seed);
        long all = 0;
        for (int rank : ranks) {
            all += weight(rank);
        }
        int[] shares = new int[ranks.length];
        long ahead = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            ahead += weight(ranks[i]);
            // rounding what was given so far leaves nothing over at the end
            long upToHere = dilemmas * ahead / all;
            shares[i] = (int) (upToHere - given);
            given = upToHere;
        }
        return new MunicipalRegisters(seed, shares);
    }

    private static long weight(int rank) {
        return PRECISION / (FLATTENING + rank);
    }

    /** Every rank once, in an order that the seed gives. */
    private static int[] ranks(long seed) {
        int[] ranks = new int[RegisterGenerator.MUNICIPALITIES];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < ranks.length; i++) {
            int other = random.nextInt(i + 1);
            ranks[i] = ranks[other];
            ranks[other] = i;
        }
        return ranks;
    }

    /**
     * How many municipalities there are.
     *
     * @return {@link RegisterGenerator#MUNICIPALITIES}
     */
    public int count() {
        return dilemmas.length;
    }

    /**
     * What a municipality is called where a short name is wanted, as that of a file is.
     *
     * @param municipality from 0
     * @return {@code voorbeeld-007}; names sort in the order of the municipalities
     */
    public String name(int municipality) {
        return String.format(Locale.ROOT, "voorbeeld-%03d", municipality + 1);
    }

    /**
     * The register of one municipality.
     *
     * @param municipality from 0
     * @return makes it, element by element
     */
    public RegisterGenerator register(int municipality) {
        return RegisterGenerator.municipal(seed, municipality, dilemmas[municipality])
                .withOffences(OFFENCES_PER_THOUSAND)
                .withWorkInHand();
    }
}
