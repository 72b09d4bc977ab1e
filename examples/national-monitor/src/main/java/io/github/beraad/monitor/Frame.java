// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;

/** Keeps a register but for its dilemmas and signals, of which there may be very many. */
class Frame implements ElementSink {

    private final Register.Builder register = Register.builder();
    private int count;

    /** What has come so far. */
    final Register register() {
        return register.build();
    }

    /** How many elements were kept so far. */
    final int count() {
        return count;
    }

    @Override
    public final void header(Register header) {
        register.recordedOn(header.recordedOn())
                .title(header.title())
                .description(header.description())
                .fictional(header.fictional())
                .extensions(header.extensions());
    }

    @Override
    public final void accept(Charter charter) {
        register.addCharters(charter);
        count++;
    }

    @Override
    public final void accept(Party party) {
        register.addParties(party);
        count++;
    }

    @Override
    public final void accept(Post post) {
        register.addPosts(post);
        count++;
    }

    @Override
    public final void accept(Partnership partnership) {
        register.addPartnerships(partnership);
        count++;
    }

    @Override
    public final void accept(Meeting meeting) {
        register.addMeetings(meeting);
        count++;
    }

    @Override
    public final void accept(Approach approach) {
        register.addApproaches(approach);
        count++;
    }

    @Override
    public final void accept(Resource resource) {
        register.addResources(resource);
        count++;
    }
}
