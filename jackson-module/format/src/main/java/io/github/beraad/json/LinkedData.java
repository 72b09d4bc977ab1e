// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

/**
 * A register as linked data: a JSON-LD 1.1 context that gives its keys the meaning of terms of W3C ORG, Popolo, SKOS,
 * Dublin Core and schema.org, and its parties the URI that they have in TOOI. A register stays as it is; the context is
 * applied from outside, by whoever reads it as JSON-LD or by the header
 * {@code Link: <...>; rel="http://www.w3.org/ns/json-ld#context"} with {@link #contextId()}. A program that wants it in
 * the document puts the key {@code @context} ahead of the others; such a copy is no register to this library any more.
 *
 * <p>Ids are unique within their kind alone, so an IRI is made of the kind and the id, beside the folder of the document:
 * the party {@code jenv} in {@code https://example.org/register/2026.json} is {@code https://example.org/party/jenv}, in
 * the register of the next year too. A register that has no address needs a base, which works best in a context ahead
 * of this one: {@code [{"@base": "https://example.org/register/"}, contextId]}; not every processor resolves the contexts
 * of single keys against a base from elsewhere. Codes become
 * IRIs below {@code https://beraad.github.io/code/1/}. Left out are the key {@code format} and the names of members:
 * posts are linked, persons are not. Everything else is kept.
 *
 * <p>Classes are not stated for every element but follow from the ranges of the properties, which stand in the same
 * file: what {@code partnerships} holds is an {@code org:OrganizationalCollaboration}, what {@code members} holds an
 * {@code org:Membership}.
 */
public final class LinkedData {

    private static final ShippedFile CONTEXT = new ShippedFile("register-1.jsonld");

    private LinkedData() {}

    /**
     * The address by which the context is known.
     *
     * @return the same for every release of the library that knows {@code beraad-register/1}
     */
    public static String contextId() {
        return CONTEXT.address();
    }

    /**
     * The document that holds the context, and beside it what the terms of its own mean.
     *
     * @return JSON-LD
     */
    public static String context() {
        return CONTEXT.text();
    }
}
