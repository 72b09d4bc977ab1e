// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between a report and what a case says. Findings are compared by rule, severity, subject, pointer and facts,
 * each as often as the case has it and in any order; never by their texts, and all findings of a report count. Of outcomes
 * and steps those that the case names are compared, and of a step the keys that it names; {@code null} says that the key is
 * absent.
 */
final class Comparison {

    private Comparison() {}

    static List<String> ofReport(ConformanceCase expected, JsonNode report) {
        List<String> differences = new ArrayList<>();
        List<String> missing = lines(expected.findings());
        List<String> extra = new ArrayList<>();
        for (String finding : lines(report.path("findings"))) {
            if (!missing.remove(finding)) {
                extra.add(finding);
            }
        }
        for (String finding : missing) {
            differences.add("missing: " + finding);
        }
        for (String finding : extra) {
            differences.add("too many: " + finding);
        }
        for (JsonNode outcome : expected.outcomes()) {
            String actual = "none";
            for (JsonNode candidate : report.path("outcomes")) {
                if (candidate.path("partnership").equals(outcome.path("partnership"))
                        && candidate.path("requirement").equals(outcome.path("requirement"))) {
                    actual = candidate.path("outcome").asText();
                }
            }
            if (!actual.equals(outcome.path("outcome").asText())) {
                differences.add("outcome of " + outcome.path("requirement").asText() + " of "
                        + outcome.path("partnership").asText() + ": " + actual + " instead of "
                        + outcome.path("outcome").asText());
            }
        }
        return differences;
    }

    private static List<String> lines(JsonNode findings) {
        List<String> lines = new ArrayList<>();
        for (JsonNode finding : findings) {
            lines.add(finding.path("rule").asText() + " "
                    + finding.path("severity").asText() + " "
                    + finding.path("subject").path("kind").asText() + " "
                    + finding.path("subject").path("id").asText() + " "
                    + finding.path("pointer").asText() + " " + sorted(finding.path("facts")));
        }
        return lines;
    }

    /** The order of the names of facts makes no difference. */
    private static String sorted(JsonNode facts) {
        Map<String, String> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : facts.properties()) {
            sorted.put(field.getKey(), field.getValue().toString());
        }
        return sorted.toString();
    }

    static List<String> ofSteps(ConformanceCase expected, JsonNode next) {
        List<String> differences = new ArrayList<>();
        for (JsonNode step : expected.steps()) {
            String dilemma = step.path("dilemma").asText();
            JsonNode actual = null;
            for (JsonNode candidate : next.path("steps")) {
                if (candidate.path("dilemma").asText().equals(dilemma)) {
                    actual = candidate;
                }
            }
            if (actual == null) {
                differences.add("no step for " + dilemma);
            } else {
                compare(dilemma, step, actual, differences);
            }
        }
        return differences;
    }

    private static void compare(String place, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                compare(place + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differences);
            }
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "/" + i, expected.get(i), actual.get(i), differences);
            }
        } else if (expected.isNull() ? !actual.isMissingNode() : !expected.equals(actual)) {
            differences.add("step " + place + ": " + (actual.isMissingNode() ? "absent" : actual.toString())
                    + " instead of " + (expected.isNull() ? "absent" : expected.toString()));
        }
    }
}
