// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.Layout;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A register with one element a line on its way out. */
final class LinesOutput implements LinesWriter {

    private final Writer target;
    private final boolean closes;
    /** One line, which reaches the target when it is whole. */
    private final StringBuilder line = new StringBuilder();

    private final JsonText text = new JsonText(line, Layout.COMPACT, 0);
    private boolean begun;

    /**
     * Prepares to write.
     *
     * @param closes whether the target is closed in the end
     */
    LinesOutput(OutputStream target, boolean closes) {
        this.target = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        this.closes = closes;
    }

    @Override
    public void header(Register register) throws IOException {
        if (begun) {
            throw new IllegalStateException("the first line has been written");
        }
        put(ElementKinds.REGISTER, RegisterLines.HEADER, register);
        begun = true;
    }

    @Override
    public void write(Register register) throws IOException {
        header(register);
        putAll(ElementKinds.CHARTER, register.charters());
        putAll(ElementKinds.PARTY, register.parties());
        putAll(ElementKinds.POST, register.posts());
        putAll(ElementKinds.PARTNERSHIP, register.partnerships());
        putAll(ElementKinds.MEETING, register.meetings());
        putAll(ElementKinds.APPROACH, register.approaches());
        putAll(ElementKinds.RESOURCE, register.resources());
        putAll(ElementKinds.DILEMMA, register.dilemmas());
        putAll(ElementKinds.SIGNAL, register.signals());
    }

    @Override
    public void accept(Charter charter) throws IOException {
        put(ElementKinds.CHARTER, charter);
    }

    @Override
    public void accept(Party party) throws IOException {
        put(ElementKinds.PARTY, party);
    }

    @Override
    public void accept(Post post) throws IOException {
        put(ElementKinds.POST, post);
    }

    @Override
    public void accept(Partnership partnership) throws IOException {
        put(ElementKinds.PARTNERSHIP, partnership);
    }

    @Override
    public void accept(Meeting meeting) throws IOException {
        put(ElementKinds.MEETING, meeting);
    }

    @Override
    public void accept(Dilemma dilemma) throws IOException {
        put(ElementKinds.DILEMMA, dilemma);
    }

    @Override
    public void accept(Signal signal) throws IOException {
        put(ElementKinds.SIGNAL, signal);
    }

    @Override
    public void accept(Approach approach) throws IOException {
        put(ElementKinds.APPROACH, approach);
    }

    @Override
    public void accept(Resource resource) throws IOException {
        put(ElementKinds.RESOURCE, resource);
    }

    private <V> void putAll(ElementKinds.Kind<V> kind, List<V> elements) throws IOException {
        for (V element : elements) {
            put(kind, element);
        }
    }

    private <V> void put(ElementKinds.Kind<V> kind, V element) throws IOException {
        if (!begun) {
            throw new IllegalStateException("the header comes first");
        }
        put(kind.code(), kind.shape(), element);
    }

    private <V> void put(String code, Shape<V> shape, V element) throws IOException {
        line.setLength(0);
        text.restart();
        Output out = new Output(text);
        out.startObject();
        out.key(RegisterLines.ELEMENT);
        out.text(code);
        shape.writeFields(element, out);
        out.endObject();
        text.endLine();
        text.flush();
        target.append(line);
    }

    @Override
    public void close() throws IOException {
        if (closes) {
            target.close();
        } else {
            target.flush();
        }
    }
}
