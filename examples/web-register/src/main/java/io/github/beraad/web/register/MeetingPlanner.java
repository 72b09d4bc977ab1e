// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.dilemma.Doer;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plans meetings, and records who attended and what came of the agenda. The lead of the partnership may: those whom the
 * library's table lets schedule a dilemma.
 */
@Service
public class MeetingPlanner {

    private final FrameStore frames;
    private final ElementTable elements;
    private final RegisterReader reader;
    private final PrivacyCheck privacy;
    private final Today today;
    private final TransactionTemplate transactions;

    MeetingPlanner(
            FrameStore frames,
            ElementTable elements,
            RegisterReader reader,
            PrivacyCheck privacy,
            Today today,
            TransactionTemplate transactions) {
        this.frames = frames;
        this.elements = elements;
        this.reader = reader;
        this.privacy = privacy;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * Whether an account may plan and record the meetings of a partnership.
     *
     * @param account who would
     * @param partnership its id
     * @return true for an active member of its lead
     */
    public boolean mayPlan(Account account, String partnership) {
        Optional<IndexedMember> member = account.member()
                .flatMap(id -> Optional.ofNullable(frames.frame().index().member(id)));
        if (member.isEmpty()
                || !member.get().partnership().id().equals(partnership)
                || !member.get().isActiveOn(today.date())) {
            return false;
        }
        for (Role role : Doer.OWNER_LEAD.roles()) {
            if (member.get().has(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a meeting.
     *
     * @param account who does
     * @param meeting the meeting
     * @return the meeting as it is stored
     * @throws AccessDeniedException if the account may not
     * @throws InvalidRequestException if another meeting has its id
     * @throws PrivacyRefusedException if a text seems to hold personal data
     */
    public RegisterReader.StoredMeeting add(Account account, Meeting meeting) {
        refuseOthers(account, meeting.partnership());
        privacy.refuse(meeting);
        String line = ElementText.line(lines -> lines.accept(meeting));
        transactions.executeWithoutResult(status -> {
            long revision = elements.nextRevision();
            // whoever has the revision writes alone
            if (elements.knows(ElementKind.MEETING, meeting.id())) {
                throw new InvalidRequestException("id", "is that of another meeting");
            }
            elements.add(ElementKind.MEETING, meeting.id(), revision, line);
            elements.recordedOn(today.date());
        });
        frames.newest();
        return reader.meeting(account, meeting.id());
    }

    /**
     * Writes a meeting anew.
     *
     * @param account who does
     * @param meeting the meeting; items of the agenda that the account may not read stay on it, at the end
     * @param revision of the meeting that was read
     * @return the meeting as it is stored
     * @throws AccessDeniedException if the account may not
     * @throws NotFoundException if there is no such meeting
     * @throws ElementChangedException if somebody else wrote it since it was read
     * @throws PrivacyRefusedException if a text seems to hold personal data
     */
    public RegisterReader.StoredMeeting write(Account account, Meeting meeting, long revision) {
        privacy.refuse(meeting);
        List<Meeting> meetings = frames.newest().register().meetings();
        int position = position(meetings, meeting.id());
        Meeting before = meetings.get(position);
        refuseOthers(account, before.partnership());
        if (!before.partnership().equals(meeting.partnership())) {
            throw new InvalidRequestException("partnership", "is that of the meeting for good");
        }
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        List<AgendaItem> readable = reader.readable(account, before).agenda();
        for (AgendaItem item : before.agenda()) {
            if (!readable.contains(item)) {
                agenda.add(item);
            }
        }
        Meeting after = Meeting.builder().like(meeting).agenda(agenda).build();
        String line = ElementText.line(lines -> lines.accept(after));
        transactions.executeWithoutResult(status -> {
            long next = elements.nextRevision();
            Long now = elements.revision(ElementKind.MEETING, position);
            if (now == null || now != revision) {
                throw new ElementChangedException(ElementKind.MEETING, meeting.id(), now == null ? 0 : now);
            }
            elements.replace(ElementKind.MEETING, position, next, line);
            elements.recordedOn(today.date());
        });
        frames.newest();
        return reader.meeting(account, meeting.id());
    }

    private void refuseOthers(Account account, String partnership) {
        if (!mayPlan(account, partnership)) {
            throw new AccessDeniedException("meetings are planned by the lead of the partnership");
        }
    }

    private static int position(List<Meeting> meetings, String id) {
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFoundException(ElementKind.MEETING, id);
    }
}
