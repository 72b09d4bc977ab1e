// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Urgency;
import io.github.beraad.web.storage.Overview;
import io.github.beraad.web.storage.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws from a dilemma or signal what lists say of it: the one place where that is derived. */
@Component
public class Overviews {

    private final RegisterSettings settings;

    Overviews(RegisterSettings settings) {
        this.settings = settings;
    }

    /**
     * What lists say of a dilemma.
     *
     * @param dilemma the dilemma
     * @param index of the register around it
     * @return by its last event
     */
    public Overview of(Dilemma dilemma, RegisterIndex index) {
        DilemmaStatus status = DilemmaStatus.of(dilemma, index);
        DilemmaState state = status.state();
        LocalDate since = status.since();
        boolean ended = state == DilemmaState.CLOSED || state == DilemmaState.WITHDRAWN;
        LocalDate endedOn = ended ? since : null;
        return new Overview(
                dilemma.id(),
                dilemma.history().size(),
                dilemma.partnership(),
                dilemma.title(),
                dilemma.effectiveConfidentiality(),
                dilemma.effectiveUrgency(),
                state,
                since == null ? dilemma.history().get(0).on() : since,
                lastOn(dilemma.history(), dilemma.history().get(0).on()),
                endedOn,
                retainUntil(dilemma.extensions(), endedOn),
                sharedWith(status));
    }

    /**
     * What lists say of a signal or insight.
     *
     * @param signal the signal or insight
     * @param index of the register around it
     * @return by its last event
     */
    public Overview of(Signal signal, RegisterIndex index) {
        return new Overview(
                signal.id(),
                signal.history().size(),
                signal.partnership(),
                "",
                signal.effectiveConfidentiality(),
                Urgency.NORMAL,
                null,
                signal.on(),
                lastOn(signal.history(), signal.on()),
                null,
                retainUntil(signal.extensions(), null),
                sharedWith(SignalStatus.of(signal, index)));
    }

    /**
     * What a dilemma is found by.
     *
     * @param dilemma the dilemma
     * @return the words of its id, its title and its question
     */
    public Set<String> words(Dilemma dilemma) {
        return words(dilemma.id(), dilemma.title(), dilemma.question());
    }

    /**
     * What a signal or insight is found by.
     *
     * @param signal the signal or insight
     * @return the words of its id and its text
     */
    public Set<String> words(Signal signal) {
        return words(signal.id(), "", signal.text());
    }

    private static Set<String> words(String id, String title, FreeText text) {
        Set<String> words = new LinkedHashSet<>(Words.of(id));
        words.addAll(Words.of(title));
        text.text().ifPresent(written -> words.addAll(Words.of(written)));
        return words;
    }

    private static LocalDate lastOn(List<Event> history, LocalDate first) {
        LocalDate last = first;
        for (Event event : history) {
            last = event.on().isAfter(last) ? event.on() : last;
        }
        return last;
    }

    private static List<String> sharedWith(HistoryStatus status) {
        return status.sharings().stream().map(Sharing::partnership).distinct().toList();
    }

    private @Nullable LocalDate retainUntil(Extensions extensions, @Nullable LocalDate endedOn) {
        if (extensions.values().get(settings.retentionExtension()) instanceof ExtensionValue.TextValue text) {
            try {
                return LocalDate.parse(text.value());
            } catch (DateTimeParseException e) {
                // what is no date retains for good
                return null;
            }
        }
        Integer years = settings.retentionYears();
        return endedOn == null || years == null ? null : endedOn.plusYears(years);
    }
}
