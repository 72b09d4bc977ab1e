// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.testkit.Registers;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One pass is enough for a file whose dilemmas and signals come last, and no other. */
class FilePassTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Register REGISTER = Registers.complete(6);

    private static FilePass pass() {
        return new FilePass(ON, CheckOptions.standard());
    }

    private static void header(FilePass pass) throws IOException {
        pass.header(Register.builder()
                .like(REGISTER)
                .charters(List.of())
                .parties(List.of())
                .posts(List.of())
                .partnerships(List.of())
                .meetings(List.of())
                .dilemmas(List.of())
                .signals(List.of())
                .approaches(List.of())
                .resources(List.of())
                .build());
    }

    private static void everythingElse(FilePass pass) throws IOException {
        for (var charter : REGISTER.charters()) {
            pass.accept(charter);
        }
        for (var party : REGISTER.parties()) {
            pass.accept(party);
        }
        for (var post : REGISTER.posts()) {
            pass.accept(post);
        }
        for (var partnership : REGISTER.partnerships()) {
            pass.accept(partnership);
        }
        for (var meeting : REGISTER.meetings()) {
            pass.accept(meeting);
        }
        for (var approach : REGISTER.approaches()) {
            pass.accept(approach);
        }
        for (var resource : REGISTER.resources()) {
            pass.accept(resource);
        }
    }

    private static void dilemmasAndSignals(ElementSink pass) throws IOException {
        for (Dilemma dilemma : REGISTER.dilemmas()) {
            pass.accept(dilemma);
        }
        for (Signal signal : REGISTER.signals()) {
            pass.accept(signal);
        }
    }

    @Test
    void dilemmasAndSignalsThatComeLastAreCheckedInPassing() throws IOException {
        FilePass pass = pass();
        header(pass);
        everythingElse(pass);
        dilemmasAndSignals(pass);
        header(pass);

        assertThat(pass.finish()).isEqualTo(Compliance.check(REGISTER, ON));
        assertThat(pass.register().dilemmas()).isEmpty();
        assertThat(pass.register().signals()).isEmpty();
    }

    @Test
    void whatComesBehindThemAsksForASecondPass() throws IOException {
        FilePass pass = pass();
        header(pass);
        dilemmasAndSignals(pass);
        everythingElse(pass);

        assertThat(pass.finish()).isNull();
        FilePass.Second second = pass.second();
        second.header(REGISTER);
        dilemmasAndSignals(second);
        assertThat(second.finish()).isEqualTo(Compliance.check(REGISTER, ON));
    }

    @Test
    void aHeaderThatIsCompleteTooLateAsksForOneToo() throws IOException {
        FilePass pass = pass();
        pass.header(Register.builder().build());
        everythingElse(pass);
        dilemmasAndSignals(pass);
        pass.header(Register.builder().recordedOn(ON).build());

        assertThat(pass.finish()).isNull();
        assertThat(pass.register().recordedOn()).contains(ON);
    }

    @Test
    void aRegisterWithoutThemIsCheckedToo() throws IOException {
        FilePass pass = pass();
        pass.header(Register.builder().build());

        assertThat(pass.finish()).isEqualTo(Compliance.check(Register.builder().build(), ON));
    }
}
