// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The one clock of the application: the library is handed the date. */
@Component
public class Today {

    private final Clock clock;
    private final RegisterSettings settings;

    Today(RegisterSettings settings) {
        this.clock = Clock.system(settings.timeZone());
        this.settings = settings;
    }

    /**
     * The day that it is.
     *
     * @return by the time zone of the register, unless the settings state it
     */
    public LocalDate date() {
        return settings.today().orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * The moment that it is.
     *
     * @return always by the clock
     */
    public Instant instant() {
        return clock.instant();
    }
}
