// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.CharterCheck;
import io.github.beraad.compliance.CharterFlaw;
import io.github.beraad.compliance.CharterProblem;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a charter itself, apart from what partnerships do with it. */
public final class CharterAssert extends AbstractAssert<CharterAssert, Charter> {

    CharterAssert(Charter charter) {
        super(charter, CharterAssert.class);
    }

    /**
     * Asserts that the charter makes sense by itself: nothing is wrong with it but what is for information.
     *
     * @return these assertions
     */
    public CharterAssert isSound() {
        isNotNull();
        return isSound(CharterCheck.check(actual), "");
    }

    /**
     * Asserts that the charter makes sense in a register that has it: its seats can be filled there, and its routes lead
     * somewhere.
     *
     * @param register the register
     * @return these assertions
     */
    public CharterAssert isSoundIn(Register register) {
        isNotNull();
        if (!register.charters().contains(actual)) {
            throw failure("Expected charter %s in the register, but it is not there", name());
        }
        List<CharterProblem> own = new ArrayList<>();
        for (CharterProblem problem : CharterCheck.check(register)) {
            if (problem.charter().equals(actual.id()) && problem.version().equals(actual.version())) {
                own.add(problem);
            }
        }
        return isSound(own, " in the register");
    }

    private CharterAssert isSound(List<CharterProblem> problems, String where) {
        List<CharterProblem> inTheWay = new ArrayList<>();
        for (CharterProblem problem : problems) {
            if (problem.severity() != Severity.INFO) {
                inTheWay.add(problem);
            }
        }
        if (!inTheWay.isEmpty()) {
            throw failure("Expected charter %s to be sound%s, but:%s", name(), where, lines(inTheWay));
        }
        return this;
    }

    /**
     * Asserts that something is wrong with the charter by itself.
     *
     * @param flaw what is wrong
     * @return these assertions
     */
    public CharterAssert hasFlaw(CharterFlaw flaw) {
        isNotNull();
        List<CharterProblem> problems = CharterCheck.check(actual);
        for (CharterProblem problem : problems) {
            if (problem.flaw() == flaw) {
                return this;
            }
        }
        throw failure("Expected charter %s to have the flaw %s, but it has:%s", name(), flaw.code(), lines(problems));
    }

    private String name() {
        return actual.id() + " " + actual.version();
    }

    private static String lines(List<CharterProblem> problems) {
        List<String> lines = new ArrayList<>();
        for (CharterProblem problem : problems) {
            lines.add(Wording.line(
                    problem.severity(), problem.code(), problem.pointer(), problem.message(Language.ENGLISH)));
        }
        return Wording.listed(lines);
    }
}
