// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a whole register in and out, with nothing lost: what comes out again are the same bytes. */
@Service
public class RegisterTransfer {

    private static final int BATCH = 500;

    private final FrameStore frames;
    private final HistoryTable histories;
    private final ElementTable elements;
    private final Overviews overviews;
    private final Today today;
    private final RegisterReader reader;
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshots;

    RegisterTransfer(
            FrameStore frames,
            HistoryTable histories,
            ElementTable elements,
            Overviews overviews,
            Today today,
            RegisterReader reader,
            PlatformTransactionManager manager) {
        this.frames = frames;
        this.histories = histories;
        this.elements = elements;
        this.overviews = overviews;
        this.today = today;
        this.reader = reader;
        this.transactions = new TransactionTemplate(manager);
        this.snapshots = new TransactionTemplate(manager);
        this.snapshots.setReadOnly(true);
        this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Whether there is a register.
     *
     * @return false until one is brought in
     */
    public boolean isEmpty() {
        return elements.header().isEmpty();
    }

    /**
     * Brings in a register. There must be none yet: nothing that was recorded is ever replaced.
     *
     * @param account who brings it in, an administrator
     * @param bytes the register as JSON or JSON Lines, compressed or not; nothing of it is read for whoever may not
     * @throws IOException if the stream fails
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     * @throws RegisterExistsException if there is a register
     * @throws AccessDeniedException if the account is no administrator's
     */
    public void bringIn(Account account, InputStream bytes) throws IOException {
        if (account.role() != AccountRole.ADMINISTRATOR) {
            throw new AccessDeniedException("a register is brought in by an administrator");
        }
        if (!isEmpty()) {
            throw new RegisterExistsException();
        }
        bringIn(BeraadJson.read(bytes), account.name());
    }

    /**
     * Brings in a register.
     *
     * @param register the register
     * @param account the name of who brings it in
     */
    void bringIn(Register register, String account) {
        try {
            transactions.executeWithoutResult(status -> {
                elements.begin(ElementText.header(register), register.recordedOn());
                Elements rows = new Elements();
                rows.addAll(register);
                elements.insert(rows.rows);
                Register frame = Register.builder()
                        .like(register)
                        .dilemmas(List.of())
                        .signals(List.of())
                        .build();
                new Histories(RegisterIndex.of(frame), account, today.instant()).addAll(register);
            });
        } catch (DuplicateKeyException e) {
            throw new RegisterExistsException();
        }
        frames.newest();
    }

    /** Makes a row of each element but dilemmas and signals. */
    private static final class Elements {

        private final List<ElementTable.Row> rows = new ArrayList<>();
        private final Map<ElementKind, Integer> positions = new EnumMap<>(ElementKind.class);

        private void add(ElementKind kind, String id, String line) {
            rows.add(new ElementTable.Row(kind, positions.merge(kind, 1, Integer::sum) - 1, id, 1, line));
        }

        void addAll(Register register) {
            for (Charter charter : register.charters()) {
                add(ElementKind.CHARTER, charter.id(), ElementText.line(lines -> lines.accept(charter)));
            }
            for (Party party : register.parties()) {
                add(ElementKind.PARTY, party.id(), ElementText.line(lines -> lines.accept(party)));
            }
            for (Post post : register.posts()) {
                add(ElementKind.POST, post.id(), ElementText.line(lines -> lines.accept(post)));
            }
            for (Partnership partnership : register.partnerships()) {
                add(ElementKind.PARTNERSHIP, partnership.id(), ElementText.line(lines -> lines.accept(partnership)));
            }
            for (Meeting meeting : register.meetings()) {
                add(ElementKind.MEETING, meeting.id(), ElementText.line(lines -> lines.accept(meeting)));
            }
            for (Approach approach : register.approaches()) {
                add(ElementKind.APPROACH, approach.id(), ElementText.line(lines -> lines.accept(approach)));
            }
            for (Resource resource : register.resources()) {
                add(ElementKind.RESOURCE, resource.id(), ElementText.line(lines -> lines.accept(resource)));
            }
        }
    }

    /** Adds dilemmas and signals in batches. */
    private final class Histories {

        private final RegisterIndex index;
        private final String account;
        private final Instant at;
        private final List<HistoryTable.Fresh> batch = new ArrayList<>();
        private final Set<String> dilemmas = new HashSet<>();
        private final Set<String> signals = new HashSet<>();
        private long number;

        Histories(RegisterIndex index, String account, Instant at) {
            this.index = index;
            this.account = account;
            this.at = at;
        }

        void addAll(Register register) {
            for (Dilemma dilemma : register.dilemmas()) {
                add(new HistoryTable.Fresh(
                        ++number,
                        ElementKind.DILEMMA,
                        dilemma.id(),
                        dilemmas.add(dilemma.id()),
                        ElementText.parts(dilemma),
                        overviews.of(dilemma, index),
                        overviews.words(dilemma)));
            }
            for (Signal signal : register.signals()) {
                add(new HistoryTable.Fresh(
                        ++number,
                        ElementKind.SIGNAL,
                        signal.id(),
                        signals.add(signal.id()),
                        ElementText.parts(signal),
                        overviews.of(signal, index),
                        overviews.words(signal)));
            }
            flush();
        }

        private void add(HistoryTable.Fresh fresh) {
            batch.add(fresh);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            histories.addAll(batch, account, at);
            batch.clear();
        }
    }

    /**
     * Writes the register as JSON.
     *
     * @param account who takes it out; what is above its clearance is left out
     * @param bytes takes it, and stays open
     * @throws IOException if the stream fails
     */
    public void write(Account account, OutputStream bytes) throws IOException {
        Gathering gathering = new Gathering();
        inSnapshot(() -> each(account, line -> ElementText.read(line + "\n", gathering)));
        BeraadJson.write(gathering.register.like(header().build()).build(), bytes);
    }

    /**
     * Writes the register as JSON Lines, without keeping it in memory: the lines are stored as they are written.
     *
     * @param account who takes it out; what is above its clearance is left out
     * @param bytes takes it, and stays open
     * @throws IOException if the stream fails
     */
    public void writeLines(Account account, OutputStream bytes) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        inSnapshot(() -> {
            write(lines, ElementText.header(header().build()));
            each(account, line -> write(lines, line));
        });
        lines.flush();
    }

