// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that checks registers. The mapper of Spring Boot 4 finds the module of the library by itself. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
