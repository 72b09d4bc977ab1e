// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * Finds the custom rules that jars bring along: on the class path by a file
 * {@code META-INF/services/io.github.beraad.compliance.CustomRule}, on the module path by {@code provides}. No check does
 * so by itself, so that what a check finds never depends on what happens to be on the path.
 *
 * <pre>{@code
 * CheckOptions options = CheckOptions.standard().withCustomRules(CustomRules.found());
 * }</pre>
 */
public final class CustomRules {

    private CustomRules() {}

    /**
     * Finds the rules that the class loader of the current thread sees.
     *
     * @return in no particular order
     * @throws java.util.ServiceConfigurationError if one cannot be made
     */
    public static List<CustomRule> found() {
        return listed(ServiceLoader.load(CustomRule.class));
    }

    /**
     * Finds the rules that a class loader sees.
     *
     * @param loader the class loader
     * @return in no particular order
     * @throws java.util.ServiceConfigurationError if one cannot be made
     */
    public static List<CustomRule> found(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return listed(ServiceLoader.load(CustomRule.class, loader));
    }

    private static List<CustomRule> listed(ServiceLoader<CustomRule> found) {
        List<CustomRule> rules = new ArrayList<>();
        for (CustomRule rule : found) {
            rules.add(rule);
        }
        return List.copyOf(rules);
    }
}
