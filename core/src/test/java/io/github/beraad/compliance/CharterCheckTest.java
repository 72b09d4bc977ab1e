// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.charter.DecisionPolicy.allOf;
import static io.github.beraad.charter.DecisionPolicy.anyOf;
import static io.github.beraad.charter.Requirements.chair;
import static io.github.beraad.charter.Requirements.composition;
import static io.github.beraad.charter.Requirements.director;
import static io.github.beraad.charter.Requirements.domains;
import static io.github.beraad.charter.Requirements.drawnFrom;
import static io.github.beraad.charter.Requirements.escalatesTo;
import static io.github.beraad.charter.Requirements.facilitator;
import static io.github.beraad.charter.Requirements.jointSolution;
import static io.github.beraad.charter.Requirements.meetings;
import static io.github.beraad.charter.Requirements.memberLevel;
import static io.github.beraad.charter.Requirements.membersFrom;
import static io.github.beraad.charter.Requirements.outcome;
import static io.github.beraad.charter.Requirements.parties;
import static io.github.beraad.charter.Requirements.preparers;
import static io.github.beraad.charter.Requirements.submitters;
import static io.github.beraad.charter.Requirements.term;
import static io.github.beraad.charter.Trigger.discussedTimes;
import static io.github.beraad.charter.Trigger.openLongerThan;
import static io.github.beraad.charter.Trigger.urgency;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementDraft;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The charter {@code team} of a register in which a team shares with a board. Besides the four built-in parties, none of
 * them of the police, there is one NGO.
 */
class CharterCheckTest {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private static Charter.Builder team() {
        return Charter.builder("team", "1").requires(escalatesTo("board"));
    }

    private static Charter.Builder board() {
        return Charter.builder("board", "1").requires(chair());
    }

    private static Register.Builder register(Charter.Builder... charters) {
        Register.Builder register = Register.builder()
                .addParties(Party.builder()
                        .id("kind")
                        .name("Kind")
                        .addCategories(PartyCategory.NGO)
                        .build())
                .addPartnerships(partnership("team", Role.PARTICIPANT), partnership("board", Role.CHAIR));
        for (Charter.Builder charter : charters) {
            register.addCharters(charter.build());
        }
        return register;
    }

    private static Partnership.Builder under(String charter, String id) {
        return Partnership.builder().id(id).name(id).charter(charter).scope(Scope.REGIONAL);
    }

    private static Partnership partnership(String id, Role role) {
        return under(id, "the-" + id)
                .addMembers(Member.builder()
                        .id(id + "-1")
                        .party("kind")
                        .addRoles(role)
                        .build())
                .build();
    }

    private static List<String> found(List<CharterProblem> problems) {
        return problems.stream()
                .map(problem -> problem.severity().code() + " " + problem.code() + " " + problem.pointer())
                .toList();
    }

    /** A charter, and everything that is wrong with it; places are those of the second requirement of the team. */
    private record Case(Register.Builder register, List<String> problems) {

        @Override
        public String toString() {
            return problems.toString();
        }
    }

    private static Case inTeam(RequirementDraft<?> requirement, String... problems) {
        return new Case(register(team().requires(requirement), board()), List.of(problems));
    }

    private static Case of(Register.Builder register, String... problems) {
        return new Case(register, List.of(problems));
    }