    private static void write(Writer lines, String line) {
        try {
            lines.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inSnapshot(Runnable read) throws IOException {
        try {
            snapshots.executeWithoutResult(status -> read.run());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Register.Builder header() {
        ElementTable.Header header =
                elements.header().orElseThrow(() -> new InvalidRequestException("register", "there is none yet"));
        return Register.builder().like(ElementText.readHeader(header.line())).recordedOn(header.recordedOn());
    }

    /** Hands on the lines but that of the header, in the order in which the library writes them. */
    private void each(Account account, Consumer<String> sink) {
        List<ElementTable.Row> rows = elements.since(0);
        for (ElementKind kind : ElementKind.values()) {
            for (ElementTable.Row row : rows) {
                if (row.kind() == kind) {
                    sink.accept(kind == ElementKind.MEETING ? readable(account, row.line()) : row.line());
                }
            }
        }
        for (ElementKind kind : List.of(ElementKind.DILEMMA, ElementKind.SIGNAL)) {
            histories.each(
                    kind,
                    account.clearance(),
                    stored -> sink.accept(stored.parts().line()));
        }
    }

    /** A meeting without what the account may not read. */
    private String readable(Account account, String line) {
        if (account.mayRead(Confidentiality.ZEER_GEHEIM)) {
            return line;
        }
        Gathering gathering = new Gathering();
        ElementText.read(line + "\n", gathering);
        Meeting shown =
                reader.readable(account, gathering.register.build().meetings().get(0));
        return ElementText.line(lines -> lines.accept(shown));
    }

    /** Puts elements into a register. */
    private static final class Gathering implements ElementSink {

        private final Register.Builder register = Register.builder();

        @Override
        public void accept(Charter charter) {
            register.addCharters(charter);
        }

        @Override
        public void accept(Party party) {
            register.addParties(party);
        }

        @Override
        public void accept(Post post) {
            register.addPosts(post);
        }

        @Override
        public void accept(Partnership partnership) {
            register.addPartnerships(partnership);
        }

        @Override
        public void accept(Meeting meeting) {
            register.addMeetings(meeting);
        }

        @Override
        public void accept(Dilemma dilemma) {
            register.addDilemmas(dilemma);
        }

        @Override
        public void accept(Signal signal) {
            register.addSignals(signal);
        }

        @Override
        public void accept(Approach approach) {
            register.addApproaches(approach);
        }

        @Override
        public void accept(Resource resource) {
            register.addResources(resource);
        }
    }
}
