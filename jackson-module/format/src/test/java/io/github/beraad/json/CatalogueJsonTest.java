// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.CatalogueEntry;
import io.github.beraad.compliance.Library;
import org.junit.jupiter.api.Test;

/** The catalogue for programs: every rule with all that its page tells. */
class CatalogueJsonTest {

    @Test
    void aRequirementHasItsParameters() {
        String json = CatalogueJson.toJson(Catalogue.builtIn().onlyCharter("lokale-aanpak"), Layout.COMPACT);

        assertThat(json)
                .startsWith("{\"format\":\"beraad-catalogue/1\",\"library\":\"" + Library.version()
                        + "\",\"charters\":[{\"id\":\"lokale-aanpak\",\"version\":\"1\",\"title\":\"")
                .contains("{\"rule\":\"local.parties\",\"severity\":\"error\","
                        + "\"charter\":{\"id\":\"lokale-aanpak\",\"version\":\"1\"},"
                        + "\"type\":\"parties\",\"modality\":\"duty\",\"parameters\":{\"atLeast\":2},"
                        + "\"title\":{\"nl\":\"Minstens twee partijen werken samen\",\"en\":\"")
                .contains(
                        "\"source\":[\"CCV-G-1\"],\"facts\":[{\"variant\":\"too-few\",\"names\":[\"parties\",\"atLeast\"]}]")
                .contains("\"since\":\"0.1.0\"")
                .doesNotContain("register.duplicate-id");
    }

    @Test
    void aRegisterRuleNamesTheFactsOfEachWayToBreakIt() {
        assertThat(CatalogueJson.toJson(Catalogue.builtIn(), Layout.COMPACT))
                .contains(
                        "\"facts\":[{\"names\":[\"kind\",\"id\"]},{\"variant\":\"charter\",\"names\":[\"id\",\"version\"]}");
    }

    @Test
    void aParameterIsWrittenAsInACharter() {
        assertThat(CatalogueJson.toJson(Catalogue.builtIn(), Layout.COMPACT))
                .contains("\"parameters\":{\"parties\":[\"jenv\",\"ccv\"],\"withChair\":true}")
                .contains("\"parameters\":{\"atLeast\":6,\"per\":\"calendar-year\"}");
    }

    @Test
    void noRuleIsMissing() {
        String json = CatalogueJson.toJson(Catalogue.builtIn(), Layout.PRETTY);

        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            assertThat(json).contains("\"rule\": \"" + entry.code() + "\"");
        }
        assertThat(json).endsWith("}\n");
    }
}
