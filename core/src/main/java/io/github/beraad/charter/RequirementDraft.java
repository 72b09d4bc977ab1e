// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that is being written down for a charter, see {@link Requirements}. What it does not say, the charter
 * fills in: the id is the charter's with the type behind it, the source is the charter itself. Unless stated otherwise
 * it is a duty whose offences are errors. For use by one thread.
 *
 * @param <D> the kind of draft
 */
public abstract sealed class RequirementDraft<D extends RequirementDraft<D>> {

    private final RequirementType type;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final List<String> source = new ArrayList<>();
    private @Nullable String id;
    private Severity severity = Severity.ERROR;
    private Modality modality = Modality.DUTY;
    private @Nullable LocalisedText title;
    private @Nullable LocalisedText explanation;

    private RequirementDraft(RequirementType type) {
        this.type = type;
    }

    private record Parameter<T>(Key<T> key, T value) {

        void state(Requirement.Builder requirement) {
            requirement.with(key, value);
        }
    }

    abstract D self();

    final <T> D with(Key<T> key, T value) {
        parameters.add(new Parameter<>(key, Objects.requireNonNull(value, key.code())));
        return self();
    }

    /**
     * Gives it an id of its own. Needed where a charter has several requirements of one type.
     *
     * @param own the id, unique within the charter's version; also the rule code of the findings
     * @return this
     * @throws InvalidValueException if the id is malformed
     */
    public final D id(String own) {
        this.id = Forms.id("requirement.id", own);
        return self();
    }

    /**
     * Says how hard an offence counts.
     *
     * @param stated the severity
     * @return this
     */
    public final D severity(Severity stated) {
        this.severity = Objects.requireNonNull(stated, "severity");
        return self();
    }

    /**
     * Says what kind of agreement it is.
     *
     * @param stated the modality
     * @return this
     */
    public final D modality(Modality stated) {
        this.modality = Objects.requireNonNull(stated, "modality");
        return self();
    }

    /**
     * Adds where it comes from.
     *
     * @param references what names the places, {@code reglement art. 3}
     * @return this
     */
    public final D source(String... references) {
        source.addAll(List.of(references));
        return self();
    }

    /**
     * Gives it a title of its own.
     *
     * @param dutch in Dutch
     * @param english in English
     * @return this
     * @throws InvalidValueException if one is no text
     */
    public final D title(String dutch, String english) {
        this.title = LocalisedText.of(Optional.of(dutch), Optional.of(english));
        return self();
    }

    /**
     * Gives it an explanation of its own.
     *
     * @param dutch one to three sentences in Dutch
     * @param english the same in English
     * @return this
     * @throws InvalidValueException if one is no text
     */
    public final D explanation(String dutch, String english) {
        this.explanation = LocalisedText.of(Optional.of(dutch), Optional.of(english));
        return self();
    }

    /** The requirement, as a version of a charter has it. */
    final Requirement in(String charter, String version) {
        Requirement.Builder requirement = Requirement.of(type, idIn(charter))
                .severity(severity)
                .modality(modality)
                .source(source.isEmpty() ? new String[] {charter + " " + version} : source.toArray(new String[0]));
        if (title != null) {
            requirement.title(title);
        }
        if (explanation != null) {
            requirement.explanation(explanation);
        }
        for (Parameter<?> parameter : parameters) {
            parameter.state(requirement);
        }
        return requirement.build();
    }

    private String idIn(String charter) {
        if (id != null) {
            return id;
        }
        String derived = charter + "." + type.code();
        if (derived.length() > Forms.LONGEST_ID) {
            throw new InvalidValueException(
                    "requirement.id", derived, "is too long: give the requirement an id of its own");
        }
        return derived;
    }

    /** A requirement of which everything was said when it was begun. */
    public static final class Plain extends RequirementDraft<Plain> {

        Plain(RequirementType type) {
            super(type);
        }

        @Override
        Plain self() {
            return this;
        }
    }

    /** Who is chair. Without any of its parameters: that somebody is, and nobody else. */
    public static final class Chair extends RequirementDraft<Chair> {

        Chair() {
            super(RequirementType.CHAIR);
        }

        @Override
        Chair self() {
            return this;
        }

        /**
         * Says of which party the chair is.
         *
         * @param party the id of a party
         * @return this
         */
        public Chair ofParty(String party) {
            return with(Parameters.PARTY, party);
        }

        /**
         * Says what post the chair has.
         *
         * @param post the id of a post
         * @return this
         */
        public Chair withPost(String post) {
            return with(Parameters.POST, post);
        }

        /**
         * Says of what kind of party the chair is.
         *
         * @param category the kind of party
         * @return this
         */
        public Chair ofCategory(PartyCategory category) {
            return with(Parameters.CATEGORY, category);
        }
    }

