// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an explanation says, without the finding, outcome or dilemma that it was made from: an explanation as it is kept
 * and read back.
 *
 * @param title what the rule is called
 * @param explanation what the rule says and why
 * @param conclusion what the rule comes to here
 * @param facts what it follows from
 * @param source the statements that the rule goes back to
 * @param dilemma the dilemma that it is about, its id; empty when it is about a finding or a requirement, and then there
 *     is no date, step or history either
 * @param on the date that the dilemma is explained for
 * @param step what comes next for the dilemma; empty when it had not been brought in by the date
 * @param history every event of the dilemma
 */
public record StatedExplanation(
        LocalisedText title,
        LocalisedText explanation,
        List<LocalisedText> conclusion,
        Facts facts,
        List<SourceReference> source,
        Optional<String> dilemma,
        Optional<LocalDate> on,
        Optional<NextStep> step,
        List<ReplayedEvent> history)
        implements Explanation {

    /**
     * Makes the value.
     *
     * @param title what the rule is called
     * @param explanation what the rule says and why
     * @param conclusion what the rule comes to here
     * @param facts what it follows from
     * @param source the statements that the rule goes back to
     * @param dilemma the dilemma that it is about
     * @param on the date that the dilemma is explained for
     * @param step what comes next for the dilemma
     * @param history every event of the dilemma
     * @throws InvalidValueException if there is a dilemma without a date, or what belongs to a dilemma without one
     */
    public StatedExplanation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(explanation, "explanation");
        conclusion = List.copyOf(conclusion);
        Objects.requireNonNull(facts, "facts");
        source = List.copyOf(source);
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(step, "step");
        history = List.copyOf(history);
        if (on.isPresent() != dilemma.isPresent()) {
            throw InvalidValueException.withoutValue("explanation.on", "stands beside a dilemma, and only there");
        }
        if (dilemma.isEmpty() && step.isPresent()) {
            throw InvalidValueException.withoutValue("explanation.step", "stands beside a dilemma alone");
        }
        if (dilemma.isEmpty() && !history.isEmpty()) {
            throw InvalidValueException.withoutValue("explanation.history", "stands beside a dilemma alone");
        }
    }

    /**
     * What an explanation says, in Dutch and in English.
     *
     * @param explanation any explanation
     * @return the same in words; itself, if it is in words already
     */
    public static StatedExplanation of(Explanation explanation) {
        if (explanation instanceof StatedExplanation stated) {
            return stated;
        }
        Texts dutch = Texts.dutch();
        Texts english = Texts.english();
        List<LocalisedText> conclusion = new ArrayList<>();
        List<String> inDutch = explanation.conclusion(dutch);
        List<String> inEnglish = explanation.conclusion(english);
        for (int i = 0; i < inDutch.size(); i++) {
            conclusion.add(both(inDutch.get(i), inEnglish.get(i)));
        }
        Optional<DilemmaExplanation> about =
                explanation instanceof DilemmaExplanation of ? Optional.of(of) : Optional.empty();
        return new StatedExplanation(
                both(explanation.title(dutch), explanation.title(english)),
                both(explanation.explanation(dutch), explanation.explanation(english)),
                conclusion,
                explanation.facts(),
                explanation.source(),
                about.map(of -> of.dilemma().id()),
                about.map(DilemmaExplanation::on),
                about.flatMap(DilemmaExplanation::step),
                about.map(DilemmaExplanation::history).orElse(List.of()));
    }

    private static LocalisedText both(String dutch, String english) {
        return LocalisedText.of(Optional.of(dutch), Optional.of(english));
    }

    @Override
    public String title(Texts texts) {
        return title.in(texts.language());
    }

    @Override
    public String explanation(Texts texts) {
        return explanation.in(texts.language());
    }

    @Override
    public List<String> conclusion(Texts texts) {
        List<String> said = new ArrayList<>();
        for (LocalisedText line : conclusion) {
            said.add(line.in(texts.language()));
        }
        return Collections.unmodifiableList(said);
    }
}
