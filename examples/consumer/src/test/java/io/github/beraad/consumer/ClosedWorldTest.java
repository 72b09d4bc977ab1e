// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library lives in a closed world, where everything that a program will ever use is known when it is built: a run-time
 * image, a native image. What it looks up by name is listed here, all of it, and is told to whoever builds such a world.
 * GraalVM itself is not asked.
 */
class ClosedWorldTest {

    private static final String METADATA = "META-INF/native-image/";
    private static final String SERVICES = "META-INF/services/";

    @TempDir
    private Path folder;

    @Test
    void nothingIsReflectedUponAndLittleIsLookedUpByName() throws Exception {
        assertThat(lookups())
                .containsExactly(
                        // services and resources, which the tests below hold against the metadata
                        "io.github.beraad.compliance.CustomRules: java.util.ServiceLoader.load",
                        "io.github.beraad.compliance.Library$Holder: java.lang.Class.getResourceAsStream",
                        "io.github.beraad.json.ShippedFile: java.lang.Class.getResourceAsStream",
                        "io.github.beraad.text.Texts: java.lang.Class.getResourceAsStream");
    }

    @Test
    void aNativeImageGetsEveryResource() throws Exception {
        for (Path jar : PublishedJars.ofBeraad()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                List<String> resources = resources(file);
                List<Pattern> included = included(file);

                assertThat(resources)
                        .as(jar.getFileName().toString())
                        .allMatch(resource -> included.stream()
                                .anyMatch(pattern -> pattern.matcher(resource).matches()));
                assertThat(included)
                        .as(jar.getFileName().toString())
                        .allMatch(pattern -> resources.stream()
                                .anyMatch(resource -> pattern.matcher(resource).matches()));
            }
        }
    }

    /** A native image takes providers from the class path and from the module path by itself, when they can be found. */
    @Test
    void everyServiceIsProvidedOnBothPaths() throws Exception {
        int services = 0;
        for (Path jar : PublishedJars.ofBeraad()) {
            ModuleDescriptor module =
                    ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            try (JarFile file = new JarFile(jar.toFile())) {
                Set<String> onTheClassPath = new TreeSet<>();
                for (String entry : entries(file)) {
                    if (entry.startsWith(SERVICES) && !entry.equals(SERVICES)) {
                        onTheClassPath.add(entry.substring(SERVICES.length()) + "="
                                + read(file, entry).strip());
                    }
                }
                Set<String> onTheModulePath = new TreeSet<>();
                for (ModuleDescriptor.Provides provides : module.provides()) {
                    onTheModulePath.add(provides.service() + "=" + String.join("\n", provides.providers()));
                }
                assertThat(onTheClassPath).as(module.name()).isEqualTo(onTheModulePath);
                services += onTheModulePath.size();
            }
        }
        assertThat(services).isEqualTo(2);
    }

    @Test
    void theQuickstartRunsInAnImageThatHoldsNothingElse() throws Exception {
        Path classes = folder.resolve("classes");
        Quickstart.compileAsModule(classes);
        Path image = folder.resolve("image");
        StringWriter printed = new StringWriter();
        int linked = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(printed),
                        "--module-path",
                        Jdk.path(List.of(PublishedJars.folder(), classes)),
                        "--add-modules",
                        Quickstart.MODULE,
                        "--output",
                        image.toString());
        assertThat(linked).as(printed.toString()).isZero();

        Jdk.Result modules = Jdk.run(image, folder.resolve("modules"), "--list-modules");
        assertThat(Arrays.stream(modules.output().split("\\R")).map(line -> line.replaceFirst("@.*", "")))
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.annotation",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind",
                        "io.github.beraad.core",
                        "io.github.beraad.jackson2",
                        "io.github.beraad.json",
                        Quickstart.MODULE,
                        "java.base",
                        "java.logging",
                        "org.slf4j");

        Path forClassPath = folder.resolve("for class path");
        Quickstart.compileForClassPath(forClassPath);
        Jdk.Result ran = Jdk.run(
                image,
                folder.resolve("output"),
                "--module",
                Quickstart.MODULE + "/" + Quickstart.MAIN,
                Quickstart.ARGUMENTS.get(0),
                Quickstart.ARGUMENTS.get(1));
        assertThat(ran).isEqualTo(Quickstart.run(Jdk.home(), forClassPath, folder.resolve("output elsewhere")));
    }

    private static Set<String> lookups() throws Exception {
        Set<String> lookups = new TreeSet<>();
        for (Path jar : PublishedJars.ofBeraad()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JavaClass type : new ClassFileImporter().importJar(file)) {
                    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                        AccessTarget target = access.getTarget();
                        String owner = target.getOwner().getName();
                        if (looksUp(owner, target.getName())) {
                            lookups.add(type.getName() + ": " + owner + "." + target.getName());
                        }
                    }
                }
            }
        }
        return lookups;
    }

    private static boolean looksUp(String owner, String name) {
        return switch (owner) {
            case "java.lang.Class" ->
                name.equals("forName")
                        || name.equals("newInstance")
                        || name.startsWith("getDeclared")
                        || name.startsWith("getMethod")
                        || name.startsWith("getField")
                        || name.startsWith("getConstructor")
                        || name.startsWith("getResource")
                        || name.equals("getRecordComponents");
            case "java.lang.ClassLoader", "java.lang.Module" ->
                name.equals("loadClass") || name.contains("Resource") || name.equals("findClass");
            case "java.util.ServiceLoader" -> name.startsWith("load");
            case "java.util.ResourceBundle" -> name.equals("getBundle");
            case "java.io.ObjectInputStream", "java.io.ObjectOutputStream" -> true;
            case "java.lang.System", "java.lang.Runtime" -> name.startsWith("load");
            case "java.lang.invoke.MethodHandles" ->
                name.toLowerCase(Locale.ROOT).contains("lookup");
            default ->
                owner.startsWith("java.lang.reflect.")
                        || owner.equals("java.lang.invoke.MethodHandles$Lookup")
                        || owner.equals("java.lang.invoke.MethodHandle")
                        || owner.startsWith("sun.");
        };
    }

    private static List<String> resources(JarFile file) {
        List<String> resources = new ArrayList<>();
        for (String entry : entries(file)) {
            if (!entry.startsWith("META-INF/") && !entry.endsWith(".class") && !entry.endsWith("/")) {
                resources.add(entry);
            }
        }
        return resources;
    }

    private static List<Pattern> included(JarFile file) throws Exception {
        List<Pattern> included = new ArrayList<>();
        String artifact = Path.of(file.getName()).getFileName().toString().replaceFirst("-[0-9].*", "");
        for (String entry : entries(file)) {
            if (entry.startsWith(METADATA) && !entry.endsWith("/")) {
                assertThat(entry).isEqualTo(METADATA + "io.github.beraad/" + artifact + "/resource-config.json");
                JsonNode config = new ObjectMapper().readTree(read(file, entry));
                for (JsonNode include : config.at("/resources/includes")) {
                    included.add(Pattern.compile(include.get("pattern").asText()));
                }
            }
        }
        return included;
    }

    private static List<String> entries(JarFile file) {
        return file.stream().map(JarEntry::getName).toList();
    }

    private static String read(JarFile file, String entry) throws Exception {
        return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
