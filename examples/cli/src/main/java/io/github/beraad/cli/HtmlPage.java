// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Page;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Next steps, explanations, briefings and proposals as one web page. */
final class HtmlPage {

    private HtmlPage() {}

    /**
     * What is told about one register, or in one explanation.
     *
     * @param title its title; empty when it has none
     * @param sections what stands below it, the first without a heading
     * @param level how confidential it is
     */
    record Part(String title, List<Section> sections, Optional<Confidentiality> level) {

        static Part of(Page page, Optional<Confidentiality> level) {
            String title = "";
            List<Section> sections = new ArrayList<>();
            Section section = new Section("");
            sections.add(section);
            for (Page.Line line : page.lines()) {
                switch (line.kind()) {
                    case HEADING -> {
                        if (line.level() == 1) {
                            title = line.text();
                        } else {
                            section = new Section(line.text());
                            sections.add(section);
                        }
                    }
                    case PARAGRAPH -> section.paragraphs().add(line.text());
                    case ITEM -> section.items().add(new Item(line.text(), new ArrayList<>()));
                    case DETAIL ->
                        section.items()
                                .get(section.items().size() - 1)
                                .details()
                                .add(line.text());
                }
            }
            return new Part(title, sections, level);
        }
    }

    /** A heading with what stands below it. */
    record Section(String heading, List<String> paragraphs, List<Item> items) {

        Section(String heading) {
            this(heading, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** An item with its details. */
    record Item(String text, List<String> details) {}

    static void write(List<Part> parts, Session session, OutputStream out) throws IOException {
        Optional<Confidentiality> level = Optional.empty();
        for (Part part : parts) {
            level = HtmlFrame.higher(level, part.level());
        }
        String title = parts.get(0).title().isEmpty() ? "Beraad" : parts.get(0).title();
        HtmlFrame.write(
                "told.jte",
                Map.of("frame", HtmlFrame.of(title, level, session.texts()), "parts", List.copyOf(parts)),
                out);
    }
}
