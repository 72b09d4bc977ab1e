// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.EscalationItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who shares upward with whom on a date.
 *
 * @param names the partnerships that exist on the date, and behind them the charters that are to be shared with and
 *     that no partnership is under
 * @param partnerships how many of the names are partnerships
 * @param routes the routes, by places in the names
 */
record Routes(List<String> names, int partnerships, List<Route> routes) {

    /** Where a route comes from. */
    enum Kind {
        /** The partnership lists it. */
        LISTED,
        /** Its charter gives it, and the partnership lists none. */
        AGREED,
        /** Its charter asks for it, and it is not there. */
        MISSING
    }

    /** A route from one place in the names to another, and what is shared by it. */
    record Route(int from, int to, Kind kind, List<EscalationItem> items) {

        String label(Texts texts) {
            return switch (kind) {
                case LISTED -> Wording.ROUTE_LISTED.in(texts);
                case AGREED -> Wording.ROUTE_AGREED.in(texts, items);
                case MISSING -> Wording.ROUTE_MISSING.in(texts, items);
            };
        }
    }

    static Routes of(RegisterIndex index, LocalDate on) {
        List<IndexedPartnership> active = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (IndexedPartnership partnership : index.partnerships()) {
            if (partnership.isActiveOn(on)) {
                active.add(partnership);
                names.add(partnership.partnership().name());
            }
        }
        List<Route> routes = new ArrayList<>();
        for (int from = 0; from < active.size(); from++) {
            List<IndexedPartnership> own = index.routes(active.get(from), on);
            boolean listed = active.get(from).partnership().routes().isPresent();
            Charter charter = active.get(from).charterOn(on);
            List<Requirement> asked = charter == null ? List.of() : charter.requirements();
            for (IndexedPartnership target : own) {
                int to = active.indexOf(target);
                if (to >= 0) {
                    List<EscalationItem> items =
                            items(asked, target.partnership().charter());
                    routes.add(new Route(from, to, listed ? Kind.LISTED : Kind.AGREED, items));
                }
            }
            for (Requirement requirement : asked) {
                if (requirement.type() == RequirementType.ESCALATES_TO) {
                    addMissing(routes, from, requirement, own, active, names);
                }
            }
        }
        return new Routes(names, active.size(), routes);
    }

    /** What a charter asks for, where no active partnership under the other charter is on a route. */
    private static void addMissing(
            List<Route> routes,
            int from,
            Requirement requirement,
            List<IndexedPartnership> own,
            List<IndexedPartnership> active,
            List<String> names) {
        String charter = requirement.required(Parameters.CHARTER);
        List<EscalationItem> items = items(List.of(requirement), charter);
        boolean exists = false;
        for (int to = 0; to < active.size(); to++) {
            if (active.get(to).partnership().charter().equals(charter)) {
                exists = true;
                if (!own.contains(active.get(to)) && to != from) {
                    routes.add(new Route(from, to, Kind.MISSING, items));
                }
            }
        }
        if (!exists) {
            int to = names.subList(active.size(), names.size()).indexOf(charter);
            if (to < 0) {
                names.add(charter);
            }
            routes.add(new Route(from, to < 0 ? names.size() - 1 : active.size() + to, Kind.MISSING, items));
        }
    }

    private static List<EscalationItem> items(List<Requirement> asked, String charter) {
        List<EscalationItem> items = new ArrayList<>();
        for (Requirement requirement : asked) {
            if (requirement.type() == RequirementType.ESCALATES_TO
                    && requirement.required(Parameters.CHARTER).equals(charter)) {
                items.addAll(requirement.parameters().get(Parameters.ITEMS).orElse(List.of()));
            }
        }
        return items;
    }
}