    /** Who prepares the meetings. */
    public static final class Preparers extends RequirementDraft<Preparers> {

        Preparers(List<String> parties) {
            super(RequirementType.PREPARERS);
            with(Parameters.PARTIES, parties);
        }

        @Override
        Preparers self() {
            return this;
        }

        /**
         * Says that the chair prepares them too.
         *
         * @return this
         */
        public Preparers withChair() {
            return with(Parameters.WITH_CHAIR, true);
        }
    }

    /** How many parties of a kind take part. */
    public static final class Composition extends RequirementDraft<Composition> {

        Composition(PartyCategory category) {
            super(RequirementType.COMPOSITION);
            with(Parameters.CATEGORY, category);
            with(Parameters.AT_LEAST, 1);
        }

        @Override
        Composition self() {
            return this;
        }

        /**
         * Says how many parties of the kind take part.
         *
         * @param parties 1 or more; 1 where nothing is said
         * @return this
         */
        public Composition atLeast(int parties) {
            return with(Parameters.AT_LEAST, parties);
        }

        /**
         * Says at what level their participants have a post.
         *
         * @param level the level
         * @return this
         */
        public Composition atLevel(Level level) {
            return with(Parameters.LEVEL, level);
        }
    }

    /** How often meetings are held. */
    public static final class Meetings extends RequirementDraft<Meetings> {

        Meetings() {
            super(RequirementType.MEETINGS);
        }

        @Override
        Meetings self() {
            return this;
        }

        /**
         * Says how many there are.
         *
         * @param meetings 1 or more
         * @return this
         */
        public Meetings atLeast(int meetings) {
            return with(Parameters.AT_LEAST, meetings);
        }

        /**
         * Counts from 1 January to 31 December, as is done where nothing is said.
         *
         * @return this
         */
        public Meetings perCalendarYear() {
            return with(Parameters.PER, MeetingsPer.CALENDAR_YEAR);
        }

        /**
         * Counts over the last twelve months, whatever the date.
         *
         * @return this
         */
        public Meetings perTwelveMonths() {
            return with(Parameters.PER, MeetingsPer.ROLLING_12_MONTHS);
        }
    }

    /** Where participants come from. */
    public static final class DrawnFrom extends RequirementDraft<DrawnFrom> {

        DrawnFrom(String programme) {
            super(RequirementType.DRAWN_FROM);
            with(Parameters.PROGRAMME, programme);
        }

        @Override
        DrawnFrom self() {
            return this;
        }

        /**
         * Says what kinds of party may take part besides.
         *
         * @param categories the kinds of party
         * @return this
         */
        public DrawnFrom orFrom(PartyCategory... categories) {
            return with(Parameters.OR_CATEGORIES, List.of(categories));
        }
    }

    /** What is shared upward, and when. Unresolved dilemmas always are. */
    public static final class EscalatesTo extends RequirementDraft<EscalatesTo> {

        EscalatesTo(String charter) {
            super(RequirementType.ESCALATES_TO);
            with(Parameters.CHARTER, charter);
        }

        @Override
        EscalatesTo self() {
            return this;
        }

        /**
         * Says what is shared.
         *
         * @param items signals and insights too, for instance
         * @return this
         */
        public EscalatesTo sharing(EscalationItem... items) {
            return with(Parameters.ITEMS, List.of(items));
        }

        /**
         * Says within how many days.
         *
         * @param days 1 or more
         * @return this
         */
        public EscalatesTo withinDays(int days) {
            return with(Parameters.WITHIN_DAYS, days);
        }
    }

    /** What becomes of solutions. */
    public static final class Dissemination extends RequirementDraft<Dissemination> {

        Dissemination() {
            super(RequirementType.DISSEMINATION);
        }

        @Override
        Dissemination self() {
            return this;
        }

        /**
         * Says within how many days.
         *
         * @param days 1 or more
         * @return this
         */
        public Dissemination withinDays(int days) {
            return with(Parameters.WITHIN_DAYS, days);
        }
    }

    /** What administrators may do with what was shared with them. */
    public static final class Outcomes extends RequirementDraft<Outcomes> {

        Outcomes(List<AdministratorOutcome> outcomes) {
            super(RequirementType.OUTCOME);
            with(Parameters.OUTCOMES, outcomes);
        }

        @Override
        Outcomes self() {
            return this;
        }

        /**
         * Says that a driving role is for the member's own party alone.
         *
         * @return this
         */
        public Outcomes ownPartyOnly() {
            return with(Parameters.OWN_PARTY_ONLY, true);
        }
    }
}
