// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.DilemmaExplanation;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import io.github.beraad.web.storage.Overview;
import io.github.beraad.web.storage.OverviewTable;
import io.github.beraad.web.storage.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the register for an account: pages, the API and exports all read here, and nothing that is above the clearance of
 * the account comes out. Lists and single dilemmas cost the same however many dilemmas there are.
 */
@Service
public class RegisterReader {

    /** How many rows a page has at most. */
    public static final int MOST_ROWS = 100;

    private static final long COUNTS_FRESH = TimeUnit.SECONDS.toNanos(5);
    private static final int MOST_COUNTS = 1_000;

    private final FrameStore frames;
    private final HistoryTable histories;
    private final OverviewTable overviews;
    private final Today today;
    private final TransactionTemplate snapshots;
    private final Map<OverviewTable.Wanted, Counted> counts = new ConcurrentHashMap<>();

    /** Counts, and when they were taken. */
    private record Counted(Map<DilemmaState, Integer> counts, long at) {}

    RegisterReader(
            FrameStore frames,
            HistoryTable histories,
            OverviewTable overviews,
            Today today,
            PlatformTransactionManager transactions) {
        this.frames = frames;
        this.histories = histories;
        this.overviews = overviews;
        this.today = today;
        this.snapshots = new TransactionTemplate(transactions);
        this.snapshots.setReadOnly(true);
    }

    /**
     * Which dilemmas or signals are wanted.
     *
     * @param partnership the id of the partnership that owns it
     * @param sharedWith the id of a partnership that it was shared with
     * @param state that it is in; of dilemmas only
     * @param search what its title, text or id has words that begin with
     */
    public record Filter(
            Optional<String> partnership,
            Optional<String> sharedWith,
            Optional<DilemmaState> state,
            Optional<String> search) {

        /**
         * Everything.
         *
         * @return without any condition
         */
        public static Filter all() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * The same of one state.
         *
         * @param wanted the state
         * @return another filter
         */
        public Filter in(DilemmaState wanted) {
            return new Filter(partnership, sharedWith, Optional.of(wanted), search);
        }
    }

    /**
     * A page of a list.
     *
     * @param rows the newest first
     * @param next where the next page begins; empty on the last
     */
    public record Listed(List<Overview> rows, Optional<String> next) {}

    /**
     * A dilemma as it is stored.
     *
     * @param dilemma the dilemma
     * @param revision how many events it has: what the next event is recorded upon
     * @param line as it is written in JSON Lines
     * @param status by its last event
     */
    public record StoredDilemma(Dilemma dilemma, int revision, String line, DilemmaStatus status) {}

    /**
     * A signal or insight as it is stored.
     *
     * @param signal the signal or insight
     * @param revision how many events it has: what the next event is recorded upon
     * @param line as it is written in JSON Lines
     * @param status by its last event
     */
    public record StoredSignal(Signal signal, int revision, String line, SignalStatus status) {}

    /**
     * A meeting as it is stored, with an agenda that tells of nothing that the account may not read.
     *
     * @param meeting the meeting
     * @param revision when it was last written: what it is changed upon
     * @param hidden how many items of its agenda are left out
     */
    public record StoredMeeting(Meeting meeting, long revision, int hidden) {}

    /**
     * The partnerships with their members and meetings, and what belongs to them. None of it is confidential but the
     * agendas of meetings: read those with {@link #meeting}.
     *
     * @return at most a second old
     */
    public Frame frame() {
        return frames.frame();
    }

    /**
     * The day that it is.
     *
     * @return by which the register is read unless another day is asked for
     */
    public LocalDate today() {
        return today.date();
    }

    /**
     * A page of dilemmas.
     *
     * @param account who reads
     * @param filter which
     * @param after {@link Listed#next()} of the page before; null for the first page
     * @param limit how many at most
     * @return the newest first
     */
    public Listed dilemmas(Account account, Filter filter, @Nullable String after, int limit) {
        return page(ElementKind.DILEMMA, account, filter, after, limit);
    }

    /**
     * A page of signals and insights.
     *
     * @param account who reads
     * @param filter which
     * @param after {@link Listed#next()} of the page before; null for the first page
     * @param limit how many at most
     * @return the newest first
     */
    public Listed signals(Account account, Filter filter, @Nullable String after, int limit) {
        return page(ElementKind.SIGNAL, account, filter, after, limit);
    }

    private Listed page(ElementKind kind, Account account, Filter filter, @Nullable String after, int limit) {
        int rows = Math.max(1, Math.min(limit, MOST_ROWS));
        List<OverviewTable.Row> found = overviews.page(wanted(kind, account, filter), place(after), rows + 1);
        List<Overview> shown = new ArrayList<>();
        for (OverviewTable.Row row : found.subList(0, Math.min(rows, found.size()))) {
            shown.add(row.overview());
        }
        if (found.size() <= rows) {
            return new Listed(shown, Optional.empty());
        }
        OverviewTable.Row last = found.get(rows - 1);
        return new Listed(shown, Optional.of(last.overview().since() + "." + last.number()));
    }

