// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.text.Facts;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in and under pictures, with what is filled in. */
enum Wording implements Term {
    /** The title of the lifecycle. */
    LIFECYCLE_TITLE("lifecycle-title"),
    /** What the lifecycle shows. */
    LIFECYCLE_DESCRIPTION("lifecycle-description"),
    /** The frame around the states at a partnership that a dilemma was shared with. */
    WHERE_SHARED("where-shared"),
    /** The title of the picture of partnerships. */
    PARTNERSHIPS_TITLE("partnerships-title"),
    /** What the picture of partnerships shows. */
    PARTNERSHIPS_DESCRIPTION("partnerships-description", "date"),
    /** The title of the picture of routes. */
    ROUTES_TITLE("routes-title"),
    /** What the picture of routes shows. */
    ROUTES_DESCRIPTION("routes-description", "date"),
    /** A route that the partnership lists itself. */
    ROUTE_LISTED("route-listed"),
    /** A route that the charter gives. */
    ROUTE_AGREED("route-agreed", "items"),
    /** What the charter says and no route of the partnership follows. */
    ROUTE_MISSING("route-missing", "items"),
    /** A partnership that has no route. */
    ROUTE_NONE("route-none"),
    /** The title of the flow. */
    FLOW_TITLE("flow-title", "count"),
    /** What the flow shows. */
    FLOW_DESCRIPTION("flow-description", "states"),
    /** How many dilemmas are in a state. */
    FLOW_STATE("flow-state", "state", "count"),
    /** How many dilemmas are in a state now, in its box. */
    FLOW_NOW("flow-now", "count"),
    /** How often dilemmas went from one state to another. */
    FLOW_MOVE("flow-move", "from", "to", "count"),
    /** How often an event left dilemmas in the state that they were in. */
    FLOW_AGAIN("flow-again", "count"),
    /** Whom the dilemmas in a state wait for. */
    FLOW_WAITS("flow-waits", "roles"),
    /** The title of a strip of a year. */
    YEAR_TITLE("year-title", "partnership", "year"),
    /** What a strip of a year shows. */
    YEAR_DESCRIPTION("year-description", "held", "planned", "cancelled", "required"),
    /** A meeting on a strip. */
    YEAR_MEETING("year-meeting", "date", "status"),
    /** The date as of which a strip was drawn. */
    YEAR_ON("year-on", "date"),
    /** The row of the meetings that are required. */
    YEAR_REQUIRED("year-required", "required"),
    /** A place for a required meeting that is not there yet. */
    YEAR_MISSING("year-missing");

    private final String code;
    private final List<String> facts;

    Wording(String code, String... facts) {
        this.code = code;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "diagram";
    }

    /** The names of what is filled in. */
    List<String> facts() {
        return facts;
    }

    /** The words, with a value for each of {@link #facts()}; null for one that is absent. */
    String in(Texts texts, @Nullable Object... values) {
        return texts.text(textKey(), Facts.of(facts, values));
    }
}
