// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One check of one register by one {@link CustomRule}: what it looks at, and where its findings go. For use by
 * one thread.
 */
public final class CustomCheck {

    private final CustomRule rule;
    private final RuleDescription description;
    private final RegisterIndex index;
    private final LocalDate on;
    private final List<Finding> findings = new ArrayList<>();
    private final Reporter reporter;
    private @Nullable RuleFailure failure;
    private @Nullable Dilemma dilemma;
    private @Nullable Signal signal;

    CustomCheck(CustomRule rule, RegisterIndex index, LocalDate on, Profile profile) {
        this.rule = rule;
        this.description = rule.description();
        this.index = index;
        this.on = on;
        this.reporter = new Reporter(index, profile, on, findings::add);
    }

    /**
     * The register, looked at by id. It holds the dilemmas and signals only where the whole register is in memory.
     *
     * @return the index
     */
    public RegisterIndex index() {
        return index;
    }

    /**
     * The date as of which requirements are judged.
     *
     * @return a calendar date
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Reports an offence.
     *
     * @param kind the kind of the smallest element with an id that holds it
     * @param id the id of that element
     * @param pointer the smallest value that holds it
     * @param facts a value for each of {@link RuleDescription#facts()}, null for one that is absent; trailing ones may be
     *     left out
     * @throws IllegalArgumentException if the register has no such element, or there are more facts than names, or a fact
     *     is of a type that facts cannot have; the check takes that for a failure of the rule
     */
    public void report(ElementKind kind, String id, Pointer pointer, @Nullable Object... facts) {
        if (!isCurrent(kind, id) && !index.knows(kind, id)) {
            throw new IllegalArgumentException("a finding needs a subject that is in the register");
        }
        if (facts.length > description.facts().size()) {
            throw new IllegalArgumentException("facts: there are more of them than the rule has names for");
        }
        Object[] values = Arrays.copyOf(facts, description.facts().size());
        Facts.of(description.facts(), values);
        reporter.report(description, owner(kind, id), kind, id, pointer, values);
    }

    /**
     * Reports an offence of a partnership as a whole.
     *
     * @param partnership the partnership
     * @param facts see {@link #report(ElementKind, String, Pointer, Object...)}
     */
    public void report(IndexedPartnership partnership, @Nullable Object... facts) {
        report(ElementKind.PARTNERSHIP, partnership.id(), partnership.pointer(), facts);
    }

    /**
     * Reports an offence of a member as a whole.
     *
     * @param member the member
     * @param facts see {@link #report(ElementKind, String, Pointer, Object...)}
     */
    public void report(IndexedMember member, @Nullable Object... facts) {
        report(ElementKind.MEMBER, member.id(), member.pointer(), facts);
    }

    /**
     * Reports an offence of a meeting as a whole.
     *
     * @param meeting the meeting
     * @param facts see {@link #report(ElementKind, String, Pointer, Object...)}
     */
    public void report(IndexedMeeting meeting, @Nullable Object... facts) {
        report(ElementKind.MEETING, meeting.id(), meeting.pointer(), facts);
    }

    private boolean isCurrent(ElementKind kind, String id) {
        return (kind == ElementKind.DILEMMA && dilemma != null && dilemma.id().equals(id))
                || (kind == ElementKind.SIGNAL && signal != null && signal.id().equals(id));
    }

    /** The partnership that an element belongs to; null for one that belongs to none. */
    private @Nullable String owner(ElementKind kind, String id) {
        return switch (kind) {
            case PARTNERSHIP -> id;
            case MEMBER -> {
                IndexedMember member = index.member(id);
                yield member == null ? null : member.partnership().id();
            }
            case MEETING -> {
                IndexedMeeting meeting = index.meeting(id);
                yield meeting == null ? null : meeting.meeting().partnership();
            }
            case DILEMMA -> {
                Dilemma found = isCurrent(kind, id) ? dilemma : index.dilemma(id);
                yield found == null ? null : found.partnership();
            }
            case SIGNAL -> {
                Signal found = isCurrent(kind, id) ? signal : index.signal(id);
                yield found == null ? null : found.partnership();
            }
            case APPROACH -> {
                Approach approach = index.approach(id);
                yield approach == null ? null : approach.partnership();
            }
            case RESOURCE -> {
                Resource resource = index.resource(id);
                yield resource == null ? null : resource.developedBy();
            }
            case PARTY, POST, CHARTER -> null;
        };
    }

    /** Checks everything but dilemmas and signals. */
    void check() {
        try {
            rule.check(this);
        } catch (Exception | LinkageError | StackOverflowError e) {
            fail(e);
        }
    }

    void check(Dilemma next, Pointer pointer) {
        if (failure == null) {
            dilemma = next;
            try {
                rule.check(next, pointer, this);
            } catch (Exception | LinkageError | StackOverflowError e) {
                fail(e);
            }
            dilemma = null;
        }
    }

    void check(Signal next, Pointer pointer) {
        if (failure == null) {
            signal = next;
            try {
                rule.check(next, pointer, this);
            } catch (Exception | LinkageError | StackOverflowError e) {
                fail(e);
            }
            signal = null;
        }
    }

    /** What a rule found before it failed is a part of what there is to find, and would be taken for all of it. */
    private void fail(Throwable cause) {
        failure = RuleFailure.of(description.code(), cause);
        findings.clear();
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<RuleFailure> failure() {
        return Optional.ofNullable(failure);
    }
}
