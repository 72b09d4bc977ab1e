// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the commands have in common that give one result, whatever they read for it. */
abstract class ResultCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IgnoredOptions ignored = new IgnoredOptions();

    ResultCommand(Session session) {
        this.session = session;
    }

    /** The files that are read: none of them is written over. */
    List<String> inputs() {
        return List.of();
    }

    /** Writes the result. */
    abstract void write(OutputStream out) throws IOException, UnusableException;

    final Session session() {
        return session;
    }

    final Texts texts() {
        return session.texts();
    }

    final CommonOptions common() {
        return common;
    }

    /** Whether the result shows colour. */
    final boolean showsColour() {
        return session.showsColour(common.colour, common.out().isEmpty());
    }

    @Override
    public Integer call() throws IOException, UnusableException {
        RegisterInput.refuseTwiceStandardInput(session, inputs());
        try (Result result = Result.open(session, common, inputs())) {
            write(result.stream());
            result.complete();
        }
        return ExitStatus.CONFORMS;
    }

    static void write(OutputStream out, CharSequence text) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
