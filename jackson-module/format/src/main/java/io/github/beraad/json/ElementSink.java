// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.charter.Charter;
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

/**
 * Takes a register element by element: first what it says of itself, then its elements in the order in which they stand.
 * What a sink does not override it passes over.
 */
public interface ElementSink {

    /**
     * Takes what the register says of itself. Comes first.
     *
     * @param register a register without elements
     * @throws IOException if the sink cannot go on
     */
    default void header(Register register) throws IOException {}

    /**
     * Takes a charter of the register's own.
     *
     * @param charter the charter
     * @throws IOException if the sink cannot go on
     */
    default void accept(Charter charter) throws IOException {}

    /**
     * Takes a party.
     *
     * @param party the party
     * @throws IOException if the sink cannot go on
     */
    default void accept(Party party) throws IOException {}

    /**
     * Takes a post.
     *
     * @param post the post
     * @throws IOException if the sink cannot go on
     */
    default void accept(Post post) throws IOException {}

    /**
     * Takes a partnership with its members.
     *
     * @param partnership the partnership
     * @throws IOException if the sink cannot go on
     */
    default void accept(Partnership partnership) throws IOException {}

    /**
     * Takes a meeting.
     *
     * @param meeting the meeting
     * @throws IOException if the sink cannot go on
     */
    default void accept(Meeting meeting) throws IOException {}

    /**
     * Takes a dilemma.
     *
     * @param dilemma the dilemma
     * @throws IOException if the sink cannot go on
     */
    default void accept(Dilemma dilemma) throws IOException {}

    /**
     * Takes a signal or insight.
     *
     * @param signal the signal
     * @throws IOException if the sink cannot go on
     */
    default void accept(Signal signal) throws IOException {}

    /**
     * Takes an approach.
     *
     * @param approach the approach
     * @throws IOException if the sink cannot go on
     */
    default void accept(Approach approach) throws IOException {}

    /**
     * Takes a resource.
     *
     * @param resource the resource
     * @throws IOException if the sink cannot go on
     */
    default void accept(Resource resource) throws IOException {}
}
