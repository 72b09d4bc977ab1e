// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.RulesPage;
import io.github.beraad.charter.Charter;
import io.github.beraad.json.CatalogueJson;
import io.github.beraad.json.Layout;
import io.github.beraad.vocabulary.Nearest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad rules}: every rule with title, explanation, severity and source. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand extends ResultCommand {

    @Parameters(arity = "0..*", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.charter-files")
    private List<String> files = List.of();

    @Option(names = "--charter", paramLabel = "ID", descriptionKey = "option.charter", order = 0)
    private @Nullable String charter;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json|html",
            descriptionKey = "option.rules-format",
            order = 1)
    private PageFormat format = PageFormat.TEXT;

    RulesCommand(Session session) {
        super(session);
    }

    @Override
    List<String> inputs() {
        return files;
    }

    @Override
    void write(OutputStream out) throws IOException, UnusableException {
        List<Charter> own = new ArrayList<>();
        for (String file : files) {
            own.addAll(RegisterInput.read(session(), file, common().lenient).charters());
        }
        Catalogue whole = Catalogue.builtIn().withCharters(own);
        Catalogue catalogue = charter == null ? whole : only(charter, whole);
        switch (format) {
            case TEXT -> write(out, PlainText.laidOut(RulesPage.text(catalogue, List.of(texts())), showsColour()));
            case JSON -> write(out, CatalogueJson.toJson(catalogue, Layout.PRETTY));
            case MARKDOWN -> write(out, RulesPage.markdown(catalogue, List.of(texts())));
            case HTML -> write(out, RulesPage.html(catalogue, List.of(texts())));
        }
    }

    private Catalogue only(String id, Catalogue whole) throws UnusableException {
        Catalogue only = whole.onlyCharter(id);
        if (only.charters().isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            for (Charter one : whole.charters()) {
                known.add(one.id());
            }
            throw new UnusableException(session()
                    .text(
                            "rules.unknown-charter",
                            "charter",
                            UsageProblems.shortened(id),
                            "nearest",
                            Nearest.of(id, known).orElse(null),
                            "known",
                            List.copyOf(known)));
        }
        return only;
    }
}
