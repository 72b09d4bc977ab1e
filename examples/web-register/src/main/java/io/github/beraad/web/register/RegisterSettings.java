// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the register is kept.
 *
 * @param timeZone where a day begins
 * @param demonstration whether an empty database begins with the fictional register and its accounts; by default the
 *     embedded one does
 * @param profile the file of a profile: which rules are off or count with another severity
 * @param retentionExtension the key of the extension that tells from which day a dilemma may be destroyed
 * @param retentionYears how long after its end a dilemma without that extension is retained; without it for good
 * @param today the day that it is, for trying out what a later day brings
 */
@ConfigurationProperties("beraad.register")
public record RegisterSettings(
        @DefaultValue("Europe/Amsterdam") ZoneId timeZone,
        @Nullable Boolean demonstration,
        @Nullable String profile,
        @DefaultValue("archief:bewaren-tot") String retentionExtension,
        @Nullable Integer retentionYears,
        Optional<LocalDate> today) {}
