// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.beraad.json.JsonFormat;
import org.jspecify.annotations.Nullable;

/** For mappers that wrap roots: the name of a value is that of its type, not that of the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        for (JsonFormat<?> format : JsonFormat.all()) {
            if (format.type().isAssignableFrom(type.getRawType())) {
                return PropertyName.construct(format.type().getSimpleName());
            }
        }
        return null;
    }
}
