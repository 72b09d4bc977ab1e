// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.beraad.text.Term;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The terms of core, found among its class files: an enum that is added is found without being listed here. */
final class AllTerms {

    private AllTerms() {}

    /** Every type of terms. */
    static List<Class<?>> types() throws URISyntaxException {
        Path classFiles = Path.of(
                Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(classFiles)) {
            boolean hasOwnBody = type.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
            if (type.isAssignableTo(Term.class) && !type.isInterface() && !hasOwnBody) {
                types.add(type.reflect());
            }
        }
        return types;
    }

    /** Every term of a type. */
    static List<Term> of(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new AssertionError(type + " has terms, but is no enum: say in AllTerms which ones there are");
        }
        List<Term> terms = new ArrayList<>();
        for (Object constant : constants) {
            terms.add((Term) constant);
        }
        return terms;
    }
}
