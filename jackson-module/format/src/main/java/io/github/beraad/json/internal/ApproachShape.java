// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Phase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class ApproachShape extends Shape<Approach> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
    private final Field<String> partnership = required("partnership", StringLeaf.ID);
    private final Field<List<ApproachPhase>> phases = required("phases", new Phases(new PhaseShape()));
    private final Field<Extensions> extensions = extensions();

    ApproachShape() {
        super("een aanpak", "an approach");
    }

    @Override
    Approach make(Values values) {
        return Approach.builder()
                .id(values.get(id))
                .title(values.get(title))
                .partnership(values.get(partnership))
                .phases(values.get(phases))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Approach approach, Output out) throws IOException {
        out.required(id, approach.id());
        out.required(title, approach.title());
        out.required(partnership, approach.partnership());
        out.required(phases, approach.phases());
        out.extensions(extensions, approach.extensions());
    }

    private static final class PhaseShape extends Shape<ApproachPhase> {

        final Field<Phase> phase = required("phase", TermLeaf.of(Phase.values()));
        final Field<LocalDate> from = optional("from", DateLeaf.DATE);

        PhaseShape() {
            super("een fase", "a phase");
        }

        @Override
        ApproachPhase make(Values values) {
            return new ApproachPhase(values.get(phase), values.optional(from));
        }

        @Override
        void writeFields(ApproachPhase value, Output out) throws IOException {
            out.required(phase, value.phase());
            out.optional(from, value.from());
        }
    }

    /** Phases stand in order of time; only the first may have been there all along. */
    private static final class Phases extends ListForm<ApproachPhase> {

        private final PhaseShape shape;

        Phases(PhaseShape shape) {
            super(shape, true, false);
            this.shape = shape;
        }

        @Override
        void check(List<ApproachPhase> ahead, ApproachPhase next, Reading in) {
            if (ahead.isEmpty()) {
                return;
            }
            Values values = in.closed();
            LocalDate from = next.from().orElse(null);
            LocalDate earlier = ahead.get(ahead.size() - 1).from().orElse(null);
            if (from == null) {
                in.missingKey(
                        shape.from.key, values.start, new Words("een fase na de eerste", "a phase behind the first"));
            } else if (earlier != null && from.isBefore(earlier)) {
                in.enter(shape.from.key);
                in.impossible(
                        Kind.IMPOSSIBLE_VALUE,
                        from.toString(),
                        new Words("een datum op of na " + earlier, "a date on or after " + earlier),
                        new Words("de fase ervoor begint later", "the phase ahead of it begins later"),
                        values.valuePosition(shape.from));
                in.leave();
            }
        }
    }
}
