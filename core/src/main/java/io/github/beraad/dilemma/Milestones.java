// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

/** The places in a history that a {@link Replay} remembers; -1 stands for never. */
final class Milestones {

    /** The event that led to the present own state. */
    int state;

    int submission;

    /** The last submission or reopening, from which the ones below count. */
    int opening;

    int scheduling;
    int discussion;
    int declaration;
    int resolution;
    int dissemination;
    int hold;
    int ending;

    int discussions;

    void clear() {
        state = -1;
        submission = -1;
        open(-1);
    }

    void open(int position) {
        opening = position;
        scheduling = -1;
        discussion = -1;
        declaration = -1;
        resolution = -1;
        dissemination = -1;
        hold = -1;
        ending = -1;
        discussions = 0;
    }
}
