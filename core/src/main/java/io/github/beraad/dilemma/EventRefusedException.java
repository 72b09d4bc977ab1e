// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import java.util.List;

/**
 * Says that an event was not recorded, and why: the state, the event, what is allowed and who may do it. The dilemma or
 * signal is as it was. The message is in English and tells no word of what somebody wrote.
 */
public final class EventRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What it would have happened to; not part of any serialised form. */
    private final transient ElementKind kind;

    /** The id of what it would have happened to. */
    private final String id;

    /** What is wrong with the event; not part of any serialised form. */
    private final transient List<EventOffence> offences;

    EventRefusedException(ElementKind kind, String id, List<EventOffence> offences) {
        super(message(kind, id, offences.get(0)));
        this.kind = kind;
        this.id = id;
        this.offences = List.copyOf(offences);
    }

    /**
     * What the event would have happened to.
     *
     * @return a dilemma or a signal
     */
    public ElementKind kind() {
        return kind;
    }

    /**
     * The id of the dilemma or signal.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What is wrong with the event, the weightiest first: with its state, the event, what is allowed and who may do it.
     *
     * @return at least one
     */
    public List<EventOffence> offences() {
        return offences;
    }

    /**
     * The first of {@link #offences()}, which the message tells.
     *
     * @return what is wrong
     */
    public EventOffence offence() {
        return offences.get(0);
    }

    private static String message(ElementKind kind, String id, EventOffence offence) {
        StringBuilder text = new StringBuilder()
                .append(kind.code())
                .append(' ')
                .append(id)
                .append(": '")
                .append(offence.event().type().code())
                .append("' on ")
                .append(offence.event().on())
                .append(" by ")
                .append(offence.event().by())
                .append(" is refused (")
                .append(rule(offence))
                .append("): ");
        switch (offence.kind()) {
            case ILLEGAL -> illegal(text, kind, offence);
            case NOT_AUTHORISED, SUBMITTER -> {
                text.append("it may be done by ");
                for (int i = 0; i < offence.permitted().size(); i++) {
                    permitted(
                            text.append(i == 0 ? "" : "; or "),
                            offence.permitted().get(i));
                }
            }
            case IN_FUTURE -> text.append("the register was drawn up on ").append(offence.limit());
            case NOT_CHRONOLOGICAL ->
                text.append("event ")
                        .append(offence.other() + 1)
                        .append(" of the history is of ")
                        .append(offence.limit());
            case MEETING_MISMATCH -> meeting(text, offence);
            case WRONG_TARGET ->
                text.append(offence.from()).append(" has no route to ").append(offence.to());
            case NOT_ON_AGENDA ->
                text.append("it is not on the agenda of meeting ").append(offence.meeting());
            case UNKNOWN_REFERENCE -> {
                ElementKind unknown = offence.unknownKind();
                text.append("the register knows no ")
                        .append(unknown == null ? "element" : unknown.code())
                        .append(' ')
                        .append(offence.unknownId());
            }
            case DUPLICATE_ID ->
                text.append("event ").append(offence.other() + 1).append(" of the history has the same id");
        }
        return text.toString();
    }

    private static String rule(EventOffence offence) {
        return offence.requirement() != null
                ? offence.requirement().id()
                : offence.kind().rule().orElse(offence.kind().code());
    }

    private static void illegal(StringBuilder text, ElementKind kind, EventOffence offence) {
        EventOffence.Reason reason = offence.reason();
        if (reason == EventOffence.Reason.OTHERS_DEPEND_ON_IT) {
            text.append("event ").append(offence.other() + 1).append(" of the history would be wrong without it");
            return;
        }
        if (reason == EventOffence.Reason.NOTHING_TO_CORRECT) {
            text.append("no earlier event has the id that it names, or it is corrected already; ");
        } else if (reason == EventOffence.Reason.TARGET_NOT_STATED) {
            text.append("it was shared with several partnerships and the event names none; ");
        } else if (reason == EventOffence.Reason.NOT_SHARED) {
            text.append(offence.target() == null ? "it was not shared" : "it was not shared with " + offence.target())
                    .append("; ");
        } else if (offence.stateAtTarget() != null) {
            text.append("the state at ")
                    .append(offence.target())
                    .append(" is ")
                    .append(offence.stateAtTarget().code())
                    .append("; ");
        }
        if (kind == ElementKind.DILEMMA) {
            text.append("the state is ")
                    .append(offence.state() == null ? "none" : offence.state().code())
                    .append("; ");
        }
        text.append("allowed are ");
        for (int i = 0; i < offence.allowed().size(); i++) {
            LifecycleRow row = offence.allowed().get(i);
            text.append(i == 0 ? "" : ", ").append(row.event().code());
            if (row.with().isPresent()) {
                text.append(" with ").append(row.with().get().code());
            }
            String separator = " by ";
            for (Doer doer : row.by()) {
                text.append(separator).append(doer.code());
                separator = " or ";
            }
        }
    }

    private static void permitted(StringBuilder text, Permitted permitted) {
        text.append("a member of ").append(permitted.partnership());
        if (permitted.party().isPresent()) {
            text.append(" of the party ").append(permitted.party().get());
        }
        for (int i = 0; i < permitted.roles().size(); i++) {
            Role role = permitted.roles().get(i);
            text.append(i == 0 ? " with the role " : " or ").append(role.code());
        }
    }

    private static void meeting(StringBuilder text, EventOffence offence) {
        text.append("meeting ").append(offence.meeting());
        EventOffence.Reason reason = offence.reason();
        if (reason == EventOffence.Reason.MEETING_OF_OTHER) {
            text.append(" is not one of ").append(offence.from());
        } else if (reason == EventOffence.Reason.MEETING_NOT_HELD) {
            text.append(" is not held");
        } else if (reason == EventOffence.Reason.MEETING_BEFORE) {
            text.append(" is before the event");
        } else {
            text.append(" is on another date");
        }
    }
}
