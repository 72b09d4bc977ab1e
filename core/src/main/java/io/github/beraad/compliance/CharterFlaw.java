// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.Terms;
import java.util.List;

/**
 * What can be wrong with a charter of one's own, apart from what partnerships do with it. These are no rules: they are
 * found by {@link CharterCheck} alone, and no profile changes them. The text of a term is its message.
 */
public enum CharterFlaw implements Term {
    /** The id is that of a built-in charter. */
    BUILT_IN_ID("built-in-id", Severity.ERROR, "id"),
    /** The party that has to hold a seat is not of the kind that has to hold it. */
    CATEGORY_DOES_NOT_FIT("category-does-not-fit", Severity.ERROR, "requirement", "party", "category"),
    /** Two requirements that cannot both be kept. */
    CONTRADICTS("contradicts", Severity.ERROR, "requirement", "other"),
    /** A trigger that fires for every dilemma. */
    DECIDES_ALWAYS("decides-always", Severity.WARNING),
    /** An id that stands twice. */
    DUPLICATE_REQUIREMENT("duplicate-requirement", Severity.ERROR, "requirement"),
    /** A parameter or trigger that changes nothing beside the others. */
    HAS_NO_EFFECT("has-no-effect", Severity.WARNING, "key"),
    /** Charters that share with each other in a circle. */
    LEADS_BACK("leads-back", Severity.ERROR, "requirement", "charters"),
    /** A charter under which the register has no partnership. */
    LEADS_NOWHERE("leads-nowhere", Severity.WARNING, "requirement", "charter"),
    /** More meetings than there are days. */
    MORE_MEETINGS_THAN_DAYS("more-meetings-than-days", Severity.WARNING, "requirement", "atLeast"),
    /** A charter that never holds when this one does. */
    NEVER_AT_THE_SAME_TIME("never-at-the-same-time", Severity.WARNING, "requirement", "charter"),
    /** A charter that no partnership is under. */
    NEVER_USED("never-used", Severity.INFO, "id"),
    /** Roles that nobody in the partnerships has. */
    NOBODY_HAS_ROLE("nobody-has-role", Severity.WARNING, "requirement", "roles"),
    /** A level at which the register has no post. */
    NO_POST_AT_LEVEL("no-post-at-level", Severity.WARNING, "requirement", "level"),
    /** A charter without requirements. */
    NO_REQUIREMENTS("no-requirements", Severity.INFO, "id", "version"),
    /** Nobody shares anything with the partnerships under the charter. */
    NOTHING_IS_SHARED("nothing-is-shared", Severity.INFO, "requirement"),
    /** A post of another party than the one that has to hold the seat. */
    POST_OF_OTHER_PARTY("post-of-other-party", Severity.ERROR, "requirement", "post", "party"),
    /** Partnerships that are still under the charter that this one replaces. */
    REPLACED_STILL_IN_USE("replaced-still-in-use", Severity.WARNING, "replaces", "partnerships"),
    /** A charter that comes to replace itself. */
    REPLACES_ITSELF("replaces-itself", Severity.ERROR, "id"),
    /** A requirement that everybody keeps. */
    SAYS_NOTHING("says-nothing", Severity.WARNING, "requirement"),
    /** Two requirements that say the same. */
    SAYS_THE_SAME("says-the-same", Severity.WARNING, "requirement", "other"),
    /** A term that ends when the version no longer holds. */
    TERM_AFTER_END("term-after-end", Severity.WARNING, "requirement", "endsOn", "until"),
    /** A term that is over before the version holds. */
    TERM_BEFORE_BEGINNING("term-before-beginning", Severity.ERROR, "requirement", "endsOn", "from"),
    /** More parties than the register has. */
    TOO_FEW_PARTIES("too-few-parties", Severity.WARNING, "requirement", "parties", "atLeast"),
    /** An element that the register does not have. */
    UNKNOWN_REFERENCE("unknown-reference", Severity.ERROR, "key", "kind", "id"),
    /** Days between two versions. */
    VERSIONS_GAP("versions-gap", Severity.WARNING, "version", "other"),
    /** Two versions at the same time. */
    VERSIONS_OVERLAP("versions-overlap", Severity.ERROR, "version", "other");

    private final String code;
    private final Severity severity;
    private final List<String> facts;

    CharterFlaw(String code, Severity severity, String... facts) {
        this.code = code;
        this.severity = severity;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "charter-flaw";
    }

    /**
     * How hard it counts.
     *
     * @return an error where the charter contradicts itself or the register, a warning where it does not do what it seems
     *     to say
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The names of the facts.
     *
     * @return in order
     */
    public List<String> facts() {
        return facts;
    }

    /**
     * Finds the flaw with this code.
     *
     * @param code a code, exactly as in {@link #code()}
     * @return the flaw
     * @throws InvalidValueException if none has this code; it names the allowed ones
     */
    public static CharterFlaw of(String code) {
        return Terms.of(values(), code);
    }
}
