// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RuleDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rules: first those that hold for every register, then those of the built-in charters, then, where an application
 * adds them, those of charters of its own and its custom rules. Immutable, safe for use by many threads.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.builtIn().withCharters(register.charters()).withCustomRules(CustomRules.found());
 * }</pre>
 */
public final class Catalogue {

    private static final String FIRST_VERSION = "0.1.0";

    private static final Catalogue BUILT_IN = new Catalogue(List.of(), List.of(), null);

    private final List<Charter> ownCharters;
    private final List<RuleDescription> customRules;
    /** The id of the one charter that is listed; null for everything. */
    private final @Nullable String onlyCharter;

    private final List<CatalogueEntry> entries;

    private Catalogue(List<Charter> ownCharters, List<RuleDescription> customRules, @Nullable String onlyCharter) {
        this.ownCharters = ownCharters;
        this.customRules = customRules;
        this.onlyCharter = onlyCharter;
        List<CatalogueEntry> all = new ArrayList<>();
        for (RegisterRule rule : RegisterRule.values()) {
            all.add(CatalogueEntry.of(rule, FIRST_VERSION));
        }
        for (Charter charter : BuiltInCharters.all()) {
            addRequirements(charter, FIRST_VERSION, all);
        }
        for (Charter charter : ownCharters) {
            addRequirements(charter, null, all);
        }
        for (RuleDescription rule : customRules) {
            all.add(CatalogueEntry.of(rule));
        }
        this.entries = onlyCharter == null ? List.copyOf(all) : ofCharter(onlyCharter, all);
    }

    private static void addRequirements(Charter charter, @Nullable String since, List<CatalogueEntry> entries) {
        for (Requirement requirement : charter.requirements()) {
            entries.add(CatalogueEntry.of(charter, requirement, since));
        }
    }

    /**
     * The rules that come with the library.
     *
     * @return the catalogue
     */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /**
     * The same catalogue with these charters beside the built-in ones, and no others. One that repeats a built-in
     * charter unchanged, as a register may, is not listed again.
     *
     * @param charters charters of one's own, {@code register.charters()} for instance, in the order of the pages
     * @return a new catalogue
     */
    public Catalogue withCharters(Collection<Charter> charters) {
        Objects.requireNonNull(charters, "charters");
        List<Charter> own = new ArrayList<>();
        for (Charter charter : charters) {
            if (!BuiltInCharters.all().contains(charter)) {
                own.add(charter);
            }
        }
        return new Catalogue(List.copyOf(own), customRules, onlyCharter);
    }

    /**
     * The same catalogue with these custom rules and no others.
     *
     * @param rules the rules, {@link io.github.beraad.compliance.CustomRules#found()} for instance; they are listed by
     *     code
     * @return a new catalogue
     */
    public Catalogue withCustomRules(Collection<? extends CustomRule> rules) {
        Objects.requireNonNull(rules, "rules");
        List<RuleDescription> descriptions = new ArrayList<>();
        for (CustomRule rule : rules) {
            descriptions.add(rule.description());
        }
        descriptions.sort(Comparator.comparing(RuleDescription::code));
        return new Catalogue(ownCharters, List.copyOf(descriptions), onlyCharter);
    }

    /**
     * The same catalogue with the requirements of one charter alone: no register rules, no custom rules.
     *
     * @param charter the id of a charter
     * @return a new catalogue, with all versions of the charter; empty when it is not listed
     */
    public Catalogue onlyCharter(String charter) {
        Objects.requireNonNull(charter, "charter");
        return new Catalogue(ownCharters, customRules, charter);
    }

    /** Whether everything is listed, not one charter alone. */
    boolean isWhole() {
        return onlyCharter == null;
    }

    /**
     * The charters whose requirements are listed.
     *
     * @return the built-in ones, then those of one's own
     */
    public List<Charter> charters() {
        List<Charter> charters = new ArrayList<>(BuiltInCharters.all());
        charters.addAll(ownCharters);
        if (onlyCharter != null) {
            charters.removeIf(charter -> !charter.id().equals(onlyCharter));
        }
        return List.copyOf(charters);
    }

    /**
     * All rules.
     *
     * @return the register rules, then the requirements of each charter in their own order, then the custom rules
     */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * Finds a rule.
     *
     * @param code the code of a register rule or of a custom rule, or the id of a requirement
     * @return the rule, the first where several charters have one with this id; empty when none has it
     */
    public Optional<CatalogueEntry> find(String code) {
        Objects.requireNonNull(code, "code");
        for (CatalogueEntry entry : entries) {
            if (entry.code().equals(code)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The rules of one charter.
     *
     * @param charter the id of a charter
     * @return in the order of the charter, those of all its versions; empty when it is not listed
     */
    public List<CatalogueEntry> ofCharter(String charter) {
        return ofCharter(charter, entries);
    }

    private static List<CatalogueEntry> ofCharter(String charter, List<CatalogueEntry> entries) {
        List<CatalogueEntry> found = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            if (entry.charter().isPresent() && entry.charter().get().id().equals(charter)) {
                found.add(entry);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The rules that go back to a statement of the source.
     *
     * @param statement the statement
     * @return in the order of {@link #entries()}
     */
    public List<CatalogueEntry> citing(SourceStatement statement) {
        Objects.requireNonNull(statement, "statement");
        List<CatalogueEntry> found = new ArrayList<>();
        SourceReference reference = new SourceReference(statement.number());
        for (CatalogueEntry entry : entries) {
            if (entry.source().contains(reference)) {
                found.add(entry);
            }
        }
        return found;
    }
}
