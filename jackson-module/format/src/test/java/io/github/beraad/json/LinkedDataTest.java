// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import io.github.beraad.json.testkit.Json;
import io.github.beraad.json.testkit.NationalRegister;
import io.github.beraad.json.testkit.SchemaBreaches;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a JSON-LD processor makes of a register with the context. */
class LinkedDataTest {

    private static final URI DOCUMENT = URI.create("https://example.org/register/2026.json");
    private static final String BASE = "https://example.org/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SCHEMA = "http://schema.org/";
    private static final String OWN = "https://beraad.github.io/vocabulary/1#";
    private static final String CODE = "https://beraad.github.io/code/1/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    private static final Set<String> NATIONAL = triples(NationalRegister.json());

    /** What is said of something; the object as it is tested for, a literal with its type. */
    private record Triple(String subject, String predicate, String object) {
        @Override
        public String toString() {
            return subject + " " + predicate + " " + object;
        }
    }

    private static Set<String> triples(String register) {
        return shown(triples(register, Json.read(LinkedData.context())));
    }

    private static Set<String> shown(List<Triple> triples) {
        Set<String> shown = new TreeSet<>();
        triples.forEach(triple -> shown.add(triple.toString()));
        return shown;
    }

    private static List<Triple> triples(String document, Object context) {
        List<Triple> triples = new ArrayList<>();
        try {
            JsonLd.toRdf(JsonDocument.of(new StringReader(document)))
                    .context(JsonDocument.of(new StringReader(Json.write(context))))
                    .base(DOCUMENT)
                    .ordered(true)
                    .provide(new RdfQuadConsumer() {
                        @Override
                        public RdfQuadConsumer quad(
                                String subject,
                                String predicate,
                                String object,
                                @Nullable String datatype,
                                @Nullable String language,
                                @Nullable String direction,
                                @Nullable String graph) {
                            triples.add(new Triple(
                                    subject, predicate, datatype == null ? object : '"' + object + "\"^^" + datatype));
                            return this;
                        }
                    });
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
        return triples;
    }

    private static String literal(String text, String type) {
        return '"' + text + "\"^^http://www.w3.org/2001/XMLSchema#" + type;
    }

    private static void assertNational(String subject, String predicate, String object) {
        assertThat(NATIONAL).contains(subject + " " + predicate + " " + object);
    }

    @Test
    void aPartyHasItsNameItsKindAndItsPlaceInTooi() {
        String ministry = BASE + "party/jenv";

        assertNational(ministry, SKOS + "prefLabel", literal("Ministerie van Justitie en Veiligheid", "string"));
        assertNational(ministry, ORG + "classification", CODE + "party-category/ministry");
        assertNational(
                ministry,
                "http://www.w3.org/2002/07/owl#sameAs",
                "https://identifier.overheid.nl/tooi/id/ministerie/mnre1058");
        assertNational(BASE + "party/rvdk", SKOS + "altLabel", literal("Raad van de Kinderbescherming", "string"));
    }

    @Test
    void aPostIsOfAParty() {
        String mayor = BASE + "post/mayor-lelystad";

        assertNational(mayor, SKOS + "prefLabel", literal("Burgemeester van Lelystad", "string"));
        assertNational(mayor, ORG + "postIn", BASE + "party/gm0995");
        assertNational(mayor, OWN + "level", CODE + "level/governing");
    }

    @Test
    void aMembershipIsOfAPartyInAPartnershipWithARole() {
        String seat = BASE + "member/sb-lelystad";

        assertNational(seat, ORG + "organization", BASE + "partnership/sb");
        assertNational(seat, ORG + "member", BASE + "party/gm0995");
        assertNational(seat, "http://www.w3.org/ns/opengov#post", BASE + "post/mayor-lelystad");
        assertNational(seat, ORG + "role", CODE + "role/chair");
    }

    @Test
    void aPartnershipWorksUnderACharter() {
        assertNational(
                BASE + "partnership/lip",
                "http://data.europa.eu/m8g/hasFormalFramework",
                BASE + "charter/landelijk-innovatieplatform");
        assertNational(BASE + "partnership/lip", SCHEMA + "validFrom", literal("2025-01-01", "date"));
        assertNational(BASE + "partnership/lip", OWN + "scope", CODE + "scope/national");
    }

    @Test
    void aMeetingIsOnADayAndItsAgendaHoldsTheDilemma() {
        String meeting = BASE + "meeting/lip-2026-1";

        assertNational(meeting, SCHEMA + "startDate", literal("2026-01-20", "date"));
        assertNational(meeting, SCHEMA + "organizer", BASE + "partnership/lip");
        assertNational(meeting, OWN + "chairedBy", BASE + "member/lip-jenv");
        assertThat(NATIONAL).anyMatch(triple -> triple.endsWith(OWN + "about " + BASE + "dilemma/d-2026-01"));
        assertThat(NATIONAL).anyMatch(triple -> triple.endsWith(TYPE + " " + OWN + "DilemmaItem"));
    }

    @Test
    void aDilemmaHasAHistoryInOrder() {
        String dilemma = BASE + "dilemma/d-2026-01";

        assertNational(dilemma, DCT + "title", literal("Wie heeft de regie als een gezin verhuist?", "string"));
        assertNational(dilemma, OWN + "owner", BASE + "partnership/lip");
        assertThat(NATIONAL).anyMatch(triple -> triple.startsWith(dilemma + " " + OWN + "history "));
        assertThat(NATIONAL).anyMatch(triple -> triple.endsWith(OWN + "eventType " + CODE + "event/submitted"));
        assertThat(NATIONAL).anyMatch(triple -> triple.endsWith(OWN + "agreedBy " + BASE + "member/lip-modeldam"));
    }

    @Test
    void theSameIdInTwoKindsIsTwoThings() {
        Set<String> triples = triples("""
                {"format": "beraad-register/1",
                 "parties": [{"id": "x", "name": "X", "categories": ["other"]}],
                 "partnerships": [{"id": "x", "name": "X together", "charter": "x", "scope": "local",
                   "members": [{"id": "x", "party": "x", "roles": ["chair"]}], "routes": []}]}
                """);

        assertThat(triples)
                .contains(
                        BASE + "member/x " + ORG + "member " + BASE + "party/x",
                        BASE + "member/x " + ORG + "organization " + BASE + "partnership/x",
                        BASE + "partnership/x http://data.europa.eu/m8g/hasFormalFramework " + BASE + "charter/x",
                        // no routes is something else than no word of routes
                        BASE + "partnership/x " + OWN + "routes http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
    }

    @Test
    void whatSomethingIsFollowsFromTheFileItself() {
        Set<String> types = new HashSet<>();
        Map<String, String> ranges = new TreeMap<>();
        Map<String, String> domains = new TreeMap<>();
        // a document with a context of its own
        for (Triple triple : triples(LinkedData.context(), Map.of())) {
            if (triple.predicate().equals(RDFS + "range")) {
                ranges.put(triple.subject(), triple.object());
            } else if (triple.predicate().equals(RDFS + "domain")) {
                domains.put(triple.subject(), triple.object());
            }
        }
        for (Triple triple : triples(NationalRegister.json(), Json.read(LinkedData.context()))) {
            types.add(triple.object() + " " + ranges.get(triple.predicate()));
            types.add(triple.subject() + " " + domains.get(triple.predicate()));
        }

        assertThat(types)
                .contains(
                        BASE + "party/jenv " + ORG + "Organization",
                        BASE + "post/mayor-lelystad " + ORG + "Post",
                        BASE + "partnership/lip " + ORG + "OrganizationalCollaboration",
                        BASE + "member/lip-jenv " + ORG + "Membership",
                        CODE + "role/chair " + ORG + "Role",
                        BASE + "meeting/lip-2026-1 " + SCHEMA + "Event",
                        BASE + "dilemma/d-2026-01 http://www.w3.org/ns/opengov#Motion",
                        BASE + "approach/a-school " + SCHEMA + "CreativeWork");
    }

    @Test
    void everyKeyIsMappedButTheFormatAndTheNamesOfMembers() {
        Map<String, Object> register = Json.object(SchemaBreaches.complete(JsonFormat.REGISTER));
        Set<String> dropped = new TreeSet<>();
        Set<String> kept = new TreeSet<>();

        withoutEachKey(register, register, List.of(), triples(Json.write(register)), dropped, kept);

        dropped.removeAll(kept);
        assertThat(dropped).containsExactly("/format", "/partnerships/members/name");
        assertThat(kept).hasSizeGreaterThan(100);
    }

    /** Takes every key away in turn, and looks whether anything is missing then. */
    private static void withoutEachKey(
            Map<String, Object> register,
            Object value,
            List<String> path,
            Set<String> all,
            Set<String> dropped,
            Set<String> kept) {
        if (value instanceof List) {
            Json.elements(value).forEach(element -> withoutEachKey(register, element, path, all, dropped, kept));
        } else if (value instanceof Map) {
            Map<String, Object> members = Json.members(value);
            for (Map.Entry<String, Object> member : new LinkedHashMap<>(members).entrySet()) {
                List<String> below = new ArrayList<>(path);
                below.add(member.getKey());
                String place = "/" + String.join("/", below);
                // what stands below an extension is one literal
                if (!path.contains("extensions")) {
                    if (!kept.contains(place)) {
                        Map<String, Object> before = new LinkedHashMap<>(members);
                        members.remove(member.getKey());
                        (triples(Json.write(register)).equals(all) ? dropped : kept).add(place);
                        members.clear();
                        members.putAll(before);
                    }
                    withoutEachKey(register, member.getValue(), below, all, dropped, kept);
                }
            }
        }
    }

    @Test
    void aBaseAndTheContextMayStandInTheDocumentToo() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "@context",
                List.of(
                        Map.of("@base", DOCUMENT.toString()),
                        Json.members(Json.object(LinkedData.context()).get("@context"))));
        document.putAll(Json.object(NationalRegister.json()));

        assertThat(shown(triples(Json.write(document), Map.of()))).isEqualTo(NATIONAL);
    }

    @Test
    void isKnownByItsAddress() {
        assertThat(LinkedData.contextId()).isEqualTo("https://beraad.github.io/schema/register-1.jsonld");
    }
}
