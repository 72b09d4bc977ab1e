// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A register in a municipality: pages, an API and a database around the library. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebRegister {

    /**
     * Starts it.
     *
     * @param arguments settings, as in {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebRegister.class, arguments);
    }
}
