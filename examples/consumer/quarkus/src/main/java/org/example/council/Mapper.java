// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.beraad.jackson2.BeraadModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus does not look for modules of Jackson by itself. */
@Singleton
public class Mapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new BeraadModule());
    }
}
