// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** For mappers that wrap roots: the name of a value is that of its type, not that of the class that implements it. */
final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        for (JsonFormat<?> format : JsonFormat.all()) {
            if (format.type().isAssignableFrom(type.getRawType())) {
                return PropertyName.construct(format.type().getSimpleName());
            }
        }
        return null;
    }
}
