// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One change that a {@link Profile} makes: a rule that is switched off or counts with another severity.
 *
 * @param rule the code of a register rule or of a custom rule, or the id of a requirement
 * @param charter the charter that it is changed for, which for a rule that belongs to no charter means: in the
 *     partnerships under that charter; absent: for all
 * @param severity how hard it counts from now on; absent: it is switched off
 * @param reason why, a free text that stands in every report
 * @param until the first day on which the change holds no longer; absent: no end
 */
public record RuleChange(
        String rule, Optional<String> charter, Optional<Severity> severity, String reason, Optional<LocalDate> until) {

    /**
     * Makes a change.
     *
     * @param rule the code of a register rule or the id of a requirement
     * @param charter the charter that it is changed for
     * @param severity how hard it counts from now on
     * @param reason why
     * @param until the first day on which the change holds no longer
     * @throws io.github.beraad.vocabulary.InvalidValueException if rule or charter is no id, or the reason no text
     */
    public RuleChange {
        Forms.id("profile.rule", Objects.requireNonNull(rule, "rule"));
        Objects.requireNonNull(charter, "charter").ifPresent(id -> Forms.id("profile.charter", id));
        Objects.requireNonNull(severity, "severity");
        Forms.text("profile.reason", Objects.requireNonNull(reason, "reason"));
        Objects.requireNonNull(until, "until");
    }

    /**
     * Switches a rule off, for all charters and without an end.
     *
     * @param rule the code of a register rule or the id of a requirement
     * @param reason why
     * @return the change
     */
    public static RuleChange off(String rule, String reason) {
        return new RuleChange(rule, Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    /**
     * Gives a rule another severity, for all charters and without an end.
     *
     * @param rule the code of a register rule or the id of a requirement
     * @param severity how hard it counts from now on
     * @param reason why
     * @return the change
     */
    public static RuleChange regraded(String rule, Severity severity, String reason) {
        return new RuleChange(rule, Optional.empty(), Optional.of(severity), reason, Optional.empty());
    }

    /**
     * The same change for one charter alone.
     *
     * @param id the id of the charter
     * @return a new change
     */
    public RuleChange forCharter(String id) {
        return new RuleChange(rule, Optional.of(id), severity, reason, until);
    }

    /**
     * The same change up to a day.
     *
     * @param end the first day on which the change holds no longer
     * @return a new change
     */
    public RuleChange until(LocalDate end) {
        return new RuleChange(rule, charter, severity, reason, Optional.of(end));
    }

    /** The same change as a report tells it: one that holds on the date of the report. */
    RuleChange withoutEnd() {
        return until.isEmpty() ? this : new RuleChange(rule, charter, severity, reason, Optional.empty());
    }

    boolean holdsOn(LocalDate on) {
        return until.isEmpty() || on.isBefore(until.get());
    }
}
