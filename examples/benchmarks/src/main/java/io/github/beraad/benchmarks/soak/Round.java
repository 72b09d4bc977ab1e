// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.soak;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One random register on its way: written and read by both generations of Jackson, as a document and as lines, checked,
 * and one step further for some of its dilemmas. The same seed gives the same round.
 */
final class Round {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final int ATTEMPTS = 8;

    private final long seed;
    private final Random random;
    private int recorded;
    private int refused;

    Round(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    int recorded() {
        return recorded;
    }

    int refused() {
        return refused;
    }

    /** Goes all the way. Throws an {@link AssertionError} that names the seed where something differs. */
    void run() throws IOException {
        Register register = random();
        Register read = thereAndBack(register);
        RegisterIndex index = RegisterIndex.of(read);
        ComplianceReport report = Compliance.check(index, ON, CheckOptions.standard());
        same(report, Compliance.check(register, ON), "the report of what was read");
        reportBothWays(report);
        List<NextStep> steps = NextSteps.of(index, ON);
        same(steps, NextSteps.of(register, ON), "the next steps of what was read");
        Register further = record(read, index);
        same(further, thereAndBack(further), "what was recorded");
        if (recorded > 0 && further.equals(read)) {
            throw new AssertionError("seed " + seed + ": what was recorded is not there");
        }
        same(read, thereAndBack(register), "the register that others were made of");
    }

    private Register random() {
        int dilemmas = random.nextInt(60);
        RegisterGenerator generator = random.nextInt(4) == 0
                ? RegisterGenerator.national(seed, dilemmas)
                : RegisterGenerator.municipal(seed, random.nextInt(RegisterGenerator.MUNICIPALITIES), dilemmas);
        if (random.nextBoolean()) {
            generator = generator.withOffences(random.nextInt(300));
        }
        return (random.nextBoolean() ? generator.withWorkInHand() : generator).register();
    }

    private Register thereAndBack(Register register) throws IOException {
        Layout layout = random.nextBoolean() ? Layout.COMPACT : Layout.PRETTY;
        String second = io.github.beraad.jackson2.BeraadJson.toJson(JsonFormat.REGISTER, register, layout);
        String third = io.github.beraad.jackson3.BeraadJson.toJson(JsonFormat.REGISTER, register, layout);
        same(second, third, "the bytes");
        byte[] bytes = second.getBytes(StandardCharsets.UTF_8);
        Register read = io.github.beraad.jackson2.BeraadJson.read(new ByteArrayInputStream(bytes));
        same(register, read, "what Jackson 2 read");
        same(read, io.github.beraad.jackson3.BeraadJson.read(new ByteArrayInputStream(bytes)), "what Jackson 3 read");
        same(read, io.github.beraad.jackson3.BeraadJson.fromJson(second), "what was read from characters");

        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (var writer = io.github.beraad.jackson3.BeraadJson.linesWriter(lines)) {
            writer.write(register);
        }
        Register fromLines = io.github.beraad.jackson2.BeraadJson.read(
                        JsonFormat.REGISTER, new ByteArrayInputStream(lines.toByteArray()), ReadOptions.strict())
                .value();
        same(read, fromLines, "what was read from lines");
        return read;
    }

    private void reportBothWays(ComplianceReport report) throws IOException {
        String json = io.github.beraad.jackson3.BeraadJson.toJson(JsonFormat.REPORT, report, Layout.COMPACT);
        same(
                json,
                io.github.beraad.jackson2.BeraadJson.toJson(JsonFormat.REPORT, report, Layout.COMPACT),
                "the bytes of the report");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ComplianceReport read = io.github.beraad.jackson2.BeraadJson.read(
                        JsonFormat.REPORT, new ByteArrayInputStream(bytes), ReadOptions.strict())
                .value();
        same(report.findings(), read.findings(), "the findings read back");
    }

    private Register record(Register register, RegisterIndex index) {
        Recorder recorder = Recorder.of(index);
        List<Dilemma> dilemmas = new ArrayList<>(register.dilemmas());
        for (int i = 0; i < ATTEMPTS && !dilemmas.isEmpty(); i++) {
            int at = random.nextInt(dilemmas.size());
            Partnership partnership = pick(register.partnerships());
            if (partnership.members().isEmpty()) {
                continue;
            }
            Member member = pick(partnership.members());
            List<AllowedEvent> allowed = recorder.allowed(member.id(), dilemmas.get(at), ON);
            if (!allowed.isEmpty()) {
                attempt(recorder, dilemmas, at, pick(allowed), register);
            }
        }
        return Register.builder()
                .recordedOn(register.recordedOn())
                .title(register.title())
                .description(register.description())
                .fictional(register.fictional())
                .charters(register.charters())
                .parties(register.parties())
                .posts(register.posts())
                .partnerships(register.partnerships())
                .meetings(register.meetings())
                .dilemmas(dilemmas)
                .signals(register.signals())
                .approaches(register.approaches())
                .resources(register.resources())
                .extensions(register.extensions())
                .build();
    }

    private void attempt(Recorder recorder, List<Dilemma> dilemmas, int at, AllowedEvent allowed, Register register) {
        Event.Builder event = allowed.begin();
        for (Key<?> key : allowed.mustCarry()) {
            state(event, key, allowed, register);
        }
        try {
            dilemmas.set(at, recorder.record(dilemmas.get(at), event.build()));
            recorded++;
        } catch (EventRefusedException e) {
            refused++;
        }
    }

    @SuppressWarnings("unchecked") // the kind of a key tells its type
    private void state(Event.Builder event, Key<?> key, AllowedEvent allowed, Register register) {
        switch (key.kind()) {
            case FREE_TEXT -> event.with((Key<FreeText>) key, FreeText.of("Tekst " + random.nextInt(1000)));
            case DATE -> event.with((Key<LocalDate>) key, ON.plusDays(1 + random.nextInt(200)));
            case FLAG -> event.with((Key<Boolean>) key, true);
            case IDS -> event.with((Key<List<String>>) key, members(register));
            case ID -> event.with((Key<String>) key, reference(key, allowed, register));
            default -> throw new AssertionError("an event carries no " + key.kind());
        }
    }

    private String reference(Key<?> key, AllowedEvent allowed, Register register) {
        if (key.refersTo().isEmpty()) {
            return "x" + random.nextInt(10);
        }
        return switch (key.refersTo().get()) {
            case MEETING -> allowed.meetings().isEmpty() ? meeting(register) : pick(allowed.meetings());
            case PARTY -> pick(register.parties()).id();
            case PARTNERSHIP -> pick(register.partnerships()).id();
            case MEMBER -> allowed.by();
            default -> throw new AssertionError("an event refers to no " + ElementKind.class);
        };
    }

    private String meeting(Register register) {
        List<Meeting> meetings = register.meetings();
        return meetings.isEmpty() ? "none" : pick(meetings).id();
    }

    private List<String> members(Register register) {
        List<String> ids = new ArrayList<>();
        for (Member member : pick(register.partnerships()).members()) {
            if (random.nextBoolean()) {
                ids.add(member.id());
            }
        }
        return ids;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void same(Object one, Object other, String what) {
        if (!one.equals(other)) {
            throw new AssertionError("seed " + seed + ": " + what + " differs");
        }
    }
}
