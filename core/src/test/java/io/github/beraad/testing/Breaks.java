// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import io.github.beraad.compliance.Offence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test shows a register that breaks a rule in these ways. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {

    /** The ways. */
    Offence[] value();
}