    private static OverviewTable.@Nullable Place place(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            int dot = after.indexOf('.');
            return new OverviewTable.Place(
                    LocalDate.parse(after.substring(0, Math.max(0, dot))), Long.parseLong(after.substring(dot + 1)));
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new InvalidRequestException("after", "is no place in a list");
        }
    }

    private static OverviewTable.Wanted wanted(ElementKind kind, Account account, Filter filter) {
        return new OverviewTable.Wanted(
                kind,
                account.clearance(),
                filter.partnership(),
                filter.sharedWith(),
                filter.state(),
                filter.search().map(text -> List.copyOf(Words.of(text))).orElse(List.of()));
    }

    /**
     * How many dilemmas are in each state.
     *
     * @param account who reads
     * @param filter which
     * @return at most five seconds old; states without one are left out
     */
    public Map<DilemmaState, Integer> counts(Account account, Filter filter) {
        OverviewTable.Wanted wanted = wanted(ElementKind.DILEMMA, account, filter);
        Counted kept = counts.get(wanted);
        if (kept != null && System.nanoTime() - kept.at() < COUNTS_FRESH) {
            return kept.counts();
        }
        if (counts.size() > MOST_COUNTS) {
            counts.clear();
        }
        // of those who ask at the same time one counts
        return counts.compute(
                        wanted,
                        (key, before) -> before != null && System.nanoTime() - before.at() < COUNTS_FRESH
                                ? before
                                : new Counted(overviews.counts(wanted), System.nanoTime()))
                .counts();
    }

    /**
     * A dilemma.
     *
     * @param account who reads
     * @param id its id
     * @return the dilemma
     * @throws NotFoundException if there is none, or the account may not read it
     */
    public StoredDilemma dilemma(Account account, String id) {
        ElementText.Parts parts = find(ElementKind.DILEMMA, account, id).parts();
        Dilemma dilemma = ElementText.dilemma(parts);
        return new StoredDilemma(
                dilemma, parts.events().size(), parts.line(), DilemmaStatus.of(dilemma, frame().index()));
    }

    /**
     * A signal or insight.
     *
     * @param account who reads
     * @param id its id
     * @return the signal or insight
     * @throws NotFoundException if there is none, or the account may not read it
     */
    public StoredSignal signal(Account account, String id) {
        ElementText.Parts parts = find(ElementKind.SIGNAL, account, id).parts();
        Signal signal = ElementText.signal(parts);
        return new StoredSignal(signal, parts.events().size(), parts.line(), SignalStatus.of(signal, frame().index()));
    }

    private HistoryTable.Stored find(ElementKind kind, Account account, String id) {
        return histories.find(kind, id, account.clearance()).orElseThrow(() -> new NotFoundException(kind, id));
    }

    /**
     * What an account may record of a dilemma today. The library's table decides, by the member that the account stands
     * for.
     *
     * @param account who would record
     * @param dilemma the dilemma
     * @return in the order of the table; empty for an account that stands for no member
     */
    public List<AllowedEvent> allowed(Account account, Dilemma dilemma) {
        return allowed(account, dilemma, today.date());
    }

    /**
     * What an account may record of a dilemma on a day: what happened at a meeting is often recorded later.
     *
     * @param account who would record
     * @param dilemma the dilemma
     * @param on the day of what is recorded
     * @return in the order of the table; empty for an account that stands for no member
     */
    public List<AllowedEvent> allowed(Account account, Dilemma dilemma, LocalDate on) {
        return account.member()
                .map(member -> Recorder.of(frame().index()).allowed(member, dilemma, on))
                .orElse(List.of());
    }

    /**
     * What an account may record of a signal or insight today.
     *
     * @param account who would record
     * @param signal the signal or insight
     * @return in the order of the table; empty for an account that stands for no member
     */
    public List<AllowedEvent> allowed(Account account, Signal signal) {
        return account.member()
                .map(member -> Recorder.of(frame().index()).allowed(member, signal, today.date()))
                .orElse(List.of());
    }

    /**
     * The events of a dilemma that an account may correct.
     *
     * @param account who would correct
     * @param dilemma the dilemma
     * @param on the day of the correction
     * @return ids of events, the last one first
     */
    public List<String> correctable(Account account, Dilemma dilemma, LocalDate on) {
        return account.member()
                .map(member -> Recorder.of(frame().index()).correctable(member, dilemma, on))
                .orElse(List.of());
    }

    /**
     * The events of a signal or insight that an account may correct.
     *
     * @param account who would correct
     * @param signal the signal or insight
     * @param on the day of the correction
     * @return ids of events, the last one first
     */
    public List<String> correctable(Account account, Signal signal, LocalDate on) {
        return account.member()
                .map(member -> Recorder.of(frame().index()).correctable(member, signal, on))
                .orElse(List.of());
    }

    /**
     * Whether an account may submit a dilemma to a partnership today.
     *
     * @param account who would submit
     * @param partnership the id of the partnership
     * @return false for an account that stands for no member
     */
    public boolean maySubmit(Account account, String partnership) {
        return account.member().isPresent()
                && Recorder.of(frame().index()).maySubmit(account.member().get(), partnership, today.date());
    }

    /**
     * What comes next for a dilemma.
     *
     * @param dilemma the dilemma
     * @param on the date
     * @return empty before its first event
     */
    public Optional<NextStep> nextStep(Dilemma dilemma, LocalDate on) {
        return NextSteps.of(dilemma, frame().index(), on);
    }

    /**
     * The facts that led to the state of a dilemma and to its next step.
     *
     * @param dilemma the dilemma
     * @param on the date
     * @return the explanation
     */
    public DilemmaExplanation explain(Dilemma dilemma, LocalDate on) {
        return Explanation.of(dilemma, frame().index(), on);
    }

    /**
     * A meeting.
     *
     * @param account who reads
     * @param id its id
     * @return the meeting, without the items of its agenda that the account may not read
     * @throws NotFoundException if there is none
     */
    public StoredMeeting meeting(Account account, String id) {
        Frame frame = frame();
        List<Meeting> meetings = frame.register().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.get(i).id().equals(id)) {
                Meeting shown = readable(account, meetings.get(i));
                return new StoredMeeting(
                        shown,
                        frame.revisionOf(ElementKind.MEETING, i),
                        meetings.get(i).agenda().size() - shown.agenda().size());
            }
        }
        throw new NotFoundException(ElementKind.MEETING, id);
    }

    /**
     * A meeting without what an account may not read.
     *
     * @param account who reads
     * @param meeting the meeting
     * @return the meeting, without the items of its agenda that name something above the clearance of the account
     */
    public Meeting readable(Account account, Meeting meeting) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            if (mayRead(account, item)) {
                agenda.add(item);
            }
        }
        return agenda.size() == meeting.agenda().size()
                ? meeting
                : Meeting.builder().like(meeting).agenda(agenda).build();
    }

    private boolean mayRead(Account account, AgendaItem item) {
        ElementKind kind = item.type() == AgendaItemType.DILEMMA
                ? ElementKind.DILEMMA
                : item.type() == AgendaItemType.SIGNAL ? ElementKind.SIGNAL : null;
        if (kind == null || item.ref().isEmpty() || account.mayRead(Confidentiality.ZEER_GEHEIM)) {
            return true;
        }
        Optional<Confidentiality> level =
                overviews.confidentiality(kind, item.ref().get());
        return level.isEmpty() || account.mayRead(level.get());
    }

    /**
     * What a partnership receives.
     *
     * @param account who reads
     * @param partnership its id
     * @param on the date
     * @return the briefing
     * @throws NotFoundException if there is no such partnership
     */
    public Briefing briefing(Account account, String partnership, LocalDate on) {
        return Briefing.of(around(partnership, on), partnership, on, Optional.of(account.clearance()));
    }

    /**
     * What a partnership might discuss at its next meeting.
     *
     * @param account who reads
     * @param partnership its id
     * @param on the date
     * @return the proposal
     * @throws NotFoundException if there is no such partnership
     */
    public AgendaProposal agenda(Account account, String partnership, LocalDate on) {
        return AgendaProposal.of(around(partnership, on), partnership, on, Optional.of(account.clearance()));
    }

    /** The frame with the dilemmas and signals that concern one partnership, and no others. */
    private RegisterIndex around(String partnership, LocalDate on) {
        RegisterIndex index = frame().index();
        IndexedPartnership target = index.partnership(partnership);
        if (target == null) {
            throw new NotFoundException(ElementKind.PARTNERSHIP, partnership);
        }
        List<String> sources = new ArrayList<>();
        for (IndexedPartnership source : index.partnerships()) {
            if (index.routes(source, on).contains(target)) {
                sources.add(source.id());
            }
        }
        Register.Builder register = Register.builder().like(index.register());
        snapshots.executeWithoutResult(status -> {
            overviews.concerning(
                    ElementKind.DILEMMA,
                    partnership,
                    sources,
                    on,
                    stored -> register.addDilemmas(ElementText.dilemma(stored.parts())));
            overviews.concerning(
                    ElementKind.SIGNAL,
                    partnership,
                    sources,
                    on,
                    stored -> register.addSignals(ElementText.signal(stored.parts())));
        });
        return RegisterIndex.of(register.build());
    }
}
