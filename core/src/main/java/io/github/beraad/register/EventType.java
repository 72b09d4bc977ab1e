// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * What can happen to a dilemma or signal, and what each event carries. When it may happen, to what state it leads and
 * who may do it stands in the lifecycle table.
 */
public enum EventType implements Term {
    /** Brought in, <i>ingebracht</i>. */
    SUBMITTED("submitted", keys(), keys()),
    /** Put on the agenda of a meeting, <i>geagendeerd</i>. */
    SCHEDULED("scheduled", keys(Carried.MEETING), keys()),
    /** Discussed at a meeting, <i>besproken</i>. */
    DISCUSSED("discussed", keys(Carried.MEETING), keys(Carried.NOTES)),
    /** Resolved, <i>opgelost</i>; without a meeting it was agreed in writing. */
    RESOLVED("resolved", keys(Carried.SOLUTION), keys(Carried.AGREED_BY, Carried.MEETING)),
    /** The solution was spread, <i>uitgedragen</i>. */
    DISSEMINATED("disseminated", keys(Carried.CHANNEL), keys(Carried.AUDIENCE)),
    /** Declared unresolved, <i>niet opgelost verklaard</i>. */
    DECLARED_UNRESOLVED("declared-unresolved", keys(Carried.REASON), keys(Carried.MEETING)),
    /** Shared with the partnership above, <i>gedeeld met</i>; with {@code from}, by one that it was shared with. */
    ESCALATED("escalated", keys(Carried.TO), keys(Carried.FROM)),
    /** Put on hold, <i>aangehouden</i>. */
    PUT_ON_HOLD("put-on-hold", keys(Carried.REASON), keys(Carried.UNTIL)),
    /** Resumed, <i>hervat</i>. */
    RESUMED("resumed", keys(), keys()),
    /** Withdrawn, <i>ingetrokken</i>. */
    WITHDRAWN("withdrawn", keys(Carried.REASON), keys()),
    /** Closed, <i>afgesloten</i>. */
    CLOSED("closed", keys(Carried.RESULT), keys()),
    /** Reopened, <i>heropend</i>. */
    REOPENED("reopened", keys(Carried.REASON), keys()),
    /** An earlier event was recorded by mistake, <i>gecorrigeerd</i>. */
    CORRECTED("corrected", keys(Carried.EVENT, Carried.REASON), keys()),
    /** A signal or insight was shared upward, <i>gedeeld</i> (CCV-SB-5). */
    SHARED("shared", keys(Carried.TO), keys()),
    /** Receipt confirmed, <i>ontvangst bevestigd</i>. */
    ACKNOWLEDGED("acknowledged", keys(), keys(Carried.PARTNERSHIP, Carried.MEETING)),
    /** Put on the political agenda, <i>politiek geagendeerd</i> (CCV-SB-6). */
    PUT_ON_POLITICAL_AGENDA("put-on-political-agenda", keys(Carried.FORUM), keys(Carried.PARTNERSHIP)),
    /** Driving role taken up, <i>aanjagende rol opgepakt</i> (CCV-SB-7). */
    DRIVING_ROLE_TAKEN(
            "driving-role-taken", keys(Carried.PARTY, Carried.ACTION), keys(Carried.PARTNERSHIP, Carried.DUE)),
    /** Reported back, <i>teruggekoppeld</i>. */
    REPORTED_BACK("reported-back", keys(Carried.MESSAGE), keys(Carried.PARTNERSHIP, Carried.DONE)),
    /** Given back with advice, <i>teruggegeven met advies</i>. */
    RETURNED("returned", keys(Carried.ADVICE), keys(Carried.PARTNERSHIP));

    private final String code;
    private final List<Key<?>> required;
    private final List<Key<?>> carried;

    EventType(String code, List<Key<?>> required, List<Key<?>> optional) {
        this.code = code;
        this.required = required;
        List<Key<?>> all = new ArrayList<>(required);
        all.addAll(optional);
        this.carried = List.copyOf(all);
    }

    private static List<Key<?>> keys(Key<?>... keys) {
        return List.of(keys);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "event";
    }

    /**
     * What an event of this type carries.
     *
     * @return all its keys in the order in which JSON writes them
     */
    public List<Key<?>> carried() {
        return carried;
    }

    /**
     * What an event of this type has to carry.
     *
     * @return some of {@link #carried()}
     */
    public List<Key<?>> requiredKeys() {
        return required;
    }

    /**
     * Finds the type with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the type
     * @throws InvalidValueException if no type has this code; it names the allowed ones
     */
    public static EventType of(String code) {
        return Terms.of(values(), code);
    }
}
