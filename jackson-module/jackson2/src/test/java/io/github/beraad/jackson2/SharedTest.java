// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import io.github.beraad.json.testkit.BadInputContract;
import io.github.beraad.json.testkit.BaselineFormatContract;
import io.github.beraad.json.testkit.BrokenLinesContract;
import io.github.beraad.json.testkit.ComparisonFormatContract;
import io.github.beraad.json.testkit.ExampleRegistersContract;
import io.github.beraad.json.testkit.GzipContract;
import io.github.beraad.json.testkit.HostileInputContract;
import io.github.beraad.json.testkit.LinesContract;
import io.github.beraad.json.testkit.MapperContract;
import io.github.beraad.json.testkit.PageContract;
import io.github.beraad.json.testkit.ProfileFormatContract;
import io.github.beraad.json.testkit.ReadingContract;
import io.github.beraad.json.testkit.ReportContract;
import io.github.beraad.json.testkit.RoundTripContract;
import io.github.beraad.json.testkit.WritingContract;
import org.junit.jupiter.api.Nested;

/** What every generation does alike. */
class SharedTest {

    @Nested
    class Reading extends ReadingContract {
        Reading() {
            super(new TestCodec());
        }
    }

    @Nested
    class Writing extends WritingContract {
        Writing() {
            super(new TestCodec());
        }
    }

    @Nested
    class Lines extends LinesContract {
        Lines() {
            super(new TestCodec());
        }
    }

    @Nested
    class BrokenLines extends BrokenLinesContract {
        BrokenLines() {
            super(new TestCodec());
        }
    }

    @Nested
    class Gzip extends GzipContract {
        Gzip() {
            super(new TestCodec());
        }
    }

    @Nested
    class BadInput extends BadInputContract {
        BadInput() {
            super(new TestCodec());
        }
    }

    @Nested
    class HostileInput extends HostileInputContract {
        HostileInput() {
            super(new TestCodec());
        }
    }

    @Nested
    class RoundTrip extends RoundTripContract {
        RoundTrip() {
            super(new TestCodec());
        }
    }

    @Nested
    class Mapper extends MapperContract {
        Mapper() {
            super(new TestCodec());
        }
    }

    @Nested
    class Report extends ReportContract {
        Report() {
            super(new TestCodec());
        }
    }

    @Nested
    class ProfileFormat extends ProfileFormatContract {
        ProfileFormat() {
            super(new TestCodec());
        }
    }

    @Nested
    class BaselineFormat extends BaselineFormatContract {
        BaselineFormat() {
            super(new TestCodec());
        }
    }

    @Nested
    class ComparisonFormat extends ComparisonFormatContract {
        ComparisonFormat() {
            super(new TestCodec());
        }
    }

    @Nested
    class ExampleRegisters extends ExampleRegistersContract {
        ExampleRegisters() {
            super(new TestCodec());
        }
    }

    @Nested
    class Pages extends PageContract {
        Pages() {
            super(new TestCodec());
        }
    }
}
