// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.dilemma.Track;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Party;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Pictures as Mermaid text, which GitHub, GitLab and many wikis draw. Names from a register are escaped: whatever they
 * hold, they are read as names.
 */
public final class Mermaid {

    private static final String PLAIN = " .,'()-";

    private final StringBuilder text = new StringBuilder(2_000);
    private final Texts texts;

    private Mermaid(String kind, String title, String description, Texts texts) {
        this.texts = texts;
        line(kind);
        line("    accTitle: " + escaped(title));
        line("    accDescr: " + escaped(description));
    }

    /**
     * The life of a dilemma: its own states, and those at a partnership that it was shared with. It is made from the
     * table that everything else goes by.
     *
     * @param texts the texts to say it with
     * @return a state diagram
     */
    public static String lifecycle(Texts texts) {
        Mermaid diagram = new Mermaid(
                "stateDiagram-v2", Wording.LIFECYCLE_TITLE.in(texts), Wording.LIFECYCLE_DESCRIPTION.in(texts), texts);
        diagram.ownStates(Lifecycle.standard());
        diagram.line("    state \"" + escaped(Wording.WHERE_SHARED.in(texts)) + "\" as sharing {");
        diagram.statesAtTarget(Lifecycle.standard());
        diagram.line("    }");
        return diagram.text.toString();
    }

    private void ownStates(Lifecycle lifecycle) {
        for (DilemmaState state : DilemmaState.values()) {
            state("    ", "own_", state);
        }
        for (LifecycleRow row : lifecycle.rows()) {
            if (row.isForDilemmas() && row.isAllowedAtStart() && row.to().isPresent()) {
                line("    [*] --> " + id("own_", row.to().get()) + " : " + name(row.event()));
            }
        }
        for (DilemmaState from : DilemmaState.values()) {
            for (DilemmaState to : DilemmaState.values()) {
                List<String> events = new ArrayList<>();
                for (LifecycleRow row : lifecycle.rows()) {
                    boolean leads = row.leadsBack()
                            ? row.from().contains(from) && leadsToAny(lifecycle, to, row.from())
                            : row.leadsOnFrom().contains(from) && row.to().orElse(null) == to;
                    if (row.isForDilemmas() && leads && !events.contains(name(row.event()))) {
                        events.add(name(row.event()));
                    }
                }
                arrow("    ", id("own_", from), id("own_", to), events);
            }
        }
    }

    /** Whether some event leads from a state to one of those from which an event leads back. */
    private static boolean leadsToAny(Lifecycle lifecycle, DilemmaState from, Iterable<DilemmaState> held) {
        for (DilemmaState state : held) {
            for (LifecycleRow row : lifecycle.rows()) {
                if (row.leadsOnFrom().contains(from) && row.to().orElse(null) == state) {
                    return true;
                }
            }
        }
        return false;
    }

    private void statesAtTarget(Lifecycle lifecycle) {
        String shared = id("at_", SharingState.SHARED);
        for (SharingState state : SharingState.values()) {
            state("        ", "at_", state);
        }
        List<String> sharing = new ArrayList<>();
        for (LifecycleRow row : lifecycle.rows()) {
            if (row.shares() && row.isForDilemmas() && !sharing.contains(name(row.event()))) {
                sharing.add(name(row.event()));
            }
        }
        arrow("        ", "[*]", shared, sharing);
        for (SharingState from : SharingState.values()) {
            for (SharingState to : SharingState.values()) {
                List<String> events = new ArrayList<>();
                for (LifecycleRow row : lifecycle.rows()) {
                    if (row.track() == Track.TARGET
                            && row.fromAtTarget().contains(from)
                            && row.toAtTarget().isPresent()
                            && row.afterAtTarget(from) == to
                            && (from != to || row.toAtTarget().get() == to)) {
                        events.add(name(row.event()));
                    }
                }
                arrow("        ", id("at_", from), id("at_", to), events);
            }
        }
        arrow("        ", id("at_", SharingState.RETURNED), shared, sharing);
    }

