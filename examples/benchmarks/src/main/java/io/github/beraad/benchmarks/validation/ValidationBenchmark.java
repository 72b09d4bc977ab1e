// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import am.ik.yavi.core.ConstraintViolations;
import io.github.beraad.compliance.ElementCheck;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.FindingSink;
import io.github.beraad.compliance.Profile;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One check of the partnership, by everybody. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ValidationBenchmark {

    /** How many rules are broken. */
    @Param({"0", "5"})
    public int offences;

    private final @Nullable Object[] kept = new Object[64];
    private int count;
    private Case partnership = Example.of(false);
    private @Nullable ElementCheck check;
    private final Sink sink = found -> kept[count++] = found;

    /** Makes what is there before anything is checked. */
    @Setup
    public void make() {
        partnership = Example.of(offences > 0);
        FindingSink findings = this::keep;
        check = ElementCheck.of(partnership.index(), partnership.on(), Profile.none(), findings);
    }

    /** What Hibernate Validator needs. */
    @State(Scope.Thread)
    public static class ForHibernate {

        private final HibernateValidation validation = new HibernateValidation();
        private HibernateValidation.@Nullable PartnershipBean bean;

        /**
         * Makes the beans.
         *
         * @param benchmark what is checked
         */
        @Setup
        public void make(ValidationBenchmark benchmark) {
            bean = HibernateValidation.bean(benchmark.partnership);
        }
    }

    /** What YAVI needs. */
    @State(Scope.Thread)
    public static class ForYavi {

        private YaviValidation.@Nullable Whole whole;

        /**
         * Makes the parts.
         *
         * @param benchmark what is checked
         */
        @Setup
        public void make(ValidationBenchmark benchmark) {
            whole = YaviValidation.whole(benchmark.partnership);
        }
    }

    /** What Drools needs. */
    @State(Scope.Thread)
    public static class ForDrools {

        private final DroolsValidation validation = new DroolsValidation();
        private @Nullable List<Object> facts;

        /**
         * Makes the facts.
         *
         * @param benchmark what is checked
         */
        @Setup
        public void make(ValidationBenchmark benchmark) {
            facts = DroolsValidation.facts(benchmark.partnership);
        }
    }

    private void keep(Finding finding) {
        kept[count++] = finding;
    }

    private static <T> T there(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("not made");
        }
        return made;
    }

    /**
     * The library.
     *
     * @return how many findings there are
     */
    @Benchmark
    public int library() {
        count = 0;
        there(check).checkRequirements(partnership.partnership());
        return count;
    }

    /**
     * The floor.
     *
     * @return how many findings there are
     */
    @Benchmark
    public int handWritten() {
        count = 0;
        HandWritten.check(partnership, sink);
        return count;
    }

    /**
     * Hibernate Validator.
     *
     * @param state the validator and the beans
     * @return the violations
     */
    @Benchmark
    public Set<ConstraintViolation<HibernateValidation.PartnershipBean>> hibernateValidator(ForHibernate state) {
        return state.validation.validate(there(state.bean));
    }

    /**
     * YAVI.
     *
     * @param state the parts
     * @return the violations
     */
    @Benchmark
    public ConstraintViolations yavi(ForYavi state) {
        return YaviValidation.validate(there(state.whole));
    }

    /**
     * Easy Rules.
     *
     * @return what was found
     */
    @Benchmark
    public List<Found> easyRules() {
        return EasyRulesValidation.found(partnership);
    }

    /**
     * Drools.
     *
     * @param state the session and the facts
     * @return what was found
     */
    @Benchmark
    public List<Found> drools(ForDrools state) {
        return state.validation.validate(there(state.facts));
    }
}
