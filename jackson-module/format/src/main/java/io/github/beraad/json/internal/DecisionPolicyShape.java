// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Trigger;
import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.TriggerType;
import io.github.beraad.vocabulary.Urgency;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class DecisionPolicyShape extends Shape<DecisionPolicy> {

    private final Field<Combine> combine = optional("combine", TermLeaf.of(Combine.values()));
    private final Field<List<Trigger>> triggers = required("triggers", ListForm.filled(new TriggerShape()));

    DecisionPolicyShape() {
        super("een regel voor besluiten", "a rule for decisions");
    }

    @Override
    DecisionPolicy make(Values values) {
        return new DecisionPolicy(values.optional(combine), values.get(triggers));
    }

    @Override
    void writeFields(DecisionPolicy policy, Output out) throws IOException {
        out.optional(combine, policy.stated());
        out.required(triggers, policy.triggers());
    }

    private static final class TriggerShape extends VariantShape<Trigger, TriggerType> {

        private static final Key<Integer> TIMES = Key.wholeNumber("times");
        private static final Key<Integer> DAYS = Key.wholeNumber("days");
        private static final Key<Urgency> AT_LEAST = Key.term("atLeast", Urgency.values());

        private final Field<TriggerType> type = required("type", TermLeaf.of(TriggerType.values()));

        {
            addVariants(TriggerType.values());
        }

        TriggerShape() {
            super("een aanleiding", "a trigger");
        }

        @Override
        Field<TriggerType> type() {
            return type;
        }

        private static Key<?> key(TriggerType variant) {
            return switch (variant) {
                case DISCUSSED_TIMES -> TIMES;
                case OPEN_LONGER_THAN, NOT_DISCUSSED_FOR -> DAYS;
                case URGENCY -> AT_LEAST;
            };
        }

        @Override
        List<Key<?>> keys(TriggerType variant) {
            return List.of(key(variant));
        }

        @Override
        List<Key<?>> requiredKeys(TriggerType variant) {
            return keys(variant);
        }

        @Override
        Trigger make(Values values) {
            TriggerType variant = values.get(type);
            Integer number = find(values, variant == TriggerType.DISCUSSED_TIMES ? TIMES : DAYS);
            return new Trigger(variant, Optional.ofNullable(number), Optional.ofNullable(find(values, AT_LEAST)));
        }

        @Override
        void writeFields(Trigger trigger, Output out) throws IOException {
            out.required(type, trigger.type());
            if (trigger.number().isPresent()) {
                write(key(trigger.type()), trigger.number().get(), out);
            } else if (trigger.urgency().isPresent()) {
                write(AT_LEAST, trigger.urgency().get(), out);
            }
        }
    }
}
