// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

/** Takes in what an {@link EventJudge} finds. */
public interface EventOffenceSink {

    /**
     * Takes in an offence.
     *
     * @param offence what is wrong with an event; offences come in the order of the history
     */
    void found(EventOffence offence);
}
