// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/** The shape of every kind of element. */
final class Shapes {

    /** Shared by dilemmas and signals, so made before them. */
    static final EventShape EVENT = new EventShape();

    static final CharterShape CHARTER = new CharterShape();
    static final PartyShape PARTY = new PartyShape();
    static final PostShape POST = new PostShape();
    static final PartnershipShape PARTNERSHIP = new PartnershipShape();
    static final MeetingShape MEETING = new MeetingShape();
    static final DilemmaShape DILEMMA = new DilemmaShape();
    static final SignalShape SIGNAL = new SignalShape();
    static final ApproachShape APPROACH = new ApproachShape();
    static final ResourceShape RESOURCE = new ResourceShape();

    private Shapes() {}
}