    static List<Case> cases() {
        String second = "/charters/0/requirements/1";
        String third = "/charters/0/requirements/2";
        String decide = "/charters/0/decideWhen/triggers/";
        List<Case> cases = new ArrayList<>(List.of(
                of(register(team(), board())),
                // what requirements say by themselves
                inTeam(preparers("ccv")),
                inTeam(preparers().withChair()),
                inTeam(preparers(), "warning says-nothing " + second),
                inTeam(parties(2)),
                inTeam(parties(1), "warning says-nothing " + second),
                inTeam(jointSolution(1), "warning says-nothing " + second),
                inTeam(meetings().atLeast(366)),
                inTeam(meetings().atLeast(367), "warning more-meetings-than-days " + second + "/atLeast"),
                inTeam(
                        outcome(AdministratorOutcome.POLITICAL_AGENDA).ownPartyOnly(),
                        "warning has-no-effect " + second + "/ownPartyOnly",
                        "info nothing-is-shared " + second),
                of(
                        register(
                                team().requires(chair().ofParty("ccv"))
                                        .requires(chair().ofParty("om").id("team.chair-2")),
                                board()),
                        "error contradicts " + third),
                of(register(
                        team().requires(chair().ofParty("om"))
                                .requires(chair().withPost("national-prosecutor-human-trafficking")
                                        .id("team.chair-2")),
                        board())),
                of(
                        register(
                                team().requires(memberLevel(Level.GOVERNING))
                                        .requires(memberLevel(Level.OPERATIONAL).id("team.level")),
                                board()),
                        "error contradicts " + third),
                of(
                        register(
                                team().requires(memberLevel(Level.GOVERNING))
                                        .requires(chair().withPost("national-prosecutor-human-trafficking")),
                                board()),
                        "error contradicts " + second),
                of(
                        register(
                                team().requires(meetings().atLeast(4))
                                        .requires(meetings().atLeast(4).id("team.again")),
                                board()),
                        "warning says-the-same " + third),
                of(
                        register(
                                team().addRequirements(Requirement.of(RequirementType.CHAIR, "team.escalates-to")
                                        .source("art. 1")
                                        .build()),
                                board()),
                        "error duplicate-requirement " + second + "/id"),
                of(register(Charter.builder("team", "1"), board()), "info no-requirements /charters/0"),
                // when decisions are asked for
                of(register(
                        team().decideWhen(anyOf(discussedTimes(3), openLongerThan(90), urgency(Urgency.HIGH))),
                        board())),
                of(
                        register(team().decideWhen(anyOf(discussedTimes(3), discussedTimes(5))), board()),
                        "warning has-no-effect " + decide + 1),
                of(
                        register(team().decideWhen(allOf(discussedTimes(3), discussedTimes(5))), board()),
                        "warning has-no-effect " + decide + 0),
                of(
                        register(team().decideWhen(allOf(openLongerThan(90), openLongerThan(90))), board()),
                        "warning has-no-effect " + decide + 1),
                of(
                        register(team().decideWhen(anyOf(discussedTimes(3), urgency(Urgency.LOW))), board()),
                        "warning decides-always " + decide + 1),
                of(
                        register(team().decideWhen(allOf(discussedTimes(3), urgency(Urgency.LOW))), board()),
                        "warning has-no-effect " + decide + 1),
                of(
                        register(team().decideWhen(allOf(urgency(Urgency.LOW))), board()),
                        "warning decides-always " + decide + 0),
                // seats
                inTeam(chair().withPost("mayor-lelystad").ofParty("gm0995").ofCategory(PartyCategory.MUNICIPALITY)),
                inTeam(chair().withPost("mayor-lelystad").ofParty("ccv"), "error post-of-other-party " + second),
                inTeam(
                        chair().ofParty("ccv").ofCategory(PartyCategory.POLICE),
                        "error category-does-not-fit " + second),
                inTeam(
                        chair().withPost("mayor-lelystad").ofCategory(PartyCategory.POLICE),
                        "error category-does-not-fit " + second),
                inTeam(chair().ofCategory(PartyCategory.POLICE), "warning too-few-parties " + second),
                inTeam(director(PartyCategory.MUNICIPALITY)),
                inTeam(director(PartyCategory.POLICE), "warning too-few-parties " + second),
                inTeam(composition(PartyCategory.NGO)),
                inTeam(composition(PartyCategory.NGO).atLeast(2), "warning too-few-parties " + second + "/atLeast"),
                inTeam(parties(5)),
                inTeam(parties(6), "warning too-few-parties " + second + "/atLeast"),
                inTeam(drawnFrom("proeftuinen-2014-2016")),
                inTeam(drawnFrom("elders").orFrom(PartyCategory.NGO)),
                inTeam(drawnFrom("elders"), "warning too-few-parties " + second),
                inTeam(domains(Domain.SAFETY)),
                inTeam(domains(Domain.SAFETY, Domain.CARE), "warning too-few-parties " + second + "/domains/1"),
                inTeam(memberLevel(Level.GOVERNING)),
                inTeam(memberLevel(Level.POLICY), "warning no-post-at-level " + second + "/level"),
                of(register(team().requires(memberLevel(Level.POLICY)), board())
                        .addPosts(Post.builder()
                                .id("adviser")
                                .title("Adviser")
                                .party("kind")
                                .level(Level.POLICY)
                                .build())),
                inTeam(
                        composition(PartyCategory.NGO).atLevel(Level.POLICY),
                        "warning no-post-at-level " + second + "/level"),
                inTeam(submitters(Role.PARTICIPANT, Role.SECRETARY)),
                inTeam(submitters(Role.SECRETARY, Role.DIRECTOR), "warning nobody-has-role " + second + "/roles"),
                inTeam(facilitator("cvc"), "error unknown-reference " + second + "/party"),
                inTeam(preparers("ccv", "cvc"), "error unknown-reference " + second + "/parties/1"),
                // where it leads
                inTeam(membersFrom("board")),
                inTeam(membersFrom("lokale-aanpak"), "warning leads-nowhere " + second + "/charter"),
                inTeam(escalatesTo("boord").id("team.up"), "error unknown-reference " + second + "/charter"),
                inTeam(escalatesTo("team").id("team.up"), "error leads-back " + second + "/charter"),
                of(
                        register(team(), board().requires(escalatesTo("team"))),
                        "error leads-back /charters/0/requirements/0/charter",
                        "error leads-back /charters/1/requirements/1/charter"),
                of(
                        register(team().until(YEAR), board().from(YEAR)),
                        "warning never-at-the-same-time /charters/0/requirements/0/charter"),
                of(register(team(), board().requires(outcome(AdministratorOutcome.DRIVING_ROLE)))),
                of(
                        register(
                                Charter.builder("team", "1").requires(chair()),
                                board().requires(outcome(AdministratorOutcome.DRIVING_ROLE))),
                        "info nothing-is-shared /charters/1/requirements/1"),
                // when it holds
                of(register(team().from(YEAR).until(NEXT_YEAR).requires(term(LocalDate.of(2026, 12, 31))), board())),
                of(
                        register(team().from(YEAR).requires(term(LocalDate.of(2025, 12, 31))), board()),
                        "error term-before-beginning " + second + "/endsOn"),
                of(
                        register(team().until(NEXT_YEAR).requires(term(NEXT_YEAR)), board()),
                        "warning term-after-end " + second + "/endsOn"),
                // versions and replacement
                of(register(
                        team().until(YEAR),
                        Charter.builder("team", "2").from(YEAR).requires(escalatesTo("board")),
                        board())),
                of(
                        register(
                                team(),
                                Charter.builder("team", "2").from(YEAR).requires(escalatesTo("board")),
                                board()),
                        "error versions-overlap /charters/1"),
                of(
                        register(
                                team().until(YEAR),
                                Charter.builder("team", "2").from(NEXT_YEAR).requires(escalatesTo("board")),
                                board()),
                        "warning versions-gap /charters/1/from"),
                of(
                        register(team(), board(), Charter.builder("spare", "1").requires(chair())),
                        "info never-used /charters/2"),
                of(
                        register(
                                team(),
                                board(),
                                Charter.builder("lokale-aanpak", "1").requires(chair())),
                        "error built-in-id /charters/2/id",
                        "info never-used /charters/2"),
                of(register(team().replaces("lokale-aanpak"), board())),
                of(register(team().replaces("locale-aanpak"), board()), "error unknown-reference /charters/0/replaces"),
                of(register(team().replaces("board"), board()), "warning replaced-still-in-use /charters/0/replaces"),
                of(register(team().replaces("team"), board()), "error replaces-itself /charters/0/replaces")));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWrongAndNothingElse(Case one) {
        assertThat(found(CharterCheck.check(one.register().build()))).isEqualTo(one.problems());
    }

    @Test
    void theCasesShowEveryFlaw() {
        Set<CharterFlaw> shown = EnumSet.noneOf(CharterFlaw.class);
        for (Case one : cases()) {
            for (CharterProblem problem : CharterCheck.check(one.register().build())) {
                shown.add(problem.flaw());
            }
        }

        assertThat(shown).containsExactly(CharterFlaw.values());
    }

    @Test
    void saysItInBothLanguagesWithAllFactsFilledIn() {
        for (Case one : cases()) {
            for (CharterProblem problem : CharterCheck.check(one.register().build())) {
                String dutch = problem.message(Language.DUTCH);
                String english = problem.message(Language.ENGLISH);
                assertThat(List.of(dutch, english))
                        .as(problem.toString())
                        .allSatisfy(message -> assertThat(message)
                                .endsWith(".")
                                .doesNotContain("charter-flaw", "{", "}", "''", "  ", " .", ": ."));
                assertThat(dutch).isNotEqualTo(english);
                assertThat(problem.facts().names())
                        .containsExactlyElementsOf(problem.flaw().facts());
                for (String fact : problem.flaw().facts()) {
                    String value = io.github.beraad.text.Texts.english()
                            .value(problem.facts().get(fact).orElseThrow());
                    if (!fact.equals("requirement")) {
                        assertThat(english).as(fact).contains(value);
                    }
                }
            }
        }
    }

    @Test
    void aCharterCanBeCheckedByItself() {
        Charter charter = team().replaces("team")
                .requires(parties(1))
                .requires(facilitator("cvc"))
                .build();

        assertThat(found(CharterCheck.check(charter)))
                .containsExactly("error replaces-itself /replaces", "warning says-nothing /requirements/1");
    }

    @Test
    void chartersThatReplaceEachOtherAreFound() {
        Register register = register(team().replaces("board").from(YEAR), board().replaces("team"))
                .partnerships(List.of())
                .build();

        assertThat(found(CharterCheck.check(register)))
                .contains("error replaces-itself /charters/0/replaces", "error replaces-itself /charters/1/replaces");
    }

    @Test
    void aReplacedCharterIsInUseByWhoGoesOnUnderIt() {
        Register.Builder register = register(team().replaces("board").from(YEAR), board())
                .partnerships(List.of())
                .addPartnerships(
                        partnership("team", Role.PARTICIPANT),
                        under("board", "d")
                                .until(Optional.of(YEAR.minusDays(1)))
                                .build(),
                        under("board", "c").until(Optional.of(YEAR)).build(),
                        under("board", "b").until(Optional.of(YEAR.plusDays(1))).build(),
                        under("board", "a").build());

        assertThat(CharterCheck.check(register.build()))
                .filteredOn(problem -> problem.flaw() == CharterFlaw.REPLACED_STILL_IN_USE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.facts().toString())
                        .contains("[a, b]")
                        .doesNotContain("c, d"));
    }

