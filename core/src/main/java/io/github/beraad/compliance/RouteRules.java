// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code register.escalation-cycle}: one finding for every group of partnerships that reach each other. The register is
 * judged as it stands, so a route counts whenever some version of the charter gives it while the partnership exists.
 */
final class RouteRules {

    private RouteRules() {}

    static void check(RegisterIndex index, Reporter reporter) {
        Map<IndexedPartnership, List<IndexedPartnership>> routes = new HashMap<>();
        for (IndexedPartnership partnership : index.partnerships()) {
            routes.put(partnership, routes(partnership, index));
        }
        Set<IndexedPartnership> grouped = new HashSet<>();
        for (IndexedPartnership partnership : index.partnerships()) {
            List<IndexedPartnership> targets = routes.getOrDefault(partnership, List.of());
            if (!targets.isEmpty() && !grouped.contains(partnership)) {
                checkGroup(partnership, routes, grouped, reporter);
            }
        }
    }

    private static List<IndexedPartnership> routes(IndexedPartnership from, RegisterIndex index) {
        List<IndexedPartnership> routes = new ArrayList<>();
        if (from.partnership().routes().isPresent()) {
            for (String id : from.partnership().routes().get()) {
                IndexedPartnership to = index.partnership(id);
                if (to != null) {
                    routes.add(to);
                }
            }
            return routes;
        }
        for (Charter version : from.charterVersions()) {
            if (version.period().overlaps(from.period())) {
                routes.addAll(index.routesOf(version));
            }
        }
        return routes;
    }

    private static void checkGroup(
            IndexedPartnership start,
            Map<IndexedPartnership, List<IndexedPartnership>> routes,
            Set<IndexedPartnership> grouped,
            Reporter reporter) {
        Set<IndexedPartnership> ahead = reachable(start, routes);
        if (!ahead.contains(start)) {
            return;
        }
        List<IndexedPartnership> group = new ArrayList<>();
        for (IndexedPartnership other : ahead) {
            if (reachable(other, routes).contains(start)) {
                group.add(other);
            }
        }
        grouped.addAll(group);
        List<String> ids = new ArrayList<>();
        for (IndexedPartnership member : group) {
            ids.add(member.id());
        }
        Collections.sort(ids);
        for (IndexedPartnership member : group) {
            if (member.id().equals(ids.get(0))) {
                boolean listed = member.partnership().routes().isPresent();
                reporter.report(
                        Offence.ESCALATION_CYCLE,
                        member.id(),
                        ElementKind.PARTNERSHIP,
                        member.id(),
                        listed ? member.pointer().key("routes") : member.pointer(),
                        ids);
            }
        }
    }

    /** Where the routes lead, over any number of steps. */
    private static Set<IndexedPartnership> reachable(
            IndexedPartnership start, Map<IndexedPartnership, List<IndexedPartnership>> routes) {
        Set<IndexedPartnership> reached = new HashSet<>();
        Deque<IndexedPartnership> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            for (IndexedPartnership next : routes.getOrDefault(open.remove(), List.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
