// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.compliance.Subject;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.register.Carried;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.FreeText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership that something was shared with let know about it: it reported back, gave it back with advice, put
 * it on the political agenda, or took up the driving role.
 *
 * @param subject the dilemma or signal
 * @param partnership the partnership that acted, its id
 * @param type what it did: {@code reported-back}, {@code returned}, {@code put-on-political-agenda} or
 *     {@code driving-role-taken}
 * @param by the member that did it, its id
 * @param on the day on which it did
 * @param text the message, the advice, the forum or the action, a free text
 * @param done whether it said that the partnership is done with it
 */
public record ReportBack(
        Subject subject, String partnership, EventType type, String by, LocalDate on, FreeText text, boolean done) {

    /**
     * Makes one.
     *
     * @param subject the dilemma or signal
     * @param partnership the partnership that acted
     * @param type what it did
     * @param by the member that did it
     * @param on the day on which it did
     * @param text the message, the advice, the forum or the action
     * @param done whether it said that the partnership is done with it
     */
    public ReportBack {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(text, "text");
    }

    /** What an answer lets know; null when it lets nothing know, as an acknowledgement does. */
    static @Nullable ReportBack of(Subject subject, Answer answer) {
        FreeText text = textOf(answer);
        return text == null
                ? null
                : new ReportBack(
                        subject,
                        answer.partnership(),
                        answer.event().type(),
                        answer.event().by(),
                        answer.event().on(),
                        text,
                        answer.event().carried().isSet(Carried.DONE));
    }

    private static @Nullable FreeText textOf(Answer answer) {
        return switch (answer.event().type()) {
            case REPORTED_BACK -> answer.event().get(Carried.MESSAGE).orElse(null);
            case RETURNED -> answer.event().get(Carried.ADVICE).orElse(null);
            case PUT_ON_POLITICAL_AGENDA -> answer.event().get(Carried.FORUM).orElse(null);
            case DRIVING_ROLE_TAKEN -> answer.event().get(Carried.ACTION).orElse(null);
            default -> null;
        };
    }
}
