// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
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
import java.io.IOException;

/** Makes a register of its elements. What it overrides may throw, because subclasses do more. */
class Collector implements ElementSink {

    private final Register.Builder register = Register.builder();
    private int count;

    /** What has come so far. */
    final Register register() {
        return register.build();
    }

    /** How many elements have come so far. */
    final int count() {
        return count;
    }

    @Override
    public void header(Register header) throws IOException {
        register.recordedOn(header.recordedOn())
                .title(header.title())
                .description(header.description())
                .fictional(header.fictional())
                .extensions(header.extensions());
    }

    @Override
    public void accept(Charter charter) throws IOException {
        count++;
        register.addCharters(charter);
    }

    @Override
    public void accept(Party party) throws IOException {
        count++;
        register.addParties(party);
    }

    @Override
    public void accept(Post post) throws IOException {
        count++;
        register.addPosts(post);
    }

    @Override
    public void accept(Partnership partnership) throws IOException {
        count++;
        register.addPartnerships(partnership);
    }

    @Override
    public void accept(Meeting meeting) throws IOException {
        count++;
        register.addMeetings(meeting);
    }

    @Override
    public void accept(Dilemma dilemma) throws IOException {
        count++;
        register.addDilemmas(dilemma);
    }

    @Override
    public void accept(Signal signal) throws IOException {
        count++;
        register.addSignals(signal);
    }

    @Override
    public void accept(Approach approach) throws IOException {
        count++;
        register.addApproaches(approach);
    }

    @Override
    public void accept(Resource resource) throws IOException {
        count++;
        register.addResources(resource);
    }
}
