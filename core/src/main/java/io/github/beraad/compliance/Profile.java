// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation changes about the rules: which are switched off, and which count with another severity. A rule
 * that is switched off hands its offences to no other rule. Where several changes speak of the same rule, one for the
 * charter goes before one for all charters, and a later one before an earlier one.
 *
 * <p>A check refuses a profile that names a rule or a charter that neither the library nor the register has, see
 * {@link UnknownRuleException}: a change with a typing error in it would change nothing without a word.
 *
 * <p>Part of what a rule finds may count lighter than the rule itself (a second facilitator is {@code info}). Such a
 * part keeps its own severity, unless the changed one is lighter still.
 *
 * @param changes the changes, in order
 */
public record Profile(List<RuleChange> changes) {

    private static final Profile NONE = new Profile(List.of());

    /**
     * Makes a profile.
     *
     * @param changes the changes, in order
     */
    public Profile {
        changes = List.copyOf(changes);
    }

    /**
     * The profile that changes nothing.
     *
     * @return the empty profile
     */
    public static Profile none() {
        return NONE;
    }

    /**
     * Makes a profile.
     *
     * @param changes the changes, in order
     * @return the profile
     */
    public static Profile of(RuleChange... changes) {
        return new Profile(List.of(changes));
    }

    /** The change that holds for a rule; null where it stays as it is. */
    @Nullable
    RuleChange changeOf(String rule, @Nullable String charter, LocalDate on) {
        RuleChange found = null;
        for (int i = changes.size() - 1; i >= 0; i--) {
            RuleChange change = changes.get(i);
            if (change.rule().equals(rule) && change.holdsOn(on)) {
                if (change.charter().isEmpty()) {
                    found = found == null ? change : found;
                } else if (change.charter().get().equals(charter)) {
                    return change;
                }
            }
        }
        return found;
    }
}
