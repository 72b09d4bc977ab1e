// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.beraad.fixture.lower.Lower;
import io.github.beraad.fixture.upper.InheritsHidden;
import io.github.beraad.fixture.upper.NamesGenerated;
import io.github.beraad.fixture.upper.NamesHidden;
import io.github.beraad.fixture.upper.Upper;
import java.io.Serializable;
import java.lang.reflect.Array;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each rule of the house refuses code that breaks it, and lets its nearest lawful neighbour pass. */
class ArchitectureRulesTest {

    private static final String ROOT = "io.github.beraad.fixture";
    private static final Map<String, Set<String>> MAY_USE = Map.of("lower", Set.of(), "upper", Set.of("lower"));

    @Test
    void aPackageMayUseOnlyThePackagesGivenToIt() {
        ArchRule rule = ArchitectureRules.packagesPointUp(ROOT, MAY_USE);

        assertThat(violations(rule, Lower.class))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("lower may not use upper"));
        assertThat(violations(rule, Upper.class)).isEmpty();
    }

    @Test
    void aPackageMustBeInTheTable() {
        ArchRule rule = ArchitectureRules.packagesPointUp(ROOT, Map.of("lower", Set.of()));

        assertThat(violations(rule, Upper.class)).singleElement().asString().contains("table of packages lacks");
    }

    @Test
    void theTableListsTheLowestFirst() {
        Map<String, Set<String>> table = ArchitectureRules.packages();

        assertThat(table.get("register")).containsExactlyInAnyOrder("identifier", "vocabulary", "text", "charter");
        assertThat(table.get("dilemma"))
                .containsExactlyInAnyOrder(
                        "identifier", "text", "privacy", "vocabulary", "register", "charter", "index");
        assertThat(table.get("diagram")).contains("catalogue").doesNotContain("diagram");
    }

    @Test
    void packagesMayNotUseEachOther() {
        ArchRule rule = ArchitectureRules.packagesAreFreeOfCycles(ROOT);

        assertThat(violations(rule, Lower.class, Upper.class)).isNotEmpty();
        assertThat(violations(rule, Upper.class)).isEmpty();
    }

    @Test
    void aPublicTypeMustBeExported() {
        assertThat(violations(ArchitectureRules.publicTypesAreExported(Set.of()), Upper.class))
                .isNotEmpty();
        assertThat(violations(
                        ArchitectureRules.publicTypesAreExported(Set.of("io.github.beraad.fixture.upper")),
                        Upper.class))
                .isEmpty();
    }

    @Test
    void aPublicSignatureNamesVisibleTypesAlone() {
        ArchRule rule = ArchitectureRules.signaturesNameVisibleTypes(ROOT);

        assertThat(violations(rule, NamesHidden.class)).isNotEmpty();
        assertThat(violations(rule, InheritsHidden.class)).isNotEmpty();
        assertThat(violations(rule, NamesGenerated.class)).isNotEmpty();
        assertThat(violations(rule, Upper.class)).isEmpty();
    }

    @Test
    void aClockIsNotRead() {
        ArchRule rule = ArchitectureRules.noClockIsRead();

        assertThat(violations(rule, ReadsToday.class)).isNotEmpty();
        assertThat(violations(rule, ReadsInstant.class)).isNotEmpty();
        assertThat(violations(rule, ReadsMillis.class)).isNotEmpty();
        assertThat(violations(rule, TakesClock.class)).isNotEmpty();
        assertThat(violations(rule, TakesDate.class)).isEmpty();
    }

    @Test
    void theDefaultLocaleIsNotRead() {
        ArchRule rule = ArchitectureRules.noDefaultLocaleIsRead();

        assertThat(violations(rule, ReadsLocale.class)).isNotEmpty();
        assertThat(violations(rule, Formats.class)).isNotEmpty();
        assertThat(violations(rule, LowersCase.class)).isNotEmpty();
        assertThat(violations(rule, LowersCaseByReference.class)).isNotEmpty();
        assertThat(violations(rule, FormatsDates.class)).isNotEmpty();
        assertThat(violations(rule, NamesLocale.class)).isEmpty();
    }

    @Test
    void reflectionIsNotUsed() {
        ArchRule rule = ArchitectureRules.noReflection();

        assertThat(violations(rule, UsesArray.class)).isNotEmpty();
        assertThat(violations(rule, FindsClass.class)).isNotEmpty();
        assertThat(violations(rule, TakesDate.class)).isEmpty();
    }

    @Test
    void aStaticFieldIsFinal() {
        ArchRule rule = ArchitectureRules.staticFieldsAreFinal();

        assertThat(violations(rule, Counts.class)).isNotEmpty();
        assertThat(violations(rule, HoldsConstant.class)).isEmpty();
    }

    @Test
    void aFieldIsFinal() {
        ArchRule rule = ArchitectureRules.fieldsAreFinal(Set.of());

        assertThat(violations(rule, Remembers.class)).isNotEmpty();
        assertThat(violations(rule, HoldsConstant.class, TakesDate.class)).isEmpty();
        assertThat(violations(ArchitectureRules.fieldsAreFinal(Set.of(Remembers.class.getName())), Remembers.class))
                .isEmpty();
    }

    @Test
    void aValueIsNotSerializable() {
        ArchRule rule = ArchitectureRules.nothingIsSerializable();

        assertThat(violations(rule, SerializableValue.class)).isNotEmpty();
        assertThat(violations(rule, Level.class, Refused.class)).isEmpty();
    }

    @Test
    void nothingIsPrinted() {
        ArchRule rule = ArchitectureRules.noStandardStreams();

        assertThat(violations(rule, Prints.class)).isNotEmpty();
        assertThat(violations(rule, TakesDate.class)).isEmpty();
    }

    private static List<String> violations(ArchRule rule, Class<?>... types) {
        JavaClasses classes = new ClassFileImporter().importClasses(types);
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    record ReadsToday() {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    record ReadsInstant(Supplier<Instant> now) {
        ReadsInstant() {
            this(Instant::now);
        }
    }

    record ReadsMillis(LongSupplier now) {
        ReadsMillis() {
            this(System::currentTimeMillis);
        }
    }

    record TakesClock(Clock clock) {}

    record TakesDate(LocalDate on) {
        LocalDate next() {
            return on.plusDays(1);
        }
    }

    record ReadsLocale() {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    @SuppressWarnings({"AnnotateFormatMethod", "InlineFormatString"})
    record Formats(int number) {
        String text() {
            return String.format("%d", number);
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    record LowersCase(String text) {
        String lower() {
            return text.toLowerCase();
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    record LowersCaseByReference(UnaryOperator<String> lower) {
        LowersCaseByReference() {
            this(String::toLowerCase);
        }
    }

    record FormatsDates() {
        DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }
    }

    record NamesLocale(String text) {
        String lower() {
            return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT));
        }
    }

    record UsesArray(Object array) {
        int length() {
            return Array.getLength(array);
        }
    }

    record FindsClass(String name) {
        Class<?> find() throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    static final class Counts {
        static int count;
    }

    static final class Remembers {
        private int hash;

        int hash() {
            if (hash == 0) {
                hash = Remembers.class.getName().length();
            }
            return hash;
        }
    }

    static final class HoldsConstant {
        static final int CONSTANT = 1;
    }

    record SerializableValue(int number) implements Serializable {}

    enum Level {
        HIGH
    }

    static final class Refused extends RuntimeException {}

    record Prints() {
        void print() {
            System.out.println();
        }
    }
}
