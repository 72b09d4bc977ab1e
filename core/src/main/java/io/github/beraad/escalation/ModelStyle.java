// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the generated implementations look: hidden behind the abstract type, with nothing that a user would meet. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        from = "like", // some values have an attribute named from
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
