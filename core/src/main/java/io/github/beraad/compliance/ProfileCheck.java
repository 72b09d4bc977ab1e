// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.compliance.UnknownRuleException.UnknownId;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a profile names only rules and charters that there are. */
final class ProfileCheck {

    private ProfileCheck() {}

    /**
     * Checks the profile among the options.
     *
     * @throws UnknownRuleException if it names a rule or charter that there is not
     */
    static void check(CheckOptions options, RegisterIndex index) {
        Profile profile = options.profile();
        if (profile.changes().isEmpty()) {
            return;
        }
        List<UnknownId> unknown = new ArrayList<>();
        for (int i = 0; i < profile.changes().size(); i++) {
            check(profile.changes().get(i), "/changes/" + i, options.customRules(), index, unknown);
        }
        if (!unknown.isEmpty()) {
            throw new UnknownRuleException(unknown);
        }
    }

    private static void check(
            RuleChange change,
            String pointer,
            List<CustomRule> customRules,
            RegisterIndex index,
            List<UnknownId> unknown) {
        String charter = change.charter().orElse(null);
        if (charter != null && index.charterVersions(charter).isEmpty()) {
            Optional<String> nearest = nearest(charter, charters(index));
            unknown.add(new UnknownId(pointer + "/charter", charter, Optional.empty(), nearest));
            charter = null;
        }
        Set<String> rules = new LinkedHashSet<>();
        for (RegisterRule rule : RegisterRule.values()) {
            rules.add(rule.code());
        }
        for (CustomRule rule : customRules) {
            rules.add(rule.description().code());
        }
        if (charter != null) {
            addRequirements(index.charterVersions(charter), rules);
        } else {
            addRequirements(BuiltInCharters.all(), rules);
            addRequirements(index.register().charters(), rules);
        }
        if (!rules.contains(change.rule())) {
            Optional<String> nearest = nearest(change.rule(), rules);
            unknown.add(new UnknownId(pointer + "/rule", change.rule(), Optional.ofNullable(charter), nearest));
        }
    }

    private static void addRequirements(List<Charter> charters, Set<String> rules) {
        for (Charter charter : charters) {
            for (Requirement requirement : charter.requirements()) {
                rules.add(requirement.id());
            }
        }
    }

    private static Set<String> charters(RegisterIndex index) {
        Set<String> charters = new LinkedHashSet<>();
        for (Charter charter : BuiltInCharters.all()) {
            charters.add(charter.id());
        }
        for (Charter charter : index.register().charters()) {
            charters.add(charter.id());
        }
        return charters;
    }

    /** Whoever leaves out what stands ahead of the dot means the rule that ends in what is left. */
    private static Optional<String> nearest(String id, Collection<String> known) {
        for (String candidate : known) {
            if (candidate.endsWith("." + id)) {
                return Optional.of(candidate);
            }
        }
        return Nearest.of(id, known);
    }
}
