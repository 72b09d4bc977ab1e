// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import io.github.beraad.web.storage.Overview;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records events, for the member that an account stands for. Whether that member may is decided by the table of the
 * library, and by nothing here. Either all of a record is written or none.
 */
@Service
public class RegisterRecorder {

    private final FrameStore frames;
    private final HistoryTable histories;
    private final ElementTable elements;
    private final Overviews overviews;
    private final PrivacyCheck privacy;
    private final Today today;
    private final TransactionTemplate transactions;
    private final SecureRandom random = new SecureRandom();

    RegisterRecorder(
            FrameStore frames,
            HistoryTable histories,
            ElementTable elements,
            Overviews overviews,
            PrivacyCheck privacy,
            Today today,
            TransactionTemplate transactions) {
        this.frames = frames;
        this.histories = histories;
        this.elements = elements;
        this.overviews = overviews;
        this.privacy = privacy;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * An id that no other element has.
     *
     * @param prefix what it begins with
     * @return the prefix, the year, and eight characters by chance
     */
    public String newId(String prefix) {
        String chance = Long.toString(random.nextLong(Long.MAX_VALUE), 36).toLowerCase(Locale.ROOT) + "00000000";
        return prefix + "-" + today.date().getYear() + "-" + chance.substring(0, 8);
    }

    /**
     * Submits a dilemma.
     *
     * @param account who submits
     * @param draft the dilemma without its history
     * @param submission the event that submits it; it gets an id if it has none
     * @return the dilemma
     * @throws io.github.beraad.dilemma.EventRefusedException if the account may not
     * @throws PrivacyRefusedException if a text seems to hold personal data
     * @throws InvalidRequestException if there is a dilemma with this id already
     */
    public RegisterReader.StoredDilemma submit(Account account, Dilemma.Builder draft, Event submission) {
        RegisterIndex index = frames.newest().index();
        Dilemma dilemma = Recorder.of(index).submit(draft, completed(account, submission, List.of()));
        refuseAboveClearance(account, dilemma.effectiveConfidentiality());
        privacy.refuse(dilemma, 0);
        ElementText.Parts parts = ElementText.parts(dilemma);
        add(account, ElementKind.DILEMMA, dilemma.id(), parts, overviews.of(dilemma, index), overviews.words(dilemma));
        return new RegisterReader.StoredDilemma(
                dilemma, parts.events().size(), parts.line(), DilemmaStatus.of(dilemma, index));
    }

    /**
     * Reports a signal or an insight. The reporter is the member that the account stands for, of the partnership.
     *
     * @param account who reports
     * @param signal the signal or insight, without a history
     * @return the signal or insight
     * @throws AccessDeniedException if the account stands for no active member of the partnership
     * @throws PrivacyRefusedException if the text seems to hold personal data
     * @throws InvalidRequestException if there is one with this id already
     */
    public RegisterReader.StoredSignal report(Account account, Signal signal) {
        RegisterIndex index = frames.newest().index();
        IndexedMember member = index.member(signal.by());
        if (member == null
                || !account.member().equals(Optional.of(signal.by()))
                || !member.partnership().id().equals(signal.partnership())
                || !member.isActiveOn(signal.on())) {
            throw new AccessDeniedException("signals are reported by active members of the partnership");
        }
        if (!signal.history().isEmpty()) {
            throw new InvalidRequestException("history", "is recorded event by event");
        }
        if (signal.on().isAfter(today.date())) {
            throw new InvalidRequestException("on", "lies in the future");
        }
        refuseAboveClearance(account, signal.effectiveConfidentiality());
        privacy.refuse(signal, -1);
        ElementText.Parts parts = ElementText.parts(signal);
        add(account, ElementKind.SIGNAL, signal.id(), parts, overviews.of(signal, index), overviews.words(signal));
        return new RegisterReader.StoredSignal(signal, 0, parts.line(), SignalStatus.of(signal, index));
    }

    private static void refuseAboveClearance(Account account, Confidentiality level) {
        if (!account.mayRead(level)) {
            throw new AccessDeniedException("the account may not read what is this confidential");
        }
    }

    private void add(
            Account account,
            ElementKind kind,
            String id,
            ElementText.Parts parts,
            Overview overview,
            Set<String> words) {
        try {
            transactions.executeWithoutResult(status -> {
                histories.add(
                        new HistoryTable.Fresh(0, kind, id, true, parts, overview, words),
                        account.name(),
                        today.instant());
                elements.recordedOn(today.date());
            });
        } catch (DuplicateKeyException e) {
            throw new InvalidRequestException("id", "is that of another " + kind.code());
        }
    }

    /**
     * Records an event in the history of a dilemma.
     *
     * @param account who records
     * @param id of the dilemma
     * @param revision how many events the history had when it was read
     * @param event the event; it gets an id and the day on which it is recorded if it has none
     * @return the dilemma with the event
     * @throws HistoryChangedException if something else has been recorded since
     * @throws io.github.beraad.dilemma.EventRefusedException if the account may not
     * @throws PrivacyRefusedException if a text seems to hold personal data
     * @throws NotFoundException if there is no such dilemma, or the account may not read it
     */
    public RegisterReader.StoredDilemma record(Account account, String id, int revision, Event event) {
        HistoryTable.Stored stored = unchanged(ElementKind.DILEMMA, account, id, revision);
        RegisterIndex index = frames.newest().index();
        Dilemma before = ElementText.dilemma(stored.parts());
        Dilemma after = Recorder.of(index).record(before, completed(account, event, before.history()));
        privacy.refuse(after, revision);
        ElementText.Parts parts = ElementText.parts(after);
        append(account, ElementKind.DILEMMA, id, stored, parts, () -> overviews.of(after, index));
        return new RegisterReader.StoredDilemma(
                after, parts.events().size(), parts.line(), DilemmaStatus.of(after, index));
    }

    /**
     * Records an event in the history of a signal or insight.
     *
     * @param account who records
     * @param id of the signal or insight
     * @param revision how many events the history had when it was read
     * @param event the event; it gets an id and the day on which it is recorded if it has none
     * @return the signal or insight with the event
     * @throws HistoryChangedException if something else has been recorded since
     * @throws io.github.beraad.dilemma.EventRefusedException if the account may not
     * @throws PrivacyRefusedException if a text seems to hold personal data
     * @throws NotFoundException if there is no such signal, or the account may not read it
     */
    public RegisterReader.StoredSignal recordOfSignal(Account account, String id, int revision, Event event) {
        HistoryTable.Stored stored = unchanged(ElementKind.SIGNAL, account, id, revision);
        RegisterIndex index = frames.newest().index();
        Signal before = ElementText.signal(stored.parts());
        Signal after = Recorder.of(index).record(before, completed(account, event, before.history()));
        privacy.refuse(after, revision);
        ElementText.Parts parts = ElementText.parts(after);
        append(account, ElementKind.SIGNAL, id, stored, parts, () -> overviews.of(after, index));
        return new RegisterReader.StoredSignal(
                after, parts.events().size(), parts.line(), SignalStatus.of(after, index));
    }

    private HistoryTable.Stored unchanged(ElementKind kind, Account account, String id, int revision) {
        HistoryTable.Stored stored =
                histories.find(kind, id, account.clearance()).orElseThrow(() -> new NotFoundException(kind, id));
        if (stored.revision() != revision) {
            throw changed(kind, id, revision, stored.parts());
        }
        return stored;
    }

    private static HistoryChangedException changed(ElementKind kind, String id, int revision, ElementText.Parts parts) {
        List<Event> history = kind == ElementKind.DILEMMA
                ? ElementText.dilemma(parts).history()
                : ElementText.signal(parts).history();
        boolean known = revision >= 0 && revision <= history.size();
        return new HistoryChangedException(
                kind, id, history.size(), known ? history.subList(revision, history.size()) : List.of());
    }

    private void append(
            Account account,
            ElementKind kind,
            String id,
            HistoryTable.Stored before,
            ElementText.Parts after,
            Supplier<Overview> overview) {
        int sequence = before.revision();
        try {
            transactions.executeWithoutResult(status -> {
                histories.append(
                        before.number(), sequence, after.events().get(sequence), account.name(), today.instant());
                histories.update(before.number(), overview.get());
                elements.recordedOn(today.date());
            });
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            // of two at the same moment the database lets one through
            HistoryTable.Stored now =
                    histories.find(kind, id, account.clearance()).orElseThrow(() -> new NotFoundException(kind, id));
            if (now.revision() == sequence) {
                throw e;
            }
            throw changed(kind, id, sequence, now.parts());
        }
    }

    /** The event with an id, and with the day of today as the one on which it is recorded. */
    private Event completed(Account account, Event event, List<Event> history) {
        if (!account.member().equals(Optional.of(event.by()))) {
            throw new AccessDeniedException("the account does not stand for this member");
        }
        Event.Builder copy = Event.of(event.type())
                .on(event.on())
                .by(event.by())
                .id(event.id().orElseGet(() -> freeId(event.type(), history)))
                .recordedOn(event.recordedOn().orElse(today.date()))
                .extensions(event.extensions());
        for (Key<?> key : event.carried().keys()) {
            copy(event, key, copy);
        }
        return copy.build();
    }

    private static <T> void copy(Event from, Key<T> key, Event.Builder to) {
        from.get(key).ifPresent(value -> to.with(key, value));
    }

    private static String freeId(EventType type, List<Event> history) {
        int number = history.size() + 1;
        String id = type.code() + "-" + number;
        while (hasId(history, id)) {
            number++;
            id = type.code() + "-" + number;
        }
        return id;
    }

    private static boolean hasId(List<Event> history, String id) {
        return history.stream().anyMatch(event -> event.id().equals(Optional.of(id)));
    }

    /**
     * The day that it is.
     *
     * @return the date of what is recorded, unless another is stated
     */
    public LocalDate today() {
        return today.date();
    }
}
