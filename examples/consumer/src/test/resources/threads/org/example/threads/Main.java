// SPDX-License-Identifier: EUPL-1.2
package org.example.threads;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.RulesPage;
import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.compliance.CharterCheck;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.diagram.Mermaid;
import io.github.beraad.diagram.Svg;
import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.AgendaText;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.BriefingText;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.NextStepsText;
import io.github.beraad.index.ReferenceData;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.privacy.PrivacyScanner;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** Lets threads that share everything do all that the library can do, and prints what each thing came to. */
public final class Main {

    private Main() {}

    private interface Task {
        String result() throws Exception;
    }

    /**
     * Prints a line for each task: how many different results the threads came to, and the sum of one.
     *
     * @param arguments the register, the date, the number of threads, and how often each does each task
     * @throws Exception if a task fails
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        LocalDate on = LocalDate.parse(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);

        Map<String, Set<String>> results = new ConcurrentHashMap<>();
        run(beginnings(file, on), threads, 1, results);
        run(tasks(file, on), threads, rounds, results);

        for (Map.Entry<String, Set<String>> task : new TreeMap<>(results).entrySet()) {
            int different = task.getValue().size();
            String result = task.getValue().iterator().next();
            System.out.println(task.getKey() + ": " + different + (different == 1 ? " result, " : " results, ")
                    + result.length() + " characters, " + Integer.toHexString(result.hashCode()));
        }
    }

    /** Each thread begins with a task of its own, at the same moment. */
    private static void run(Map<String, Task> tasks, int threads, int rounds, Map<String, Set<String>> results)
            throws Exception {
        List<String> names = List.copyOf(tasks.keySet());
        CyclicBarrier barrier = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                running.add(executor.submit(() -> {
                    barrier.await();
                    for (int i = 0; i < rounds * names.size(); i++) {
                        String name = names.get((first + i) % names.size());
                        String result = tasks.get(name).result();
                        results.computeIfAbsent(name, key -> ConcurrentHashMap.newKeySet())
                                .add(result);
                    }
                    return null;
                }));
            }
            for (Future<Void> thread : running) {
                thread.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Where a program may begin: no class of the library is initialised before. */
    private static Map<String, Task> beginnings(Path file, LocalDate on) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("begin with a file, Jackson 2", () -> BeraadJson.toJson(BeraadJson.read(file)));
        tasks.put(
                "begin with texts",
                () -> String.join("\n", Texts.english().keys().stream().sorted().toList()));
        tasks.put("begin with charters", () -> "" + BuiltInCharters.all().size());
        tasks.put(
                "begin with the lifecycle",
                () -> "" + Lifecycle.standard().rows().size());
        tasks.put(
                "begin with the catalogue",
                () -> RulesPage.markdown(Catalogue.builtIn(), List.of(Texts.dutch(), Texts.english())));
        tasks.put(
                "begin with a file, Jackson 3",
                () -> io.github.beraad.jackson3.BeraadJson.toJson(io.github.beraad.jackson3.BeraadJson.read(file)));
        tasks.put("begin with a privacy scan", () -> PrivacyScanner.mask("bel 06-12345678 of mail a@example.org"));
        tasks.put("begin with reference data", () -> "" + ReferenceData.parties());
        tasks.put("begin with formats", () -> "" + JsonFormat.all().size() + JsonFormat.REGISTER.schema());
        tasks.put("begin with a diagram", () -> Mermaid.lifecycle(Texts.dutch()));
        tasks.put(
                "begin with a register",
                () -> "" + Compliance.check(Register.builder().build(), on).conforms());
        tasks.put(
                "begin with a mapper, Jackson 2",
                () -> new ObjectMapper()
                        .findAndRegisterModules()
                        .writeValueAsString(Register.builder().build()));
        tasks.put(
                "begin with a mapper, Jackson 3",
                () -> JsonMapper.builder()
                        .findAndAddModules()
                        .build()
                        .writeValueAsString(Register.builder().build()));
        return tasks;
    }

