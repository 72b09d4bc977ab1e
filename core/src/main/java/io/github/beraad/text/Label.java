// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import java.util.List;

/** The words that stand around the content of a report or catalogue, whatever it is rendered as. */
public enum Label implements Term {
    /** The title of a report. */
    REPORT_TITLE("report-title"),
    /** The file that was checked. */
    FILE("file"),
    /** The date as of which it was checked. */
    ON("on"),
    /** Said of the date when the caller gave none. */
    TODAY("today"),
    /** The day on which the register was drawn up. */
    RECORDED_ON("recorded-on"),
    /** The version of the library. */
    LIBRARY("library"),
    /** The severity from which on a finding stands in the way. */
    THRESHOLD("threshold"),
    /** The register conforms. */
    CONFORMS("conforms", "threshold"),
    /** The register does not conform. */
    DOES_NOT_CONFORM("does-not-conform", "count", "threshold"),
    /** The heading of the counts. */
    SUMMARY("summary"),
    /** The sum of counts. */
    TOTAL("total"),
    /** How many there are. */
    COUNT("count"),
    /** The heading of the findings. */
    FINDINGS("findings"),
    /** There are no findings. */
    NO_FINDINGS("no-findings"),
    /** How many findings there are. */
    NUMBER_OF_FINDINGS("number-of-findings", "count"),
    /** How hard a finding counts. */
    SEVERITY("severity"),
    /** The code of a rule or requirement. */
    RULE("rule"),
    /** What was found. */
    MESSAGE("message"),
    /** The element that a finding is about. */
    SUBJECT("subject"),
    /** The place in the register. */
    PLACE("place"),
    /** The values that led to it. */
    FACTS("facts"),
    /** The statements of the source. */
    SOURCE("source"),
    /** The rule goes back to no statement of the source. */
    NO_SOURCE("no-source"),
    /** A partnership. */
    PARTNERSHIP("partnership"),
    /** Partnerships. */
    PARTNERSHIPS("partnerships"),
    /** A charter. */
    CHARTER("charter"),
    /** The charters that were applied. */
    CHARTERS("charters"),
    /** The version of a charter. */
    VERSION("version"),
    /** A requirement. */
    REQUIREMENT("requirement"),
    /** The heading of the requirements and their outcomes. */
    REQUIREMENTS("requirements"),
    /** No charter held on the date. */
    NO_REQUIREMENTS("no-requirements"),
    /** The type of a requirement. */
    TYPE("type"),
    /** Whether it must, may or is like this. */
    MODALITY("modality"),
    /** What became of a requirement. */
    OUTCOME("outcome"),
    /** The heading of the outcomes. */
    OUTCOMES("outcomes"),
    /** How many meetings were held, are planned and are required. */
    MEETINGS("meetings", "held", "planned", "required"),
    /** The heading of the meetings of a year. */
    MEETINGS_OF_YEAR("meetings-of-year", "year"),
    /** The heading of how many dilemmas are in which state. */
    DILEMMAS_BY_STATE("dilemmas-by-state"),
    /** The heading of the rules that a profile switched off. */
    SWITCHED_OFF("switched-off"),
    /** The heading of the rules that a profile gave another severity. */
    REGRADED("regraded"),
    /** Why a profile changes a rule. */
    REASON("reason"),
    /** The first day on which a change holds no longer. */
    UNTIL("until"),
    /** The heading of the rules that hold for every register. */
    REGISTER_RULES("register-rules"),
    /** The heading of the types that requirements are made of. */
    REQUIREMENT_TYPES("requirement-types"),
    /** What a rule is called. */
    TITLE("title"),
    /** What a rule looks for and why. */
    EXPLANATION("explanation"),
    /** The parameters of a type of requirement. */
    PARAMETERS("parameters"),
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no");

    private final String code;
    private final List<String> facts;

    Label(String code, String... facts) {
        this.code = code;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "label";
    }

    /**
     * The names of the facts that are filled in, see {@link Texts#text(String, Facts)} with {@link #textKey()}.
     *
     * @return in order; empty for most labels, whose {@link Texts#name(Term)} is all there is to it
     */
    public List<String> facts() {
        return facts;
    }
}
