// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Resource;
import io.github.beraad.vocabulary.Extensions;
import java.io.IOException;
import java.time.LocalDate;

final class ResourceShape extends Shape<Resource> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
    private final Field<String> developedBy = required("developedBy", StringLeaf.ID);
    private final Field<LocalDate> publishedOn = required("publishedOn", DateLeaf.DATE);
    private final Field<String> audience = required("audience", StringLeaf.NAME);
    private final Field<String> url = optional("url", StringLeaf.URL);
    private final Field<Extensions> extensions = extensions();

    ResourceShape() {
        super("een hulpmiddel", "a resource");
    }

    @Override
    Resource make(Values values) {
        return Resource.builder()
                .id(values.get(id))
                .title(values.get(title))
                .developedBy(values.get(developedBy))
                .publishedOn(values.get(publishedOn))
                .audience(values.get(audience))
                .url(values.optional(url))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Resource resource, Output out) throws IOException {
        out.required(id, resource.id());
        out.required(title, resource.title());
        out.required(developedBy, resource.developedBy());
        out.required(publishedOn, resource.publishedOn());
        out.required(audience, resource.audience());
        out.optional(url, resource.url());
        out.extensions(extensions, resource.extensions());
    }
}
