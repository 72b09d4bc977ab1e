// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What the library tells on a {@link Page}, in sections as HTML wants them.
 *
 * @param title the first heading
 * @param sections what stands under it; the first may have no heading
 */
record Told(String title, List<Section> sections) {

    /**
     * A heading with what stands under it.
     *
     * @param heading empty for none
     * @param paragraphs what stands first
     * @param items what stands below them
     */
    record Section(String heading, List<String> paragraphs, List<Item> items) {}

    /**
     * An item of a list.
     *
     * @param text what it says
     * @param details what stands below it
     */
    record Item(String text, List<String> details) {}

    static Told of(Page page) {
        String title = "";
        List<Section> sections = new ArrayList<>();
        Section section = new Section("", new ArrayList<>(), new ArrayList<>());
        sections.add(section);
        for (Page.Line line : page.lines()) {
            switch (line.kind()) {
                case HEADING -> {
                    if (title.isEmpty()) {
                        title = line.text();
                    } else {
                        section = new Section(line.text(), new ArrayList<>(), new ArrayList<>());
                        sections.add(section);
                    }
                }
                case PARAGRAPH -> section.paragraphs().add(line.text());
                case ITEM -> section.items().add(new Item(line.text(), new ArrayList<>()));
                case DETAIL -> {
                    List<Item> items = section.items();
                    if (items.isEmpty()) {
                        section.paragraphs().add(line.text());
                    } else {
                        items.get(items.size() - 1).details().add(line.text());
                    }
                }
            }
        }
        return new Told(title, sections);
    }
}
