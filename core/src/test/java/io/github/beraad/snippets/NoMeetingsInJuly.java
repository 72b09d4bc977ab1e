// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.snippets;

import io.github.beraad.compliance.CustomCheck;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.vocabulary.Severity;
import java.time.Month;

@SuppressWarnings("MissingOverride")
public final class NoMeetingsInJuly implements CustomRule {
    public RuleDescription description() {
        return RuleDescription.of("custom.flevoland.july")
                .severity(Severity.INFO)
                .source("reglement art. 9")
                .title("Geen bijeenkomsten in juli", "No meetings in July")
                .explanation("In juli is bijna iedereen vrij.", "In July nearly everybody is off.")
                .message("Bijeenkomst {meeting} is in juli.", "Meeting {meeting} is in July.")
                .facts("meeting")
                .build();
    }

    public void check(CustomCheck check) {
        for (IndexedMeeting meeting : check.index().meetings()) {
            if (meeting.date().getMonth() == Month.JULY) {
                check.report(meeting, meeting.id());
            }
        }
    }
}