    @Test
    void aProblemSaysWhatIsWrongWhere() {
        assertThat(CharterCheck.check(register(team()).build())).isNotEmpty().allSatisfy(problem -> {
            assertThat(CharterFlaw.of(problem.code())).isEqualTo(problem.flaw());
            assertThat(problem)
                    .hasToString(problem.severity().code() + " " + problem.code() + " " + problem.charter() + " "
                            + problem.version() + " " + problem.pointer() + " {" + problem.facts() + "}");
        });
    }

    @Test
    void aRouteOfAPartnershipComesBeforeWhatItsCharterSays() {
        Charter.Builder deciding = board().requires(outcome(AdministratorOutcome.DRIVING_ROLE));
        Charter.Builder silent = Charter.builder("team", "1").requires(chair());
        String nothingIsShared = "info nothing-is-shared /charters/1/requirements/1";

        assertThat(found(CharterCheck.check(register(silent, deciding)
                        .partnerships(List.of())
                        .addPartnerships(
                                under("team", "the-team")
                                        .routes(List.of("nobody", "the-board"))
                                        .build(),
                                partnership("board", Role.CHAIR))
                        .build())))
                .doesNotContain(nothingIsShared);
        assertThat(found(CharterCheck.check(register(team(), deciding)
                        .partnerships(List.of())
                        .addPartnerships(
                                under("team", "the-team")
                                        .routes(List.of("nobody", "the-team"))
                                        .build(),
                                partnership("board", Role.CHAIR))
                        .build())))
                .contains(nothingIsShared);
    }

    @Test
    void theBuiltInChartersHaveNoFlawOfTheirOwn() {
        assertThat(io.github.beraad.charter.BuiltInCharters.all())
                .flatExtracting(CharterCheck::check)
                .extracting(CharterProblem::code)
                .containsOnly("built-in-id");
    }
}
