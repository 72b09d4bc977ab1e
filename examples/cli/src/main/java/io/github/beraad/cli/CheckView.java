// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.vocabulary.Confidentiality;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of the report on one register: plain words, and pictures that are drawn already.
 *
 * @param anchor what the ids of this register begin with on the page
 * @param title the title of the register
 * @param description what the register is; may be empty
 * @param facts the file, the dates and the like, each a name and a value
 * @param fictional whether nothing in it is real
 * @param conforms whether it conforms
 * @param conclusion the same in words
 * @param outcomes how many requirements have which outcome
 * @param severities how many findings have which severity
 * @param first what needs attention first, by links
 * @param leftOut how much was left out as too confidential; empty when nothing was
 * @param level how confidential it is
 * @param flow the picture of the dilemmas; empty when there are none
 * @param moves the same as a table
 * @param waiting who has to act
 * @param partnerships the partnerships
 * @param rest findings that belong to none of them
 * @param changed what the rule profile changed
 * @param source the statements that requirements go back to
 */
record CheckView(
        String anchor,
        String title,
        String description,
        List<Fact> facts,
        boolean fictional,
        boolean conforms,
        String conclusion,
        List<Count> outcomes,
        List<Count> severities,
        List<Link> first,
        String leftOut,
        Optional<Confidentiality> level,
        String flow,
        List<Move> moves,
        List<Waiting> waiting,
        List<PartnershipView> partnerships,
        List<FindingView> rest,
        List<ReportWords.ChangedRule> changed,
        List<Statement> source) {

    /** A name and a value. */
    record Fact(String name, String value) {}

    /** A number, of what, and what it looks like. */
    record Count(String code, String symbol, int count, String name) {

        /** What it looks like: nothing special where there are none. */
        String shown() {
            return count == 0 ? "none" : code;
        }
    }

    /** A link to a place on the page. */
    record Link(String code, String symbol, String target, String text, String where) {}

    /** How often dilemmas went from one state to another. */
    record Move(String from, String to, int count) {}

    /** A role that dilemmas wait for, and those dilemmas. */
    record Waiting(String role, String partnership, List<Step> steps) {}

    /** What comes next for a dilemma. */
    record Step(String title, String id, String step, String due) {}

    /** Something that was found. */
    record FindingView(
            String code, String severity, String message, String title, String rule, String source, String place) {}

    /** Something in a list of a partnership, with what was found about it. */
    record Element(
            String id,
            String symbol,
            String code,
            String name,
            List<String> details,
            List<FindingView> findings,
            List<Link> mentioned) {}

    /** A role and who holds it. */
    record Seat(String role, List<String> holders) {}

    /** A statement of the source, at its place on the page. */
    record Statement(String anchor, String number, String text) {}

    /** A requirement with its outcome. */
    record RequirementView(
            String anchor,
            String code,
            String symbol,
            String outcome,
            String title,
            String explanation,
            String rule,
            String modality,
            String known,
            List<Statement> source,
            List<FindingView> findings) {

        /** Whether there is more to say than that it is in order. */
        boolean told() {
            return !explanation.isEmpty();
        }
    }

    /**
     * A partnership.
     *
     * @param anchor its id on the page
     * @param name its name
     * @param id its id
     * @param charter what it goes by
     * @param remark why there is nothing to judge; may be empty
     * @param counts how many of its requirements have which outcome
     * @param strip the picture of its year
     * @param yearTitle the heading of its year
     * @param seats the seats besides participant, and who holds them
     * @param members its members
     * @param meetings its meetings in the year, and others about which something was found
     * @param requirements its requirements, what needs attention first
     * @param dilemmas its dilemmas
     * @param signals its signals about which something was found
     * @param more how many dilemmas are not shown
     * @param others what else was found
     */
    record PartnershipView(
            String anchor,
            String name,
            String id,
            String charter,
            String remark,
            List<Count> counts,
            String strip,
            String yearTitle,
            List<Seat> seats,
            List<Element> members,
            List<Element> meetings,
            List<RequirementView> requirements,
            List<Element> dilemmas,
            List<Element> signals,
            int more,
            List<FindingView> others) {}
}
