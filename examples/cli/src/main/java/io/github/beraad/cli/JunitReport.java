// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.vocabulary.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reports as JUnit XML, which build servers show as tests: a suite for each register, a test for each requirement of a
 * partnership and for each register rule. It holds codes, ids and places alone: build logs are read by more people than
 * registers are.
 */
final class JunitReport implements ReportWriter {

    private static final String NO_TIME = "0";
    private static final String REGISTER = "register";

    private final OutputStream out;
    private final List<Suite> suites = new ArrayList<>();

    /** A test: failed when something stands in the way, skipped when there was nothing to judge. */
    private record Case(String group, String name, String skipped, List<Finding> inTheWay, List<Finding> below) {}

    /** The tests of a register; without a report the file could not be used, which is one test with an error. */
    private record Suite(String name, Optional<ComplianceReport> report, List<Case> cases) {

        int tests() {
            return cases.size() + errors();
        }

        int errors() {
            return report.isEmpty() ? 1 : 0;
        }

        int count(Predicate<Case> which) {
            int count = 0;
            for (Case one : cases) {
                count += which.test(one) ? 1 : 0;
            }
            return count;
        }

        int failures() {
            return count(one -> !one.inTheWay().isEmpty());
        }

        int skipped() {
            return count(one -> !one.skipped().isEmpty());
        }
    }

    JunitReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(CheckedRegister checked) {
        ComplianceReport report = checked.report();
        List<Case> cases = new ArrayList<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            boolean notJudged = outcome.outcome() == Outcome.PENDING || outcome.outcome() == Outcome.NOT_APPLICABLE;
            String skipped = notJudged && outcome.findings().isEmpty()
                    ? outcome.outcome().code()
                    : "";
            cases.add(of(outcome.partnership(), outcome.requirement(), skipped, outcome.findings(), report));
        }
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (RegisterRule rule : RegisterRule.values()) {
            byRule.put(rule.code(), new ArrayList<>());
        }
        for (Finding finding : ReportWords.others(report)) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        byRule.forEach((rule, findings) -> cases.add(of(REGISTER, rule, "", findings, report)));
        suites.add(new Suite(Paragraph.printable(checked.file()), Optional.of(report), cases));
    }

    @Override
    public void unusable(String file) {
        suites.add(new Suite(Paragraph.printable(file), Optional.empty(), List.of()));
    }

    private static Case of(String group, String name, String skipped, List<Finding> findings, ComplianceReport report) {
        List<Finding> inTheWay = new ArrayList<>();
        List<Finding> below = new ArrayList<>();
        for (Finding finding : findings) {
            (finding.severity().compareTo(report.threshold()) >= 0 ? inTheWay : below).add(finding);
        }
        return new Case(group, name, skipped, inTheWay, below);
    }

    @Override
    public void end() throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, "");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", "beraad");
            int tests = 0;
            int failures = 0;
            int errors = 0;
            int skipped = 0;
            for (Suite suite : suites) {
                tests += suite.tests();
                failures += suite.failures();
                errors += suite.errors();
                skipped += suite.skipped();
            }
            counts(xml, tests, failures, errors, skipped);
            for (Suite suite : suites) {
                suite(xml, suite);
            }
            line(xml, "");
            xml.writeEndElement();
            line(xml, "");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    private static void suite(XMLStreamWriter xml, Suite suite) throws XMLStreamException {
        line(xml, "  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", suite.name());
        counts(xml, suite.tests(), suite.failures(), suite.errors(), suite.skipped());
        if (suite.report().isPresent()) {
            properties(xml, suite.report().get());
        } else {
            unusable(xml);
        }
        for (Case one : suite.cases()) {
            test(xml, one);
        }
        line(xml, "  ");
        xml.writeEndElement();
    }

    private static void properties(XMLStreamWriter xml, ComplianceReport report) throws XMLStreamException {
        line(xml, "    ");
        xml.writeStartElement("properties");
        property(xml, "on", report.on().toString());
        property(xml, "threshold", report.threshold().code());
        for (RuleChange change : report.switchedOff()) {
            property(xml, "switched-off", scope(change));
        }
        for (RuleChange change : report.regraded()) {
            property(
                    xml,
                    "regraded",
                    scope(change)
                            + change.severity()
                                    .map(severity -> ": " + severity.code())
                                    .orElse(""));
        }
        line(xml, "    ");
        xml.writeEndElement();
    }

    /** A rule, and the charter within which it was changed; the reason is text, and stays out. */
    private static String scope(RuleChange change) {
        return change.rule()
                + change.charter().map(charter -> " (" + charter + ")").orElse("");
    }

    private static void unusable(XMLStreamWriter xml) throws XMLStreamException {
        line(xml, "    ");
        xml.writeStartElement("testcase");
        attribute(xml, "name", "read");
        attribute(xml, "classname", REGISTER);
        attribute(xml, "time", NO_TIME);
        line(xml, "      ");
        xml.writeEmptyElement("error");
        attribute(xml, "message", "unusable");
        attribute(xml, "type", "unusable");
        line(xml, "    ");
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, int tests, int failures, int errors, int skipped)
            throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(tests));
        attribute(xml, "failures", String.valueOf(failures));
        attribute(xml, "errors", String.valueOf(errors));
        attribute(xml, "skipped", String.valueOf(skipped));
        attribute(xml, "time", NO_TIME);
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        line(xml, "      ");
        xml.writeEmptyElement("property");
        attribute(xml, "name", name);
        attribute(xml, "value", value);
    }

    private static void test(XMLStreamWriter xml, Case one) throws XMLStreamException {
        line(xml, "    ");
        boolean empty = one.skipped().isEmpty()
                && one.inTheWay().isEmpty()
                && one.below().isEmpty();
        if (empty) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute(xml, "name", one.name());
        attribute(xml, "classname", one.group());
        attribute(xml, "time", NO_TIME);
        if (empty) {
            return;
        }
        if (!one.skipped().isEmpty()) {
            line(xml, "      ");
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", one.skipped());
        }
        if (!one.inTheWay().isEmpty()) {
            Finding first = one.inTheWay().get(0);
            line(xml, "      ");
            xml.writeStartElement("failure");
            attribute(xml, "message", told(first));
            attribute(xml, "type", first.severity().code());
            tell(xml, one.inTheWay());
            xml.writeEndElement();
        }
        if (!one.below().isEmpty()) {
            line(xml, "      ");
            xml.writeStartElement("system-out");
            tell(xml, one.below());
            xml.writeEndElement();
        }
        line(xml, "    ");
        xml.writeEndElement();
    }

    private static void tell(XMLStreamWriter xml, List<Finding> findings) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.length() == 0 ? "" : "\n").append(told(finding));
        }
        xml.writeCharacters(text.toString());
    }

    private static String told(Finding finding) {
        return finding.severity().code() + " " + finding.rule() + " "
                + finding.subject().kind().code() + " " + finding.subject().id() + " " + finding.pointer();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static void line(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
