// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import java.util.Locale;

/**
 * How many times as much one thing costs as another, with the interval in which that lies with a confidence of 95%.
 *
 * @param value the mean over the rounds
 * @param low where the interval begins
 * @param high where the interval ends
 */
public record Ratio(double value, double low, double high) {

    /** Student's t for a confidence of 95%, two-sided, by degrees of freedom from 1. */
    private static final double[] T = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    private static final double T_OF_MANY = 1.96;

    /**
     * The ratio of what was measured side by side, round by round. It is taken of logarithms, so that twice as much and
     * half as much are equally far away.
     *
     * @param costs what the one thing cost in each round
     * @param others what the other thing cost in the same rounds
     * @return the ratio
     */
    public static Ratio of(double[] costs, double[] others) {
        if (costs.length != others.length || costs.length < 2) {
            throw new IllegalArgumentException("a ratio needs two rounds or more, of both");
        }
        int rounds = costs.length;
        double sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += Math.log(costs[i] / others[i]);
        }
        double mean = sum / rounds;
        double squares = 0;
        for (int i = 0; i < rounds; i++) {
            double distance = Math.log(costs[i] / others[i]) - mean;
            squares += distance * distance;
        }
        double t = rounds - 2 < T.length ? T[rounds - 2] : T_OF_MANY;
        double error = t * Math.sqrt(squares / (rounds - 1) / rounds);
        return new Ratio(Math.exp(mean), Math.exp(mean - error), Math.exp(mean + error));
    }

    /** The ratio with its interval. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high);
    }
}
