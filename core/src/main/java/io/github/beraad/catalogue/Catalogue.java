// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Offence;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules of the library: first those that hold for every register, then those of the built-in charters. Immutable,
 * safe for use by many threads.
 */
public final class Catalogue {

    private static final String FIRST_VERSION = "0.1.0";

    private static final Catalogue BUILT_IN = new Catalogue(builtInEntries());

    private final List<CatalogueEntry> entries;

    private Catalogue(List<CatalogueEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The rules that come with the library.
     *
     * @return the catalogue
     */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    private static List<CatalogueEntry> builtInEntries() {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (RegisterRule rule : RegisterRule.values()) {
            entries.add(new CatalogueEntry(
                    rule.code(),
                    Optional.of(rule),
                    Optional.empty(),
                    Optional.empty(),
                    rule.severity(),
                    rule.source(),
                    offences(rule),
                    FIRST_VERSION,
                    Optional.empty()));
        }
        for (Charter charter : BuiltInCharters.all()) {
            for (Requirement requirement : charter.requirements()) {
                entries.add(new CatalogueEntry(
                        requirement.id(),
                        Optional.empty(),
                        Optional.of(charter.id()),
                        Optional.of(requirement),
                        requirement.severity(),
                        requirement.source(),
                        offences(requirement.type()),
                        FIRST_VERSION,
                        Optional.empty()));
            }
        }
        return entries;
    }

    private static List<Offence> offences(Term owner) {
        List<Offence> offences = new ArrayList<>();
        for (Offence offence : Offence.values()) {
            if (offence.owner().equals(owner)) {
                offences.add(offence);
            }
        }
        return offences;
    }

    /**
     * All rules.
     *
     * @return the register rules, then the requirements of each built-in charter, in their own order
     */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * Finds a rule.
     *
     * @param code the code of a register rule or the id of a built-in requirement
     * @return the rule; empty when none has this code
     */
    public Optional<CatalogueEntry> find(String code) {
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
     * @param charter the id of a built-in charter
     * @return in the order of the charter; empty when it is not built in
     */
    public List<CatalogueEntry> ofCharter(String charter) {
        List<CatalogueEntry> found = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            if (entry.charter().isPresent() && entry.charter().get().equals(charter)) {
                found.add(entry);
            }
        }
        return found;
    }

    /**
     * The rules that go back to a statement of the source.
     *
     * @param statement the statement
     * @return in the order of {@link #entries()}
     */
    public List<CatalogueEntry> citing(SourceStatement statement) {
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
