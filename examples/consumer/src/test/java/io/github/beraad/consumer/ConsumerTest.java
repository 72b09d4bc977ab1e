// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jars serve a program that somebody else compiles strictly. */
class ConsumerTest {

    private static final Map<String, String> MODULES = Map.of(
            "beraad-core", "io.github.beraad.core",
            "beraad-json-format", "io.github.beraad.json",
            "beraad-jackson2", "io.github.beraad.jackson2",
            "beraad-jackson3", "io.github.beraad.jackson3");

    private static final String WRITTEN_BY_A_MAPPER = "{\"format\":\"beraad-register/1\",\"title\":\"T\"} true";

    @TempDir
    private Path folder;

    @Test
    void everyPublishedJarIsANamedModule() {
        Map<String, String> found = PublishedJars.ofBeraad().stream()
                .collect(Collectors.toMap(
                        ConsumerTest::artifact, jar -> descriptor(jar).name()));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(MODULES);
        assertThat(PublishedJars.ofBeraad()).noneMatch(jar -> descriptor(jar).isAutomatic());
    }

    @Test
    void aProgramOnTheClassPathCompilesWithoutWarningsAndRuns() throws Exception {
        String classPath = Jdk.path(PublishedJars.all());

        Jdk.Result compiled =
                Jdk.compileStrictly(List.of(program()), folder.resolve("classes"), "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-classpath",
                Jdk.path(List.of(folder.resolve("classes"))) + File.pathSeparator + classPath,
                "org.example.consumer.Consumer");
        assertThat(ran).isEqualTo(new Jdk.Result(true, "nl"));
    }

    @Test
    void aProgramOnTheModulePathCompilesWithoutWarningsAndRuns() throws Exception {
        Path moduleInfo = source("module-info.java");
        String published = PublishedJars.folder().toString();

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(moduleInfo, program()), folder.resolve("classes"), "--module-path", published);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "--module-path",
                Jdk.path(List.of(PublishedJars.folder(), folder.resolve("classes"))),
                "--module",
                "org.example.consumer/org.example.consumer.Consumer");
        assertThat(ran).isEqualTo(new Jdk.Result(true, "nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mapper2/", "/mapper3/"})
    void aMapperFindsTheModuleOnTheClassPath(String program) throws Exception {
        String classPath = Jdk.path(PublishedJars.all());
        Path classes = folder.resolve("classes");

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(resource(program + "org/example/mapper/Main.java")), classes, "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-classpath",
                Jdk.path(List.of(classes)) + File.pathSeparator + classPath,
                "org.example.mapper.Main");
        assertThat(ran).isEqualTo(new Jdk.Result(true, WRITTEN_BY_A_MAPPER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mapper2/", "/mapper3/"})
    void aMapperFindsTheModuleOnTheModulePath(String program) throws Exception {
        Path classes = folder.resolve("classes");

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(resource(program + "module-info.java"), resource(program + "org/example/mapper/Main.java")),
                classes,
                "--module-path",
                PublishedJars.folder().toString());
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "--module-path",
                Jdk.path(List.of(PublishedJars.folder(), classes)),
                "--module",
                "org.example.mapper/org.example.mapper.Main");
        assertThat(ran).isEqualTo(new Jdk.Result(true, WRITTEN_BY_A_MAPPER));
    }

    /** As a whole, they would take several times the memory that the program has. */
    @Test
    void aHundredThousandDilemmasAreCheckedInLittleMemory() throws Exception {
        String classPath = Jdk.path(PublishedJars.all());
        Path classes = folder.resolve("classes");

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(resource("/million/org/example/million/Main.java")), classes, "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Path register = folder.resolve("register.jsonl.gz");
        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-Xmx40m",
                "-classpath",
                Jdk.path(List.of(classes)) + File.pathSeparator + classPath,
                "org.example.million.Main",
                register.toString(),
                "100000");
        assertThat(ran.output()).matches("100000 [0-9]+ true");
        assertThat(ran.succeeded()).isTrue();
    }

    @Test
    void aRuleThatTheClassPathBringsAlongIsFound() throws Exception {
        String classPath = Jdk.path(PublishedJars.all());
        Path classes = folder.resolve("classes");
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("io.github.beraad.compliance.CustomRule"), "org.example.rules.OwnRule\n");

        Jdk.Result compiled = Jdk.compileStrictly(rules(), classes, "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-classpath",
                Jdk.path(List.of(classes)) + File.pathSeparator + classPath,
                "org.example.rules.Main");
        assertThat(ran).isEqualTo(new Jdk.Result(true, "custom.example.always"));
    }

    @Test
    void aRuleThatTheModulePathBringsAlongIsFound() throws Exception {
        List<Path> sources = new ArrayList<>(rules());
        sources.add(resource("/rules/module-info.java"));
        Path classes = folder.resolve("classes");

        Jdk.Result compiled = Jdk.compileStrictly(
                sources, classes, "--module-path", PublishedJars.folder().toString());
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "--module-path",
                Jdk.path(List.of(PublishedJars.folder(), classes)),
                "--module",
                "org.example.rules/org.example.rules.Main");
        assertThat(ran).isEqualTo(new Jdk.Result(true, "custom.example.always"));
    }

    private static List<Path> rules() throws URISyntaxException {
        return List.of(
                resource("/rules/org/example/rules/OwnRule.java"), resource("/rules/org/example/rules/Main.java"));
    }

    /** The call makes the compiler read the class files of the type and of all that it extends. */
    @Test
    void everyPublicTypeCanBeCalledWithoutWarnings() throws Exception {
        List<String> types = publicTypes();
        assertThat(types).contains("io.github.beraad.text.Language");
        StringBuilder program = new StringBuilder("final class EveryPublicType {\n");
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            program.append("    static String call")
                    .append(i)
                    .append("(")
                    .append(type)
                    .append(" value) {\n");
            program.append("        return value.toString();\n    }\n");
        }
        Path source = Files.writeString(folder.resolve("EveryPublicType.java"), program.append("}\n"));

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(source), folder.resolve("classes"), "-classpath", Jdk.path(PublishedJars.all()));

        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));
    }

    private static Path program() throws URISyntaxException {
        return source("org/example/consumer/Consumer.java");
    }

    private static Path source(String name) throws URISyntaxException {
        return resource("/consumer/" + name);
    }

    private static Path resource(String name) throws URISyntaxException {
        URL found = ConsumerTest.class.getResource(name);
        assertThat(found).as(name).isNotNull();
        return Path.of(found.toURI());
    }

    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return reference(jar).descriptor();
    }

    private static ModuleReference reference(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next();
    }

    private static List<String> publicTypes() throws IOException, ClassNotFoundException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : PublishedJars.all()) {
            urls.add(jar.toUri().toURL());
        }
        List<String> types = new ArrayList<>();
        // the parent is the platform alone: what the test itself has on its class path is not looked at
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            for (Path jar : PublishedJars.ofBeraad()) {
                for (String name : exportedClasses(reference(jar))) {
                    Class<?> type = Class.forName(name, false, loader);
                    if (isPublic(type)) {
                        types.add(type.getCanonicalName() + wildcards(type));
                    }
                }
            }
        }
        return types;
    }

    private static String wildcards(Class<?> type) {
        int count = type.getTypeParameters().length;
        return count == 0 ? "" : "<" + String.join(", ", Collections.nCopies(count, "?")) + ">";
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static List<String> exportedClasses(ModuleReference module) throws IOException {
        List<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .toList();
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            return entries.filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .sorted()
                    .toList();
        }
    }
}