    private void state(String indent, String prefix, Term state) {
        line(indent + "state \"" + name(state) + "\" as " + id(prefix, state));
    }

    private void arrow(String indent, String from, String to, List<String> events) {
        if (!events.isEmpty()) {
            line(indent + from + " --> " + to + " : " + String.join(", ", events));
        }
    }

    private static String id(String prefix, Term state) {
        return prefix + state.code().replace('-', '_');
    }

    private String name(Term term) {
        return escaped(texts.name(term));
    }

    /**
     * Which party takes part in which partnership, in which roles.
     *
     * @param index the index of the register
     * @param on the date
     * @param texts the texts to say it with
     * @return a flowchart, of the partnerships and members that are active on the date
     */
    public static String partnerships(RegisterIndex index, LocalDate on, Texts texts) {
        Mermaid diagram = new Mermaid(
                "flowchart LR",
                Wording.PARTNERSHIPS_TITLE.in(texts),
                Wording.PARTNERSHIPS_DESCRIPTION.in(texts, on),
                texts);
        List<String> parties = new ArrayList<>();
        int number = 0;
        for (IndexedPartnership partnership : index.partnerships()) {
            if (partnership.isActiveOn(on)) {
                String id = "partnership" + number++;
                diagram.line(
                        "    " + id + "[\"" + escaped(partnership.partnership().name()) + "\"]");
                diagram.members(partnership, id, on, parties);
            }
        }
        return diagram.text.toString();
    }

    private void members(IndexedPartnership partnership, String id, LocalDate on, List<String> parties) {
        List<String> here = new ArrayList<>();
        for (IndexedMember member : partnership.members()) {
            if (member.isActiveOn(on) && !here.contains(member.partyId())) {
                here.add(member.partyId());
                int number = parties.indexOf(member.partyId());
                if (number < 0) {
                    number = parties.size();
                    parties.add(member.partyId());
                    Party party = member.party();
                    line("    party" + number + "([\"" + escaped(party == null ? member.partyId() : party.name())
                            + "\"])");
                }
                List<String> roles = new ArrayList<>();
                for (Role role : roles(partnership, member.partyId(), on)) {
                    roles.add(name(role));
                }
                line("    party" + number + " -->|\"" + String.join(", ", roles) + "\"| " + id);
            }
        }
    }

    private static EnumSet<Role> roles(IndexedPartnership partnership, String party, LocalDate on) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (IndexedMember member : partnership.members()) {
            if (member.isActiveOn(on) && member.partyId().equals(party)) {
                roles.addAll(member.member().roles());
            }
        }
        return roles;
    }

    /**
     * Which partnership shares upward with which, by its own list or by its charter, and what a charter asks for that
     * is not there.
     *
     * @param index the index of the register
     * @param on the date
     * @param texts the texts to say it with
     * @return a flowchart, of the partnerships that are active on the date
     */
    public static String routes(RegisterIndex index, LocalDate on, Texts texts) {
        Mermaid diagram = new Mermaid(
                "flowchart BT", Wording.ROUTES_TITLE.in(texts), Wording.ROUTES_DESCRIPTION.in(texts, on), texts);
        Routes routes = Routes.of(index, on);
        for (int i = 0; i < routes.names().size(); i++) {
            String name = escaped(routes.names().get(i));
            diagram.line("    place" + i + (i < routes.partnerships() ? "[\"" + name + "\"]" : "{{\"" + name + "\"}}"));
        }
        for (Routes.Route route : routes.routes()) {
            diagram.line("    place" + route.from() + (route.kind() == Routes.Kind.MISSING ? " -.->" : " -->") + "|\""
                    + escaped(route.label(texts)) + "\"| place" + route.to());
        }
        return diagram.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Letters, digits and a few marks as they are, everything else by its number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append('#').append(character).append(';');
            }
        }
        return escaped.toString();
    }
}
