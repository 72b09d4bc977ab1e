// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.KeyedValues;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a partnership has agreed: a type, its parameters, how hard an offence counts, and where it comes from
 * ({@code cccev:Requirement}). Immutable, safe for use by many threads.
 */
public final class Requirement {

    private final String id;
    private final RequirementType type;
    private final Severity severity;
    private final Modality modality;
    private final List<SourceReference> source;
    private final @Nullable LocalisedText title;
    private final @Nullable LocalisedText explanation;
    private final KeyedValues parameters;
    private final Extensions extensions;

    private Requirement(Builder builder) {
        this.id = builder.id;
        this.type = builder.type;
        this.severity = builder.severity;
        this.modality = builder.modality;
        this.source = Forms.notEmpty("requirement.source", List.copyOf(builder.source));
        this.title = builder.title;
        this.explanation = builder.explanation;
        this.parameters = builder.parameters.build(type.parameters(), type.requiredParameters());
        this.extensions = builder.extensions;
    }

    /**
     * Starts a requirement. Unless stated otherwise it is a duty whose offences are errors.
     *
     * @param type what it demands
     * @param id its id, unique within the charter's version; also the rule code of its findings
     * @return a builder
     * @throws io.github.beraad.vocabulary.InvalidValueException if the id is malformed
     */
    public static Builder of(RequirementType type, String id) {
        return new Builder(type, id);
    }

    /**
     * The id, which is also the rule code of the findings.
     *
     * @return {@code lip.chair}
     */
    public String id() {
        return id;
    }

    /**
     * What it demands.
     *
     * @return the type
     */
    public RequirementType type() {
        return type;
    }

    /**
     * How hard an offence counts, unless the rules say otherwise for a part of it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether it is a duty, a permission or a description.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }

    /**
     * Where it comes from.
     *
     * @return at least one reference
     */
    public List<SourceReference> source() {
        return source;
    }

    /**
     * A title of the charter's own.
     *
     * @return empty when the library's text for the type serves
     */
    public Optional<LocalisedText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * An explanation of the charter's own.
     *
     * @return empty when the library's text for the type serves
     */
    public Optional<LocalisedText> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * The parameters.
     *
     * @return values for some of the type's {@link RequirementType#parameters()}
     */
    public KeyedValues parameters() {
        return parameters;
    }

    /**
     * The value of a parameter that the type requires.
     *
     * @param parameter one of the type's {@link RequirementType#requiredParameters()}
     * @param <T> the type of the value
     * @return the value
     * @throws java.util.NoSuchElementException if this requirement has no such parameter
     */
    public <T> T required(Key<T> parameter) {
        return parameters.get(parameter).orElseThrow();
    }

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    public Extensions extensions() {
        return extensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requirement that
                && id.equals(that.id)
                && type == that.type
                && severity == that.severity
                && modality == that.modality
                && source.equals(that.source)
                && Objects.equals(title, that.title)
                && Objects.equals(explanation, that.explanation)
                && parameters.equals(that.parameters)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type, parameters);
    }

    @Override
    public String toString() {
        return id + ": " + type.code() + " " + parameters;
    }

    /** Collects what a requirement is made of. For use by one thread. */
    public static final class Builder {

        private final RequirementType type;
        private final String id;
        private final KeyedValues.Collector parameters = new KeyedValues.Collector("requirement");
        private final List<SourceReference> source = new ArrayList<>();
        private Severity severity = Severity.ERROR;
        private Modality modality = Modality.DUTY;
        private @Nullable LocalisedText title;
        private @Nullable LocalisedText explanation;
        private Extensions extensions = Extensions.none();

        private Builder(RequirementType type, String id) {
            this.type = Objects.requireNonNull(type, "type");
            this.id = Forms.id("requirement.id", id);
        }

        /**
         * States a parameter.
         *
         * @param parameter one of {@link Parameters}
         * @param value its value
         * @param <T> the type of the value
         * @return this
         * @throws io.github.beraad.vocabulary.InvalidValueException if the value has another form
         */
        public <T> Builder with(Key<T> parameter, T value) {
            parameters.put(parameter, value);
            return this;
        }

        /**
         * Says how hard an offence counts.
         *
         * @param severity the severity
         * @return this
         */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Says what kind of agreement it is.
         *
         * @param modality the modality
         * @return this
         */
        public Builder modality(Modality modality) {
            this.modality = Objects.requireNonNull(modality, "modality");
            return this;
        }

        /**
         * Adds where it comes from.
         *
         * @param references what names the places, see {@link SourceReference}
         * @return this
         * @throws io.github.beraad.vocabulary.InvalidValueException if one is blank or too long
         */
        public Builder source(String... references) {
            for (String reference : references) {
                source.add(new SourceReference(reference));
            }
            return this;
        }

        /**
         * Gives it a title of its own.
         *
         * @param title the title
         * @return this
         */
        public Builder title(LocalisedText title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Gives it an explanation of its own.
         *
         * @param explanation one to three sentences
         * @return this
         */
        public Builder explanation(LocalisedText explanation) {
            this.explanation = Objects.requireNonNull(explanation, "explanation");
            return this;
        }

        /**
         * Keeps something of an application with it.
         *
         * @param extensions the extensions
         * @return this
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = Objects.requireNonNull(extensions, "extensions");
            return this;
        }

        /**
         * Makes the requirement.
         *
         * @return the requirement
         * @throws io.github.beraad.vocabulary.InvalidValueException if the source or a required parameter is missing,
         *     or a parameter does not belong to the type
         */
        public Requirement build() {
            return new Requirement(this);
        }
    }
}
