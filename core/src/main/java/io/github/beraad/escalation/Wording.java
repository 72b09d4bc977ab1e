// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.text.Facts;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that stand around the content of briefings, proposals, explanations and steps, with what is filled in. */
enum Wording implements Term {
    /** The title of a briefing. */
    BRIEFING_TITLE("briefing", "title", "partnership"),
    /** The date of a briefing or a proposal. */
    BRIEFING_ON("briefing", "on", "date"),
    /** The next meeting. */
    BRIEFING_NEXT_MEETING("briefing", "next-meeting", "meeting", "date"),
    /** There is no next meeting. */
    BRIEFING_NO_NEXT_MEETING("briefing", "no-next-meeting"),
    /** The last meeting. */
    BRIEFING_LAST_MEETING("briefing", "last-meeting", "meeting", "date"),
    /** There was no meeting. */
    BRIEFING_NO_LAST_MEETING("briefing", "no-last-meeting"),
    /** How confidential it is. */
    BRIEFING_CONFIDENTIALITY("briefing", "confidentiality", "level"),
    /** How much was left out. */
    BRIEFING_LEFT_OUT("briefing", "left-out", "count", "max"),
    /** A section with nothing in it. */
    BRIEFING_NOTHING("briefing", "nothing"),
    /** The heading of dilemmas to discuss. */
    BRIEFING_TO_DISCUSS("briefing", "to-discuss"),
    /** The heading of dilemmas to be shared. */
    BRIEFING_TO_BE_SHARED("briefing", "to-be-shared"),
    /** The heading of earlier dilemmas. */
    BRIEFING_EARLIER("briefing", "earlier"),
    /** The heading of signals and insights. */
    BRIEFING_SIGNALS("briefing", "signals"),
    /** The question of a dilemma. */
    BRIEFING_QUESTION("briefing", "question", "text"),
    /** Whose dilemma it is. */
    BRIEFING_OWNER("briefing", "owner", "partnership", "urgency"),
    /** When an answer is needed. */
    BRIEFING_NEEDED_BY("briefing", "needed-by", "date"),
    /** The state of a dilemma. */
    BRIEFING_STATE("briefing", "state", "state", "date"),
    /** Why it was declared unresolved. */
    BRIEFING_BECAUSE("briefing", "because", "text"),
    /** Who shared it when. */
    BRIEFING_SHARED("briefing", "shared", "partnership", "date"),
    /** How far it is at the partnership. */
    BRIEFING_THERE("briefing", "there", "state", "date"),
    /** What somebody committed itself to. */
    BRIEFING_COMMITMENT("briefing", "commitment", "what", "who", "date", "due"),
    /** What was reported back. */
    BRIEFING_REPORT("briefing", "report", "type", "who", "date", "text", "partnership"),
    /** Who reported a signal when. */
    BRIEFING_REPORTED("briefing", "reported", "who", "date"),
    /** A signal that was not shared yet. */
    BRIEFING_NOT_SHARED("briefing", "not-shared"),
    /** What stands where a text was taken out. */
    BRIEFING_REDACTED("briefing", "redacted", "date"),
    /** The title of a proposal. */
    AGENDA_TITLE("agenda", "title", "partnership"),
    /** The heading of decisions. */
    AGENDA_DECISIONS("agenda", "decisions"),
    /** The heading of solutions to spread. */
    AGENDA_TO_DISSEMINATE("agenda", "to-disseminate"),
    /** The heading of approaches. */
    AGENDA_APPROACHES("agenda", "approaches"),
    /** The heading of knowledge. */
    AGENDA_KNOWLEDGE("agenda", "knowledge"),
    /** The heading of open purposes. */
    AGENDA_PURPOSES("agenda", "purposes"),
    /** The heading of reports back. */
    AGENDA_REPORTS_BACK("agenda", "reports-back"),
    /** Said of what is on the agenda already. */
    AGENDA_ON_AGENDA("agenda", "on-agenda"),
    /** Since when a dilemma waits. */
    AGENDA_WAITING_SINCE("agenda", "waiting-since", "date"),
    /** The next step of a dilemma. */
    AGENDA_STEP("agenda", "step", "step", "reason", "target", "due"),
    /** The solution to spread. */
    AGENDA_SOLUTION("agenda", "solution", "text"),
    /** An approach. */
    AGENDA_APPROACH("agenda", "approach", "title", "phase"),
    /** A resource. */
    AGENDA_RESOURCE("agenda", "resource", "title", "audience", "partnership", "date"),
    /** The title of the explanation of a dilemma. */
    EXPLAIN_OF_DILEMMA("explain", "of-dilemma", "title", "id"),
    /** The title of the explanation of a requirement. */
    EXPLAIN_OF_REQUIREMENT("explain", "of-requirement", "requirement", "partnership"),
    /** The title of the explanation of a finding. */
    EXPLAIN_OF_FINDING("explain", "of-finding", "rule", "subject"),
    /** What comes next. */
    EXPLAIN_NEXT_STEP("explain", "next-step", "step"),
    /** Why it comes next. */
    EXPLAIN_BECAUSE("explain", "because", "reason"),
    /** There is no step. */
    EXPLAIN_NO_STEP("explain", "no-step"),
    /** Whom a step waits for. */
    EXPLAIN_WAITING_FOR("explain", "waiting-for", "role", "partnership"),
    /** The heading of the rule. */
    EXPLAIN_RULE("explain", "rule"),
    /** The heading of the conclusion. */
    EXPLAIN_CONCLUSION("explain", "conclusion"),
    /** The heading of the facts. */
    EXPLAIN_FACTS("explain", "facts"),
    /** A fact. */
    EXPLAIN_FACT("explain", "fact", "name", "value"),
    /** The heading of the source. */
    EXPLAIN_SOURCE("explain", "source"),
    /** A statement of the source. */
    EXPLAIN_STATEMENT("explain", "statement", "number", "text"),
    /** The heading of the history. */
    EXPLAIN_HISTORY("explain", "history"),
    /** An event. */
    EXPLAIN_EVENT("explain", "event", "number", "date", "event", "who"),
    /** What an event did to the dilemma. */
    EXPLAIN_MOVED("explain", "moved", "before", "after"),
    /** What an event did at a partnership. */
    EXPLAIN_MOVED_THERE("explain", "moved-there", "partnership", "before", "after"),
    /** An event that changed no state. */
    EXPLAIN_UNCHANGED("explain", "unchanged"),
    /** A later event. */
    EXPLAIN_LATER("explain", "later"),
    /** A corrected event. */
    EXPLAIN_CORRECTED("explain", "corrected", "number"),
    /** An event in the future. */
    EXPLAIN_IN_FUTURE("explain", "in-future"),
    /** An illegal event. */
    EXPLAIN_ILLEGAL("explain", "illegal", "reason"),
    /** What is wrong with an event. */
    EXPLAIN_OFFENCES("explain", "offences", "rules"),
    /** The title of a list of steps. */
    STEPS_TITLE("steps", "title", "date"),
    /** A step of a dilemma. */
    STEPS_STEP("steps", "step", "title", "id", "step"),
    /** When a step is due. */
    STEPS_DUE("steps", "due", "date"),
    /** The meeting of a step. */
    STEPS_MEETING("steps", "meeting", "meeting", "date"),
    /** The target of a step. */
    STEPS_TARGET("steps", "target", "partnership"),
    /** A step that is exhausted. */
    STEPS_EXHAUSTED("steps", "exhausted"),
    /** The name of the fact {@code state}. */
    FACT_STATE("fact", "state"),
    /** The name of the fact {@code since}. */
    FACT_SINCE("fact", "since"),
    /** The name of the fact {@code openedOn}. */
    FACT_OPENED_ON("fact", "openedOn"),
    /** The name of the fact {@code scheduledFor}. */
    FACT_SCHEDULED_FOR("fact", "scheduledFor"),
    /** The name of the fact {@code scheduledOn}. */
    FACT_SCHEDULED_ON("fact", "scheduledOn"),
    /** The name of the fact {@code discussions}. */
    FACT_DISCUSSIONS("fact", "discussions"),
    /** The name of the fact {@code lastDiscussedOn}. */
    FACT_LAST_DISCUSSED_ON("fact", "lastDiscussedOn"),
    /** The name of the fact {@code declaredUnresolvedOn}. */
    FACT_DECLARED_UNRESOLVED_ON("fact", "declaredUnresolvedOn"),
    /** The name of the fact {@code onHoldUntil}. */
    FACT_ON_HOLD_UNTIL("fact", "onHoldUntil"),
    /** The name of the fact {@code triggers}. */
    FACT_TRIGGERS("fact", "triggers"),
    /** The name of the fact {@code sharedWith}. */
    FACT_SHARED_WITH("fact", "sharedWith"),
    /** The name of the fact {@code notReceivedBy}. */
    FACT_NOT_RECEIVED_BY("fact", "notReceivedBy"),
    /** The name of the fact {@code takenUpBy}. */
    FACT_TAKEN_UP_BY("fact", "takenUpBy"),
    /** The name of the fact {@code doneBy}. */
    FACT_DONE_BY("fact", "doneBy"),
    /** The name of the fact {@code returnedBy}. */
    FACT_RETURNED_BY("fact", "returnedBy"),
    /** The name of the fact {@code target}. */
    FACT_TARGET("fact", "target"),
    /** The name of the fact {@code meeting}. */
    FACT_MEETING("fact", "meeting"),
    /** The name of the fact {@code due}. */
    FACT_DUE("fact", "due");

    private final String concept;
    private final String code;
    private final List<String> facts;

    Wording(String concept, String code, String... facts) {
        this.concept = concept;
        this.code = code;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return concept;
    }

    /** The names of what is filled in. */
    List<String> facts() {
        return facts;
    }

    /** The words, with a value for each of {@link #facts()}; null for one that is absent. */
    String in(Texts texts, @Nullable Object... values) {
        return texts.text(textKey(), Facts.of(facts, values));
    }
}
