// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest register for a test: what the test does not speak of is filled in so that no rule says anything about it.
 * Unless it {@linkplain #empty() is empty} it has one partnership, {@code club}, under a charter {@code agreed}.
 */
public final class SmallRegister {

    /** The partnership that is there unless a test says otherwise. */
    public static final String CLUB = "club";

    /** The charter of {@link #CLUB}. */
    public static final String AGREED = "agreed";

    /** The date on which a register is checked where the date plays no part. */
    public static final String ANY_DAY = "2026-06-15";

    private final Register.Builder register = Register.builder();
    private final List<Member> members = new ArrayList<>();
    private final List<Partnership> others = new ArrayList<>();
    private final Partnership.Builder club;
    private final boolean hasClub;

    private SmallRegister(boolean hasClub) {
        this.hasClub = hasClub;
        this.club = partnership(CLUB, AGREED);
    }

    /** A register without anything in it. */
    public static SmallRegister empty() {
        return new SmallRegister(false);
    }

    /** A register with a partnership that has agreed this. */
    public static SmallRegister agreeing(Requirement.Builder... requirements) {
        return new SmallRegister(true).charters(charter(AGREED, "1", requirements));
    }

    /** A register with a partnership that has agreed nothing. */
    public static SmallRegister withClub() {
        return agreeing();
    }

    /** A requirement of a type, with its code for an id. */
    public static Requirement.Builder requirement(RequirementType type) {
        return Requirement.of(type, type.code()).source("reglement art. 1");
    }

    public static Charter.Builder charter(String id, String version, Requirement.Builder... requirements) {
        Charter.Builder charter = Charter.builder(id, version).title("Charter " + id);
        for (Requirement.Builder requirement : requirements) {
            charter.addRequirements(requirement.build());
        }
        return charter;
    }

    public static Party.Builder party(String id, PartyCategory... categories) {
        Party.Builder party = Party.builder().id(id).name("Party " + id);
        return categories.length == 0 ? party.addCategories(PartyCategory.OTHER) : party.addCategories(categories);
    }

    public static Post.Builder post(String id, String party, Level level) {
        return Post.builder().id(id).title("Post " + id).party(party).level(level);
    }

    public static Partnership.Builder partnership(String id, String charter, Member.Builder... members) {
        Partnership.Builder partnership = Partnership.builder()
                .id(id)
                .name("Partnership " + id)
                .charter(charter)
                .scope(Scope.LOCAL);
        for (Member.Builder member : members) {
            partnership.addMembers(member.build());
        }
        return partnership;
    }

    /** A member; a participant unless another role is given. */
    public static Member.Builder member(String id, String party, Role... roles) {
        Member.Builder member = Member.builder().id(id).party(party);
        return roles.length == 0 ? member.addRoles(Role.PARTICIPANT) : member.addRoles(roles);
    }

    public static Meeting.Builder planned(String id, String date) {
        return meeting(id, date, MeetingStatus.PLANNED);
    }

    public static Meeting.Builder cancelled(String id, String date) {
        return meeting(id, date, MeetingStatus.CANCELLED);
    }

    /** A held meeting of {@link #CLUB} at which a guest was present. */
    public static Meeting.Builder held(String id, String date) {
        return heldByNobody(id, date).addGuests(new Guest(Optional.empty(), FreeText.of("a guest")));
    }

    public static Meeting.Builder heldByNobody(String id, String date) {
        return meeting(id, date, MeetingStatus.HELD);
    }

    private static Meeting.Builder meeting(String id, String date, MeetingStatus status) {
        return Meeting.builder().id(id).partnership(CLUB).date(date(date)).status(status);
    }

    public static AgendaItem item(AgendaItemType type) {
        return AgendaItem.builder().type(type).build();
    }

    public static AgendaItem item(AgendaItemType type, String ref) {
        return AgendaItem.builder().type(type).ref(ref).build();
    }

    /** An approach of {@link #CLUB} without a phase yet. */
    public static Approach.Builder approach(String id) {
        return Approach.builder().id(id).title("Approach " + id).partnership(CLUB);
    }

    public static ApproachPhase phase(Phase phase, String from) {
        return new ApproachPhase(phase, Optional.of(date(from)));
    }

    /** A resource that {@link #CLUB} developed for professionals. */
    public static Resource.Builder resource(String id, String publishedOn) {
        return Resource.builder()
                .id(id)
                .title("Resource " + id)
                .developedBy(CLUB)
                .publishedOn(date(publishedOn))
                .audience("professionals");
    }

    /** A dilemma of {@link #CLUB}, submitted by a member. */
    public static Dilemma.Builder dilemma(String id, String by, Event.Builder... since) {
        Dilemma.Builder dilemma = Dilemma.builder()
                .id(id)
                .title("Dilemma " + id)
                .question(FreeText.of("Who is in charge?"))
                .partnership(CLUB)
                .addHistory(event(EventType.SUBMITTED, "2026-01-01", by).build());
        for (Event.Builder event : since) {
            dilemma.addHistory(event.build());
        }
        return dilemma;
    }

    /** A signal of {@link #CLUB}, reported by a member. */
    public static Signal.Builder signal(String id, String by, Event.Builder... since) {
        Signal.Builder signal = Signal.builder()
                .id(id)
                .kind(SignalKind.SIGNAL)
                .on(date("2026-01-01"))
                .by(by)
                .partnership(CLUB)
                .text(FreeText.of("Something new."));
        for (Event.Builder event : since) {
            signal.addHistory(event.build());
        }
        return signal;
    }

    public static Event.Builder event(EventType type, String on, String by) {
        return Event.of(type).on(date(on)).by(by);
    }

    public static LocalDate date(String date) {
        return LocalDate.parse(date);
    }

    public SmallRegister recordedOn(String date) {
        register.recordedOn(date(date));
        return this;
    }

    /** The first day of {@link #CLUB}. */
    public SmallRegister from(String date) {
        club.from(date(date));
        return this;
    }

    /** The first day on which {@link #CLUB} is no more. */
    public SmallRegister until(String date) {
        club.until(date(date));
        return this;
    }

    /** The routes of {@link #CLUB}. */
    public SmallRegister routes(String... partnerships) {
        club.routes(List.of(partnerships));
        return this;
    }

    /** Adds members to {@link #CLUB}. */
    public SmallRegister members(Member.Builder... added) {
        for (Member.Builder member : added) {
            members.add(member.build());
        }
        return this;
    }

    public SmallRegister charters(Charter.Builder... added) {
        for (Charter.Builder charter : added) {
            register.addCharters(charter.build());
        }
        return this;
    }

    public SmallRegister parties(Party.Builder... added) {
        for (Party.Builder party : added) {
            register.addParties(party.build());
        }
        return this;
    }

    /** Adds parties about which nothing is known but that they are there. */
    public SmallRegister parties(String... ids) {
        for (String id : ids) {
            parties(party(id));
        }
        return this;
    }

    public SmallRegister posts(Post.Builder... added) {
        for (Post.Builder post : added) {
            register.addPosts(post.build());
        }
        return this;
    }

    /** Adds partnerships, behind {@link #CLUB}. */
    public SmallRegister partnerships(Partnership.Builder... added) {
        for (Partnership.Builder partnership : added) {
            others.add(partnership.build());
        }
        return this;
    }

    public SmallRegister meetings(Meeting.Builder... added) {
        for (Meeting.Builder meeting : added) {
            register.addMeetings(meeting.build());
        }
        return this;
    }

    public SmallRegister approaches(Approach.Builder... added) {
        for (Approach.Builder approach : added) {
            register.addApproaches(approach.build());
        }
        return this;
    }

    public SmallRegister resources(Resource.Builder... added) {
        for (Resource.Builder resource : added) {
            register.addResources(resource.build());
        }
        return this;
    }

    public SmallRegister dilemmas(Dilemma.Builder... added) {
        for (Dilemma.Builder dilemma : added) {
            register.addDilemmas(dilemma.build());
        }
        return this;
    }

    public SmallRegister signals(Signal.Builder... added) {
        for (Signal.Builder signal : added) {
            register.addSignals(signal.build());
        }
        return this;
    }

    public Register build() {
        List<Partnership> partnerships = new ArrayList<>();
        if (hasClub) {
            partnerships.add(club.members(members).build());
        }
        partnerships.addAll(others);
        return register.partnerships(partnerships).build();
    }

    public ComplianceReport check(String on) {
        return Compliance.check(build(), date(on));
    }

    /** What is found on a date, as {@code error chair partnership club /partnerships/0}. */
    public List<String> found(String on) {
        return found(check(on));
    }

    /** What is found where the date plays no part. */
    public List<String> found() {
        return found(ANY_DAY);
    }

    /** What a report found, as {@code error chair partnership club /partnerships/0}. */
    public static List<String> found(ComplianceReport report) {
        List<String> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            found.add(finding.severity().code() + " " + finding.rule() + " " + finding.subject() + " "
                    + finding.pointer());
        }
        return found;
    }

    /** The facts of all findings, each as {@code party=a, atLeast=2}. */
    public List<String> facts(String on) {
        return check(on).findings().stream()
                .map(finding -> finding.facts().toString())
                .toList();
    }

    /** The facts of all findings where the date plays no part. */
    public List<String> facts() {
        return facts(ANY_DAY);
    }

    /** The outcome of the first requirement of {@link #CLUB}. */
    public Outcome outcome(String on) {
        return check(on).outcomes().stream()
                .filter(outcome -> outcome.partnership().equals(CLUB))
                .map(RequirementOutcome::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** The outcome of the first requirement of {@link #CLUB} where the date plays no part. */
    public Outcome outcome() {
        return outcome(ANY_DAY);
    }
}
