// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import io.github.beraad.escalation.StepDecider;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The next step of one dilemma after another, by everybody. The time is that of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class NextStepBenchmark {

    static final int DILEMMAS = 16;

    private final RegisterIndex index = Dilemmas.index();
    private final Dilemma[] dilemmas = index.register().dilemmas().toArray(new Dilemma[0]);
    private final StepDecider decider = StepDecider.of(index);
    private final Standing standing = new Standing(index);
    private final StateMachineSteps machine = new StateMachineSteps(standing);

    /** What Drools needs. */
    @State(Scope.Thread)
    public static class ForDrools {
        private final DroolsSteps steps = new DroolsSteps();
    }

    /**
     * The library.
     *
     * @param blackhole takes the steps
     */
    @Benchmark
    @OperationsPerInvocation(DILEMMAS)
    public void library(Blackhole blackhole) {
        for (Dilemma dilemma : dilemmas) {
            blackhole.consume(decider.decide(dilemma, Dilemmas.ON));
        }
    }

    /**
     * The floor.
     *
     * @param blackhole takes the steps
     */
    @Benchmark
    @OperationsPerInvocation(DILEMMAS)
    public void handWritten(Blackhole blackhole) {
        for (Dilemma dilemma : dilemmas) {
            blackhole.consume(HandWritten.decide(standing.read(dilemma, Dilemmas.ON)));
        }
    }

    /**
     * stateless4j.
     *
     * @param blackhole takes the steps
     */
    @Benchmark
    @OperationsPerInvocation(DILEMMAS)
    public void stateless4j(Blackhole blackhole) {
        for (Dilemma dilemma : dilemmas) {
            blackhole.consume(machine.decide(dilemma, Dilemmas.ON));
        }
    }

    /**
     * Easy Rules.
     *
     * @param blackhole takes the steps
     */
    @Benchmark
    @OperationsPerInvocation(DILEMMAS)
    public void easyRules(Blackhole blackhole) {
        for (Dilemma dilemma : dilemmas) {
            blackhole.consume(EasyRulesSteps.decide(standing.read(dilemma, Dilemmas.ON)));
        }
    }

    /**
     * Drools.
     *
     * @param state the session
     * @param blackhole takes the steps
     */
    @Benchmark
    @OperationsPerInvocation(DILEMMAS)
    public void drools(ForDrools state, Blackhole blackhole) {
        for (Dilemma dilemma : dilemmas) {
            blackhole.consume(state.steps.decide(standing.read(dilemma, Dilemmas.ON)));
        }
    }
}
