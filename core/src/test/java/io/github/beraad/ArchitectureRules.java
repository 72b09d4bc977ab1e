// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of the house for the code of core; {@link ArchitectureTest} holds core to them. */
final class ArchitectureRules {

    /** The name of the root package. */
    static final String ROOT = "io.github.beraad";

    private ArchitectureRules() {}

    /** Each package of core, lowest first, with the packages that it may use. */
    static Map<String, Set<String>> packages() {
        Map<String, Set<String>> mayUse = new LinkedHashMap<>();
        mayUse.put("identifier", Set.of());
        mayUse.put("text", Set.of());
        mayUse.put("privacy", Set.of("identifier"));
        mayUse.put("vocabulary", Set.of("text"));
        mayUse.put("charter", Set.of("vocabulary", "text"));
        mayUse.put("register", Set.of("identifier", "vocabulary", "text", "charter"));
        mayUse.put("index", Set.of("identifier", "vocabulary", "register", "charter"));
        for (String name : List.of("dilemma", "compliance", "escalation", "catalogue", "diagram")) {
            mayUse.put(name, Set.copyOf(mayUse.keySet()));
        }
        return mayUse;
    }

    /** Which packages each package uses. */
    static Map<String, Set<String>> used(String root, Iterable<JavaClass> types) {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : types) {
            Set<String> targets = used.computeIfAbsent(packageBelow(root, type), from -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isBelow(root, target) && !packageBelow(root, target).equals(packageBelow(root, type))) {
                    targets.add(packageBelow(root, target));
                }
            }
        }
        used.remove("");
        return used;
    }

    static ArchRule packagesPointUp(String root, Map<String, Set<String>> mayUse) {
        return classes().should(new ArchCondition<JavaClass>("use the packages that its own package may use") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = packageBelow(root, type);
                Set<String> allowed = mayUse.get(from);
                if (allowed == null) {
                    events.add(violated(type, type.getName() + " is in a package that the table of packages lacks"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isBelow(root, target)) {
                        String to = packageBelow(root, target);
                        if (!to.equals(from) && !allowed.contains(to)) {
                            events.add(
                                    violated(type, from + " may not use " + to + ": " + dependency.getDescription()));
                        }
                    }
                }
            }
        });
    }

    static ArchRule packagesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule publicTypesAreExported(Set<String> exportedPackages) {
        return classes().that(areVisibleOutside()).should(new ArchCondition<JavaClass>("be in an exported package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!exportedPackages.contains(type.getPackageName())) {
                    events.add(violated(type, type.getName() + " is public in a package that is not exported"));
                }
            }
        });
    }

    /** The members that a public type inherits count too, for its users see them. */
    static ArchRule signaturesNameVisibleTypes(String root) {
        return classes()
                .that(areVisibleOutside())
                .should(new ArchCondition<JavaClass>("name no implementation type in a public signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMember member : visibleMembers(root, type)) {
                            for (JavaClass named : namedIn(member)) {
                                if (isBelow(root, named) && (!isVisibleOutside(named) || isGenerated(named))) {
                                    events.add(violated(
                                            type,
                                            member.getFullName() + " in " + type.getName() + " names "
                                                    + named.getName()));
                                }
                            }
                        }
                    }
                });
    }

    static ArchRule noClockIsRead() {
        return noClasses()
                .should()
                .accessTargetWhere(access("a clock", ArchitectureRules::readsClock))
                .orShould()
                .dependOnClassesThat(assignableTo(Clock.class).or(assignableTo(InstantSource.class)))
                .orShould()
                .dependOnClassesThat(assignableTo(java.util.Date.class).or(assignableTo(java.util.Calendar.class)));
    }

    static ArchRule noDefaultLocaleIsRead() {
        return noClasses()
                .should()
                .accessTargetWhere(access("the default locale", ArchitectureRules::readsDefaultLocale));
    }

    static ArchRule noReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .accessTargetWhere(access("reflection", ArchitectureRules::reflects));
    }

    static ArchRule staticFieldsAreFinal() {
        return fields().that().areStatic().should().beFinal();
    }

    /**
     * What threads share is finished when it is made, and nothing is computed later to be kept. Whatever collects belongs to
     * one thread: builders, and the types that are named. Immutables' own initShim is set and cleared by the constructor.
     */
    static ArchRule fieldsAreFinal(Set<String> forOneThread) {
        return fields().that().areNotStatic().should(new ArchCondition<JavaField>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String owner = field.getOwner().getName();
                if (!field.getModifiers().contains(JavaModifier.FINAL)
                        && !owner.endsWith("$Builder")
                        && !owner.endsWith("$InitShim")
                        && !(isGenerated(field.getOwner()) && field.getName().equals("initShim"))
                        && !forOneThread.contains(owner)) {
                    events.add(violated(field.getOwner(), field.getFullName() + " is not final"));
                }
            }
        });
    }

    /** Enums and exceptions are serializable by birth. */
    static ArchRule nothingIsSerializable() {
        return noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotAssignableTo(Enum.class)
                .should()
                .beAssignableTo(Serializable.class);
    }

    static ArchRule noStandardStreams() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    private static boolean readsClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
    }

    private static boolean readsDefaultLocale(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget codeUnit)) {
            return false;
        }
        List<JavaClass> parameters = codeUnit.getRawParameterTypes();
        boolean localeGiven = parameters.stream().anyMatch(type -> type.isEquivalentTo(java.util.Locale.class));
        return switch (owner) {
            case "java.util.Locale" -> name.equals("getDefault");
            case "java.lang.String" ->
                (name.equals("format")
                                || name.equals("formatted")
                                || name.equals("toLowerCase")
                                || name.equals("toUpperCase"))
                        && !localeGiven;
            case "java.util.Formatter",
                    "java.text.MessageFormat",
                    "java.text.DecimalFormat",
                    "java.text.SimpleDateFormat",
                    "java.util.Scanner" -> name.equals("<init>") && !localeGiven;
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                (name.equals("format") || name.equals("printf")) && !localeGiven;
            case "java.text.NumberFormat",
                    "java.text.DateFormat",
                    "java.text.Collator",
                    "java.text.BreakIterator",
                    "java.text.DecimalFormatSymbols" ->
                name.startsWith("get") && name.endsWith("Instance") && !localeGiven;
            case "java.time.format.DateTimeFormatter" ->
                (name.equals("ofPattern") && !localeGiven) || name.startsWith("ofLocalized");
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter") && !localeGiven;
            case "java.util.ResourceBundle" -> name.equals("getBundle") && !localeGiven;
            default -> false;
        };
    }

    private static boolean reflects(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.equals("java.lang.invoke.MethodHandles")
                || (owner.equals("java.lang.Class")
                        && (name.equals("forName")
                                || name.equals("newInstance")
                                || name.startsWith("getDeclared")
                                || name.startsWith("getMethod")
                                || name.startsWith("getField")
                                || name.startsWith("getConstructor")
                                || name.equals("getRecordComponents")));
    }

    private interface TargetTest {
        boolean test(AccessTarget target);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, TargetTest test) {
        return new DescribedPredicate<>(description) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return test.test(access.getTarget());
            }
        };
    }

    private static DescribedPredicate<JavaClass> areVisibleOutside() {
        return new DescribedPredicate<>("are visible outside") {
            @Override
            public boolean test(JavaClass type) {
                return isVisibleOutside(type);
            }
        };
    }

    private static boolean isVisibleOutside(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass()
                        .map(ArchitectureRules::isVisibleOutside)
                        .orElse(true)
                && !type.isAnonymousClass();
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(ArchitectureRules::isGenerated).orElse(false);
    }

    private static List<JavaMember> visibleMembers(String root, JavaClass type) {
        List<JavaMember> members = new ArrayList<>();
        for (JavaMethod method : type.getAllMethods()) {
            if (isBelow(root, method.getOwner())) {
                members.add(method);
            }
        }
        for (JavaField field : type.getAllFields()) {
            if (isBelow(root, field.getOwner())) {
                members.add(field);
            }
        }
        members.addAll(type.getConstructors());
        members.removeIf(member -> !(member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                || member.getModifiers().contains(JavaModifier.SYNTHETIC));
        return members;
    }

    private static Set<JavaClass> namedIn(JavaMember member) {
        Set<JavaClass> named = new LinkedHashSet<>();
        if (member instanceof JavaField field) {
            addTypes(field.getType(), named);
        }
        if (member instanceof JavaCodeUnit codeUnit) {
            addTypes(codeUnit.getReturnType(), named);
            codeUnit.getParameterTypes().forEach(type -> addTypes(type, named));
            codeUnit.getTypeParameters().forEach(type -> addTypes(type, named));
            codeUnit.getExceptionTypes().forEach(named::add);
        }
        return named;
    }

    private static void addTypes(JavaType type, Set<JavaClass> named) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            named.add(raw.getBaseComponentType());
        }
    }

    private static boolean isBelow(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static String packageBelow(String root, JavaClass type) {
        String name = type.getPackageName();
        if (name.length() <= root.length()) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static ConditionEvent violated(JavaClass type, String message) {
        return SimpleConditionEvent.violated(type, message);
    }
}
