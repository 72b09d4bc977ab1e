// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cases, put to an implementation one after the other. */
final class ConformanceRun {

    /** What became of one case: what differs, and what could not be asked. */
    record Result(ConformanceCase one, List<String> differences, List<String> notAsked) {

        boolean passed() {
            return differences.isEmpty();
        }
    }

    private final List<Result> results;

    private ConformanceRun(List<Result> results) {
        this.results = List.copyOf(results);
    }

    static ConformanceRun of(List<ConformanceCase> cases, Implementation implementation) {
        List<Result> results = new ArrayList<>();
        for (ConformanceCase one : cases) {
            results.add(result(one, implementation));
        }
        return new ConformanceRun(results);
    }

    static Result result(ConformanceCase one, Implementation implementation) {
        List<String> differences = new ArrayList<>();
        List<String> notAsked = new ArrayList<>();
        try {
            Optional<JsonNode> report = implementation.report(one);
            report.ifPresentOrElse(
                    found -> differences.addAll(Comparison.ofReport(one, found)), () -> notAsked.add("profile"));
            if (!one.steps().isEmpty()) {
                Optional<JsonNode> steps = implementation.nextSteps(one);
                steps.ifPresentOrElse(
                        found -> differences.addAll(Comparison.ofSteps(one, found)), () -> notAsked.add("next steps"));
            }
        } catch (IOException e) {
            differences.add("no answer: " + e.getMessage());
        }
        return new Result(one, differences, notAsked);
    }

    List<Result> results() {
        return results;
    }

    boolean passed() {
        return results.stream().allMatch(Result::passed);
    }

    /** What failed, case by case; then for each rule how many of its cases passed; then the totals. */
    String summary() {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Integer> notAsked = new TreeMap<>();
        int passed = 0;
        for (Result result : results) {
            int[] count = counts.computeIfAbsent(result.one().about(), about -> new int[2]);
            count[1]++;
            if (result.passed()) {
                count[0]++;
                passed++;
            } else {
                text.append("FAILED ").append(result.one()).append('\n');
                for (String difference : result.differences()) {
                    text.append("  ").append(difference).append('\n');
                }
            }
            for (String part : result.notAsked()) {
                notAsked.merge(part, 1, Integer::sum);
            }
        }
        for (Map.Entry<String, int[]> count : counts.entrySet()) {
            int[] value = count.getValue();
            text.append(value[0] == value[1] ? "ok     " : "FAILED ")
                    .append(count.getKey())
                    .append(": ")
                    .append(value[0])
                    .append(" of ")
                    .append(value[1])
                    .append('\n');
        }
        for (Map.Entry<String, Integer> part : notAsked.entrySet()) {
            text.append("not asked: ")
                    .append(part.getKey())
                    .append(" of ")
                    .append(part.getValue())
                    .append(" cases\n");
        }
        return text.append(passed)
                .append(" of ")
                .append(results.size())
                .append(" cases passed\n")
                .toString();
    }
}
