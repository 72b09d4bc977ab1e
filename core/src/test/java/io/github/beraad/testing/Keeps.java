// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test shows a register that keeps these rules: codes of register rules or of types of requirements. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keeps {

    /** The codes. */
    String[] value();
}
