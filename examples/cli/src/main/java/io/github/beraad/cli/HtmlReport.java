// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports as one web page, with a section for each register. */
final class HtmlReport implements ReportWriter {

    private final Session session;
    private final Optional<Confidentiality> most;
    private final OutputStream out;
    private final List<CheckView> views = new ArrayList<>();

    HtmlReport(Session session, Optional<Confidentiality> most, OutputStream out) {
        this.session = session;
        this.most = most;
        this.out = out;
    }

    @Override
    public boolean readsDilemmas() {
        return true;
    }

    @Override
    public void write(CheckedRegister checked) {
        views.add(new CheckViewMaker(checked, session, most, "r" + (views.size() + 1)).make());
    }

    @Override
    public void end() throws IOException {
        if (views.isEmpty()) {
            return;
        }
        Optional<Confidentiality> level = Optional.empty();
        for (CheckView view : views) {
            level = HtmlFrame.higher(level, view.level());
        }
        String title = views.size() == 1
                ? session.text("label.report-title") + ": " + views.get(0).title()
                : session.text("html.several", "count", views.size());
        HtmlFrame.write(
                "check.jte",
                Map.of("frame", HtmlFrame.of(title, level, session.texts()), "views", List.copyOf(views)),
                out);
        out.flush();
    }
}