    /** Everything that the tasks use is made once and shared. */
    private static Map<String, Task> tasks(Path file, LocalDate on) throws Exception {
        Register register = BeraadJson.read(file);
        String json = BeraadJson.toJson(register);
        RegisterIndex index = RegisterIndex.of(register);
        ComplianceReport report = Compliance.check(index, on, CheckOptions.standard());
        Recorder recorder = Recorder.of(index);
        Texts texts = Texts.dutch();
        Catalogue catalogue = Catalogue.builtIn();
        ObjectMapper mapper2 = new ObjectMapper().findAndRegisterModules();
        JsonMapper mapper3 = JsonMapper.builder().findAndAddModules().build();

        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("write, Jackson 2", () -> BeraadJson.toJson(register));
        tasks.put("write, Jackson 3", () -> io.github.beraad.jackson3.BeraadJson.toJson(register));
        tasks.put("read, Jackson 2", () -> "" + BeraadJson.fromJson(json).equals(register));
        tasks.put(
                "read, Jackson 3",
                () -> "" + io.github.beraad.jackson3.BeraadJson.fromJson(json).equals(register));
        tasks.put("mapper, Jackson 2", () -> mapper2.writeValueAsString(mapper2.readValue(json, Register.class)));
        tasks.put("mapper, Jackson 3", () -> mapper3.writeValueAsString(mapper3.readValue(json, Register.class)));
        tasks.put(
                "check",
                () -> BeraadJson.toJson(
                        JsonFormat.REPORT, Compliance.check(index, on, CheckOptions.standard()), Layout.COMPACT));
        tasks.put(
                "check a file",
                () -> BeraadJson.toJson(
                        JsonFormat.REPORT,
                        BeraadJson.check(file, on, CheckOptions.standard(), ReadOptions.strict())
                                .value(),
                        Layout.COMPACT));
        tasks.put("report", () -> messages(report));
        tasks.put("charters", () -> "" + CharterCheck.check(index));
        tasks.put(
                "index",
                () -> "" + index.meetings().size() + index.partnerships().size());
        tasks.put("next", () -> NextStepsText.markdown(NextSteps.of(index, on), on, index, texts));
        tasks.put("briefing", () -> BriefingText.text(Briefing.of(register, "sb", on), index, texts));
        tasks.put("agenda", () -> AgendaText.text(AgendaProposal.of(register, "lip", on), index, texts));
        tasks.put("recorder", () -> allowed(register, recorder));
        tasks.put("states", () -> states(register, index));
        tasks.put("routes", () -> Svg.routes(index, on, texts) + Mermaid.routes(index, on, texts));
        tasks.put("catalogue", () -> RulesPage.html(catalogue, List.of(texts)));
        return tasks;
    }

    private static String messages(ComplianceReport report) {
        StringBuilder messages = new StringBuilder();
        for (Finding finding : report.findings()) {
            messages.append(finding.message(Language.DUTCH)).append('\n');
            messages.append(finding.message(Language.ENGLISH)).append('\n');
        }
        return messages.toString();
    }

    private static String allowed(Register register, Recorder recorder) {
        StringBuilder allowed = new StringBuilder();
        for (Partnership partnership : register.partnerships()) {
            for (Member member : partnership.members()) {
                for (Dilemma dilemma : register.dilemmas()) {
                    allowed.append(member.id()).append(' ').append(dilemma.id());
                    for (AllowedEvent event : recorder.allowed(member.id(), dilemma, LocalDate.of(2026, 11, 23))) {
                        allowed.append(' ').append(event.type().code());
                    }
                    allowed.append('\n');
                }
            }
        }
        return allowed.toString();
    }

    private static String states(Register register, RegisterIndex index) {
        StringBuilder states = new StringBuilder();
        for (Dilemma dilemma : register.dilemmas()) {
            states.append(dilemma.id())
                    .append(' ')
                    .append(DilemmaStatus.of(dilemma, index).state().code())
                    .append('\n');
        }
        return states.toString();
    }
}
