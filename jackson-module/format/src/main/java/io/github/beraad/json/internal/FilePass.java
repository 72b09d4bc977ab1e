// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check of a file that keeps everything but dilemmas and signals. Where those come behind everything else, the first
 * pass over the file checks them as they come by; else what it kept is the beginning of a second pass.
 */
final class FilePass extends Collector {

    private final LocalDate on;
    private final CheckOptions options;
    private Register header = Register.builder().build();
    private @Nullable StreamingCheck check;
    private int countAhead;
    private boolean headerCameLate;

    FilePass(LocalDate on, CheckOptions options) {
        this.on = on;
        this.options = options;
    }

    /** The report; null if something that a dilemma or signal may refer to came behind it. */
    @Nullable
    ComplianceReport finish() {
        StreamingCheck started = check == null ? start() : check;
        if (isInOrder()) {
            return started.finish();
        }
        // its ids would stand in memory beside those of the second pass
        check = null;
        return null;
    }

    private boolean isInOrder() {
        return check == null || (count() == countAhead && !headerCameLate);
    }

    private StreamingCheck start() {
        return StreamingCheck.of(register(), on, options);
    }

    @Override
    public void header(Register register) throws IOException {
        headerCameLate = check != null && !register.equals(header);
        header = register;
        super.header(register);
    }

    @Override
    public void accept(Dilemma dilemma) {
        StreamingCheck started = started();
        if (started != null) {
            started.accept(dilemma);
        }
    }

    @Override
    public void accept(Signal signal) {
        StreamingCheck started = started();
        if (started != null) {
            started.accept(signal);
        }
    }

    private @Nullable StreamingCheck started() {
        if (check == null) {
            check = start();
            countAhead = count();
        }
        return isInOrder() ? check : null;
    }

    /** The second pass, which passes over all that the first one kept. */
    Second second() {
        return new Second(start());
    }

    /** Dilemmas and signals alone. */
    static final class Second implements ElementSink {

        private final StreamingCheck check;

        Second(StreamingCheck check) {
            this.check = check;
        }

        ComplianceReport finish() {
            return check.finish();
        }

        @Override
        public void accept(Dilemma dilemma) {
            check.accept(dilemma);
        }

        @Override
        public void accept(Signal signal) {
            check.accept(signal);
        }
    }
}
