// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** {@code register.redefines-builtin} */
class RedefinesBuiltInTest {

    @Test
    @Keeps("register.redefines-builtin")
    void aRegisterMayRepeatAndAddToWhatIsBuiltIn() {
        SmallRegister register = SmallRegister.empty()
                .parties(
                        party("jenv", PartyCategory.MINISTRY)
                                .name("Ministry of Justice and Security")
                                .addOtherNames("JenV"),
                        party("gm0995", PartyCategory.MUNICIPALITY).addProgrammes("another-programme"))
                .posts(post("mayor-lelystad", "gm0995", Level.GOVERNING).title("Mayor of Lelystad"))
                .charters(charter("onze-raad", "1").replaces("strategisch-beraad"));

        assertThat(register.found()).isEmpty();
    }

    @Test
    @Breaks(Offence.REDEFINES_BUILT_IN)
    void aPartyOfOtherCategories() {
        assertThat(SmallRegister.empty()
                        .parties(party("om", PartyCategory.POLICE))
                        .found())
                .containsExactly("error register.redefines-builtin party om /parties/0/categories");
        assertThat(SmallRegister.empty()
                        .parties(party("om", PartyCategory.PUBLIC_PROSECUTION, PartyCategory.POLICE))
                        .found())
                .containsExactly("error register.redefines-builtin party om /parties/0/categories");
    }

    @Test
    void aPostOfAnotherPartyOrLevel() {
        assertThat(SmallRegister.empty()
                        .posts(post("mayor-lelystad", "om", Level.GOVERNING))
                        .found())
                .containsExactly("error register.redefines-builtin post mayor-lelystad /posts/0/party");
        assertThat(SmallRegister.empty()
                        .posts(post("mayor-lelystad", "gm0995", Level.POLICY))
                        .found())
                .containsExactly("error register.redefines-builtin post mayor-lelystad /posts/0/level");
        assertThat(SmallRegister.empty()
                        .posts(post("mayor-lelystad", "om", Level.POLICY))
                        .found())
                .containsExactly("error register.redefines-builtin post mayor-lelystad /posts/0");
    }

    @Test
    void aCharterWithABuiltInIdWhateverItsVersion() {
        SmallRegister register = SmallRegister.empty()
                .charters(charter(
                        "strategisch-beraad",
                        "2",
                        requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "nobody")));

        assertThat(register.found())
                .containsExactly("error register.redefines-builtin charter strategisch-beraad /charters/0");
        assertThat(register.facts()).containsExactly("kind=charter, id=strategisch-beraad");
    }

    @Test
    void theSameCharterWithABuiltInIdTwiceIsADuplicate() {
        SmallRegister register =
                SmallRegister.empty().charters(charter("strategisch-beraad", "1"), charter("strategisch-beraad", "1"));

        assertThat(register.found())
                .containsExactly(
                        "error register.redefines-builtin charter strategisch-beraad /charters/0",
                        "error register.duplicate-id charter strategisch-beraad /charters/1/id");
    }

    @Test
    void whatIsBuiltInStaysAsItIs() {
        SmallRegister register = SmallRegister.empty()
                .parties(party("gm0995", PartyCategory.NGO))
                .charters(charter("lokale-aanpak", "2"))
                .partnerships(
                        partnership("p", "lokale-aanpak", member("m", "gm0995", Role.DIRECTOR), member("n", "om")));

        ComplianceReport report = register.check("2026-06-15");
        assertThat(SmallRegister.found(report))
                .containsExactly(
                        "error register.redefines-builtin charter lokale-aanpak /charters/0",
                        "error register.redefines-builtin party gm0995 /parties/0/categories");
        assertThat(report.charters()).containsExactly(new AppliedCharter("lokale-aanpak", "1"));
    }
}
