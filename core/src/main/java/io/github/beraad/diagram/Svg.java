// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures as SVG, an element to put in a page or in a file of its own. Assistive technology reads each as one image
 * with a name and a description. They are drawn in the colours of the page around them where it sets the custom
 * properties {@code --beraad-ink}, {@code --beraad-soft}, {@code --beraad-line}, {@code --beraad-paper},
 * {@code --beraad-tint} and {@code --beraad-accent}, and need no style sheet, no script and nothing from elsewhere.
 */
public final class Svg {

    /** The last state on the way through; those behind it lie beside the way. */
    private static final int END = DilemmaFlow.ORDER.indexOf(DilemmaState.CLOSED);

    private Svg() {}

    /**
     * The meetings of a partnership in the year of a report, held, planned and cancelled, and how many are required.
     *
     * @param partnership the partnership
     * @param report the report on the register that it is in
     * @param texts the texts to say it with
     * @return an {@code svg} element
     */
    public static String yearStrip(IndexedPartnership partnership, ComplianceReport report, Texts texts) {
        return new YearStrip(partnership, report, texts).svg();
    }

    /**
     * The states of dilemmas, with the number of dilemmas in each and whom they wait for, and the moves between them,
     * with a count on every arrow.
     *
     * @param flow the flow
     * @param texts the texts to say it with
     * @return an {@code svg} element
     */
    public static String flow(DilemmaFlow flow, Texts texts) {
        List<String> states = new ArrayList<>();
        for (DilemmaState state : DilemmaFlow.ORDER) {
            if (flow.in(state) > 0) {
                states.add(Wording.FLOW_STATE.in(texts, state, flow.in(state)));
            }
        }
        ArcDiagram diagram =
                new ArcDiagram(Wording.FLOW_TITLE.in(texts, flow.count()), Wording.FLOW_DESCRIPTION.in(texts, states));
        int[][] counts = new int[DilemmaFlow.ORDER.size()][DilemmaFlow.ORDER.size()];
        for (DilemmaFlow.Move move : flow.moves()) {
            counts[DilemmaFlow.ORDER.indexOf(move.from())][DilemmaFlow.ORDER.indexOf(move.to())] = move.count();
        }
        for (int i = 0; i < counts.length; i++) {
            DilemmaState state = DilemmaFlow.ORDER.get(i);
            List<String> below = new ArrayList<>();
            if (flow.in(state) > 0) {
                below.add(Wording.FLOW_NOW.in(texts, flow.in(state)));
            }
            List<String> roles = flow.waitingIn(state, texts);
            if (!roles.isEmpty()) {
                below.add(Wording.FLOW_WAITS.in(texts, roles));
            }
            if (counts[i][i] > 0) {
                below.add(Wording.FLOW_AGAIN.in(texts, counts[i][i]));
            }
            diagram.box(texts.name(state), below, flow.in(state) > 0);
        }
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length; to++) {
                DilemmaState before = DilemmaFlow.ORDER.get(from);
                DilemmaState after = DilemmaFlow.ORDER.get(to);
                int count = counts[from][to];
                if (from != to && (count > 0 || (to == from + 1 && to <= END && isAllowed(before, after)))) {
                    diagram.arrow(
                            from,
                            to,
                            count == 0 ? "" : String.valueOf(count),
                            Wording.FLOW_MOVE.in(texts, before, after, count));
                }
            }
        }
        return diagram.svg();
    }

    private static boolean isAllowed(DilemmaState before, DilemmaState after) {
        for (LifecycleRow row : Lifecycle.standard().rows()) {
            if (row.leadsOnFrom().contains(before) && row.to().orElse(null) == after) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which partnership shares upward with which, by its own list or by its charter.
     *
     * @param index the index of the register
     * @param on the date
     * @param texts the texts to say it with
     * @return an {@code svg} element
     */
    public static String routes(RegisterIndex index, LocalDate on, Texts texts) {
        ArcDiagram diagram = new ArcDiagram(Wording.ROUTES_TITLE.in(texts), Wording.ROUTES_DESCRIPTION.in(texts, on));
        Routes routes = Routes.of(index, on);
        for (int i = 0; i < routes.names().size(); i++) {
            List<String> below = new ArrayList<>();
            for (Routes.Route route : routes.routes()) {
                if (route.from() == i) {
                    below.add("→ " + routes.names().get(route.to()) + ": " + route.label(texts));
                }
            }
            if (below.isEmpty()) {
                below.add(Wording.ROUTE_NONE.in(texts));
            }
            diagram.box(routes.names().get(i), below, i < routes.partnerships());
        }
        for (Routes.Route route : routes.routes()) {
            diagram.arrow(route.from(), route.to(), route.kind() == Routes.Kind.MISSING ? "?" : "", route.label(texts));
        }
        return diagram.svg();
    }
}
