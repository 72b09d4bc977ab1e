// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Turns offences into findings: decides the severity from rule, offence and profile, and hands the finding on. Checks
 * never decide a severity. Made anew for each evaluation, used by one thread.
 */
final class Reporter {

    private final RegisterIndex index;
    private final Profile profile;
    private final LocalDate on;
    private final FindingSink sink;

    Reporter(RegisterIndex index, Profile profile, LocalDate on, FindingSink sink) {
        this.index = index;
        this.profile = profile;
        this.on = on;
        this.sink = sink;
    }

    void report(
            Offence offence,
            @Nullable String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            @Nullable Object... facts) {
        RegisterRule rule = (RegisterRule) offence.owner();
        Severity severity = graded(offence, rule.severity(), changeOf(rule.code(), partnership));
        if (severity != null) {
            sink.accept(
                    new Finding(rule.code(), offence, severity, partnership, kind, id, pointer, facts, rule.source()));
        }
    }

    void report(
            Requirement requirement,
            String charter,
            Offence offence,
            String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            @Nullable Object... facts) {
        Severity severity = graded(offence, requirement.severity(), profile.changeOf(requirement.id(), charter, on));
        if (severity != null) {
            sink.accept(new Finding(
                    requirement.id(), offence, severity, partnership, kind, id, pointer, facts, requirement.source()));
        }
    }

    void report(
            RuleDescription rule,
            @Nullable String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            @Nullable Object... facts) {
        RuleChange change = changeOf(rule.code(), partnership);
        Severity severity = change == null ? rule.severity() : change.severity().orElse(null);
        if (severity != null) {
            sink.accept(new Finding(rule, severity, partnership, kind, id, pointer, facts));
        }
    }

    /** What the profile changes about a rule that belongs to no charter, by the charter of the partnership concerned. */
    private @Nullable RuleChange changeOf(String rule, @Nullable String partnership) {
        if (profile.changes().isEmpty()) {
            return null;
        }
        IndexedPartnership concerned = partnership == null ? null : index.partnership(partnership);
        return profile.changeOf(
                rule, concerned == null ? null : concerned.partnership().charter(), on);
    }

    private static @Nullable Severity graded(Offence offence, Severity own, @Nullable RuleChange change) {
        Severity stated = offence.severity().isPresent() ? offence.severity().get() : own;
        if (change == null) {
            return stated;
        }
        if (change.severity().isEmpty()) {
            return null;
        }
        Severity changed = change.severity().get();
        return offence.severity().isPresent() && stated.compareTo(changed) < 0 ? stated : changed;
    }
}
