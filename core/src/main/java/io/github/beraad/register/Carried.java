// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import java.time.LocalDate;
import java.util.List;

/** What events carry beside type, date and member. Which event carries what stands in {@link EventType}. */
public final class Carried {

    /** The partnership that something was shared with and that acts now. */
    public static final Key<String> PARTNERSHIP = Key.reference("partnership", ElementKind.PARTNERSHIP);

    /** The partnership that passes on what was shared with it. */
    public static final Key<String> FROM = Key.reference("from", ElementKind.PARTNERSHIP);

    /** The partnership that it is shared with. */
    public static final Key<String> TO = Key.reference("to", ElementKind.PARTNERSHIP);

    /** The meeting at which it happened or will happen. */
    public static final Key<String> MEETING = Key.reference("meeting", ElementKind.MEETING);

    /** Notes of the discussion. */
    public static final Key<FreeText> NOTES = Key.freeText("notes");

    /** The concrete solution that was found together (CCV-LIP-7). */
    public static final Key<FreeText> SOLUTION = Key.freeText("solution");

    /** The members that agreed to the solution. */
    public static final Key<List<String>> AGREED_BY = Key.references("agreedBy", ElementKind.MEMBER);

    /** How the solution was spread (CCV-LIP-7). */
    public static final Key<FreeText> CHANNEL = Key.freeText("channel");

    /** Among whom the solution was spread. */
    public static final Key<FreeText> AUDIENCE = Key.freeText("audience");

    /** Why. */
    public static final Key<FreeText> REASON = Key.freeText("reason");

    /** The day on which it is looked at again. */
    public static final Key<LocalDate> UNTIL = Key.date("until");

    /** What came of it. */
    public static final Key<FreeText> RESULT = Key.freeText("result");

    /** The id of the earlier event of the same history that counts for nothing from now on. */
    public static final Key<String> EVENT = Key.id("event");

    /** Where it was put on the political agenda (CCV-SB-6). */
    public static final Key<FreeText> FORUM = Key.freeText("forum");

    /** The party in which the driving role is taken up (CCV-SB-7). */
    public static final Key<String> PARTY = Key.reference("party", ElementKind.PARTY);

    /** What the driving role comes down to. */
    public static final Key<FreeText> ACTION = Key.freeText("action");

    /** The day by which it is to be done. */
    public static final Key<LocalDate> DUE = Key.date("due");

    /** What was reported back. */
    public static final Key<FreeText> MESSAGE = Key.freeText("message");

    /** Whether the partnership is done with it. */
    public static final Key<Boolean> DONE = Key.flag("done");

    /** The advice with which it is given back. */
    public static final Key<FreeText> ADVICE = Key.freeText("advice");

    private Carried() {}
}
