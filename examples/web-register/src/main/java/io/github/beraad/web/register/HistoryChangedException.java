// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.ElementKind;
import java.util.List;

/**
 * Says that an event was not recorded because something else had been recorded since the history was read, and what that
 * was. Nothing is lost: whoever reads it decides whether to record the event still, upon the new revision.
 */
public final class HistoryChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many events there are now. */
    private final int revision;

    /** What was recorded in the meantime; not part of any serialised form. */
    private final transient List<Event> between;

    HistoryChangedException(ElementKind kind, String id, int revision, List<Event> between) {
        super(kind.code() + " " + id + " has changed: " + between.size() + " events were recorded in the meantime");
        this.revision = revision;
        this.between = List.copyOf(between);
    }

    /**
     * How many events there are now.
     *
     * @return the revision to record upon
     */
    public int revision() {
        return revision;
    }

    /**
     * What was recorded in the meantime.
     *
     * @return in its order; empty when the revision that was stated is not one that there has been
     */
    public List<Event> between() {
        return between;
    }
}
