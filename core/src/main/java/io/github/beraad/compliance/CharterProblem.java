// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.Pointer;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.util.Objects;

/**
 * One thing that is wrong with a charter itself.
 *
 * @param flaw what is wrong
 * @param charter the id of the charter
 * @param version its version
 * @param pointer the smallest value that is wrong: in the register, or in the charter where that was checked by itself
 * @param facts the named values that the message is made from
 */
public record CharterProblem(CharterFlaw flaw, String charter, String version, Pointer pointer, Facts facts) {

    /**
     * Makes a problem.
     *
     * @param flaw what is wrong
     * @param charter the id of the charter
     * @param version its version
     * @param pointer the smallest value that is wrong
     * @param facts the named values that the message is made from
     */
    public CharterProblem {
        Objects.requireNonNull(flaw, "flaw");
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * The code of what is wrong, which never changes.
     *
     * @return {@code leads-nowhere}
     */
    public String code() {
        return flaw.code();
    }

    /**
     * How hard it counts.
     *
     * @return the severity
     */
    public Severity severity() {
        return flaw.severity();
    }

    /**
     * What is wrong, for a reader.
     *
     * @param language Dutch or English
     * @return one or two sentences
     */
    public String message(Language language) {
        return message(Texts.in(language));
    }

    /**
     * What is wrong, in the words of certain texts.
     *
     * @param texts the texts, an application's own for instance
     * @return one or two sentences
     */
    public String message(Texts texts) {
        return texts.text(flaw.textKey(), facts);
    }

    @Override
    public String toString() {
        return severity().code() + " " + code() + " " + charter + " " + version + " " + pointer + " {" + facts + "}";
    }
}
