// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import io.github.beraad.jackson2.BeraadModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that checks registers. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Spring Boot 3 does not look for modules of Jackson by itself. */
    @Bean
    BeraadModule beraadModule() {
        return new BeraadModule();
    }
}
