// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import static io.github.beraad.catalogue.StatementKind.DOCUMENTARY;
import static io.github.beraad.catalogue.StatementKind.ILLUSTRATIVE;
import static io.github.beraad.catalogue.StatementKind.PERMISSIVE;
import static io.github.beraad.catalogue.StatementKind.SILENCE;
import static io.github.beraad.catalogue.StatementKind.SNAPSHOT;
import static io.github.beraad.catalogue.StatementKind.STATED;

import io.github.beraad.register.EventType;
import io.github.beraad.text.Texts;
import java.util.List;
import java.util.Objects;

/**
 * A numbered statement of the source: the web page about partnerships against criminal exploitation of the Centrum voor
 * Criminaliteitspreventie en Veiligheid (CCV). Beside the rules that cite it, it may live on in events of the lifecycle
 * or in elements of the model; what merely describes is told in its own paragraph.
 *
 * @param number the number by which rules cite it, {@code CCV-LIP-11}
 * @param kind how the source says it
 * @param events the events of the lifecycle that make it possible
 * @param elements the elements of the model that hold it, as JSON names them: {@code partnership.theme}
 */
public record SourceStatement(String number, StatementKind kind, List<EventType> events, List<String> elements) {

    private static final List<SourceStatement> ALL = List.of(
            statement("CCV-G-1", STATED),
            statement("CCV-G-2", STATED),
            model("CCV-G-3", PERMISSIVE, "party.categories", "partnership.members"),
            statement("CCV-G-4", DOCUMENTARY),
            model("CCV-G-5", DOCUMENTARY, "partnership.theme"),
            model("CCV-LIP-1", STATED, "party.programmes"),
            model("CCV-LIP-2", ILLUSTRATIVE, "party.categories", "post.level"),
            model("CCV-LIP-3", STATED, "meeting.agenda"),
            model("CCV-LIP-4", STATED, "meeting.agenda", "approach.phases"),
            model("CCV-LIP-5", STATED, "meeting.agenda", "approach.phases"),
            events("CCV-LIP-6", PERMISSIVE, EventType.SUBMITTED),
            events("CCV-LIP-7", STATED, EventType.RESOLVED, EventType.DISSEMINATED),
            statement("CCV-LIP-8", STATED),
            statement("CCV-LIP-9", STATED),
            statement("CCV-LIP-10", STATED),
            model("CCV-LIP-11", STATED, "meeting.status", "meeting.date"),
            model("CCV-SB-1", STATED, "post.level", "member.post"),
            statement("CCV-SB-2", STATED),
            model("CCV-SB-3", SNAPSHOT, "post.id"),
            events("CCV-SB-4", STATED, EventType.DECLARED_UNRESOLVED, EventType.ESCALATED),
            events("CCV-SB-5", STATED, EventType.SHARED),
            events("CCV-SB-6", PERMISSIVE, EventType.PUT_ON_POLITICAL_AGENDA),
            events("CCV-SB-7", PERMISSIVE, EventType.DRIVING_ROLE_TAKEN),
            model("CCV-LEG-1", SNAPSHOT, "post.id"),
            model("CCV-LEG-2", STATED, "party.domains"),
            statement("CCV-LEG-3", STATED),
            model("CCV-LEG-4", STATED, "resource.audience"),
            model("CCV-LEG-5", DOCUMENTARY, "partnership.targetGroup"),
            statement("CCV-N-1", SILENCE),
            statement("CCV-N-2", SILENCE),
            statement("CCV-N-3", SILENCE),
            statement("CCV-N-4", SILENCE),
            statement("CCV-N-5", SILENCE),
            statement("CCV-N-6", SILENCE));

    /**
     * Makes a statement.
     *
     * @param number the number by which rules cite it
     * @param kind how the source says it
     * @param events the events of the lifecycle that make it possible
     * @param elements the elements of the model that hold it
     */
    public SourceStatement {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        events = List.copyOf(events);
        elements = List.copyOf(elements);
    }

    private static SourceStatement statement(String number, StatementKind kind) {
        return new SourceStatement(number, kind, List.of(), List.of());
    }

    private static SourceStatement events(String number, StatementKind kind, EventType... events) {
        return new SourceStatement(number, kind, List.of(events), List.of());
    }

    private static SourceStatement model(String number, StatementKind kind, String... elements) {
        return new SourceStatement(number, kind, List.of(), List.of(elements));
    }

    /**
     * All statements, and after them what the source is silent on.
     *
     * @return in the order of their numbers
     */
    public static List<SourceStatement> all() {
        return ALL;
    }

    /**
     * What the statement says, in the library's own words.
     *
     * @param texts the texts to say it with
     * @return one or two sentences
     */
    public String text(Texts texts) {
        return texts.text("statement." + number);
    }

    /**
     * What the library makes of a statement that no rule checks.
     *
     * @param texts the texts to say it with
     * @return a sentence; empty for a statement that rules check
     */
    public String note(Texts texts) {
        return texts.template("statement." + number + ".note").orElse("");
    }
}
