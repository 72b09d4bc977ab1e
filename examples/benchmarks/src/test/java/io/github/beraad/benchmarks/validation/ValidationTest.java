// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.ElementCheck;
import io.github.beraad.compliance.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is compared does the same work: all implementations find the same. */
class ValidationTest {

    private static Map<String, List<Found>> found(Case c) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        List<Found> library = new ArrayList<>();
        ElementCheck.of(
                        c.index(),
                        c.on(),
                        Profile.none(),
                        finding -> library.add(
                                new Found(finding.rule(), finding.subject().id())))
                .checkRequirements(c.partnership());
        found.put("library", library);
        List<Found> handWritten = new ArrayList<>();
        HandWritten.check(c, handWritten::add);
        found.put("written by hand", handWritten);
        found.put("Hibernate Validator", new HibernateValidation().found(c));
        found.put("YAVI", YaviValidation.found(c));
        found.put("Easy Rules", EasyRulesValidation.found(c));
        found.put("Drools", new DroolsValidation().validate(DroolsValidation.facts(c)));
        return found;
    }

    @Test
    void thePartnershipIsOfTheSizeThatIsSaid() {
        Case c = Example.of(false);

        assertThat(c.partnership().members()).hasSize(Example.MEMBERS);
        assertThat(c.partnership().meetings()).hasSize(Example.MEETINGS);
        assertThat(c.partnership().charterVersions().get(0).requirements()).hasSize(12);
    }

    @Test
    void nobodyFindsAnythingWhereAllIsInOrder() {
        found(Example.of(false))
                .forEach((implementation, found) ->
                        assertThat(found).as(implementation).isEmpty());
    }

    @Test
    void everybodyFindsTheSameFiveOffences() {
        found(Example.of(true))
                .forEach((implementation, found) -> assertThat(found)
                        .as(implementation)
                        .containsExactlyInAnyOrder(
                                new Found("chair", "platform"),
                                new Found("municipalities", "m6"),
                                new Found("drawn-from", "m8"),
                                new Found("agenda-owner", "v2"),
                                new Found("meetings", "platform")));
    }
}
