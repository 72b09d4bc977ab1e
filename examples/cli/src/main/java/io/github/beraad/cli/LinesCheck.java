// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import java.time.LocalDate;

/**
 * Checks a register with one element a line without keeping its dilemmas and signals, however many there are. The file
 * is read twice, so that they may stand anywhere in it: first for everything else, then for them.
 */
final class LinesCheck {

    private LinesCheck() {}

    /** Starts a check of a register of which dilemmas and signals are still to come. */
    @FunctionalInterface
    interface Start {

        StreamingCheck check(Register head) throws UnusableException;
    }

    static CheckedRegister check(Session session, String file, boolean lenient, LocalDate today, Start start)
            throws UnusableException {
        Head head = new Head();
        RegisterInput.tellSkipped(session, file, RegisterInput.readLines(session, file, lenient, head));
        Register register = head.builder.build();
        StreamingCheck check = start.check(register);
        RegisterInput.readLines(session, file, lenient, new ElementSink() {
            @Override
            public void accept(Dilemma dilemma) {
                check.accept(dilemma);
            }

            @Override
            public void accept(Signal signal) {
                check.accept(signal);
            }
        });
        ComplianceReport report = check.finish();
        return new CheckedRegister(
                file, RegisterIndex.of(register), report, report.on().equals(today));
    }

    /** Keeps everything but dilemmas and signals. */
    private static final class Head implements ElementSink {

        private final Register.Builder builder = Register.builder();

        @Override
        public void header(Register register) {
            builder.like(register);
        }

        @Override
        public void accept(Charter charter) {
            builder.addCharters(charter);
        }

        @Override
        public void accept(Party party) {
            builder.addParties(party);
        }

        @Override
        public void accept(Post post) {
            builder.addPosts(post);
        }

        @Override
        public void accept(Partnership partnership) {
            builder.addPartnerships(partnership);
        }

        @Override
        public void accept(Meeting meeting) {
            builder.addMeetings(meeting);
        }

        @Override
        public void accept(Approach approach) {
            builder.addApproaches(approach);
        }

        @Override
        public void accept(Resource resource) {
            builder.addResources(resource);
        }
    }
}
