// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshots;

    RegisterTransfer(
            FrameStore frames,
            HistoryTable histories,
            ElementTable elements,
            Overviews overviews,
            Today today,
            PlatformTransactionManager manager) {
        this.frames = frames;
        this.histories = histories;
        this.elements = elements;
        this.overviews = overviews;
        this.today = today;
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
     * @param file the register as JSON or JSON Lines, compressed or not
     * @throws IOException if the file cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     * @throws RegisterExistsException if there is a register
     * @throws AccessDeniedException if the account is no administrator's
     */
    public void bringIn(Account account, Path file) throws IOException {
        if (account.role() != AccountRole.ADMINISTRATOR) {
            throw new AccessDeniedException("a register is brought in by an administrator");
        }
        if (!isEmpty()) {
            throw new RegisterExistsException();
        }
        bringIn(BeraadJson.read(file), account.name());
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
        Register.Builder register = Register.builder();
        inSnapshot(() -> each(account, new Gathering(register)));
        BeraadJson.write(register.build(), bytes);
    }

    /**
     * Writes the register as JSON Lines, without keeping it in memory.
     *
     * @param account who takes it out; what is above its clearance is left out
     * @param bytes takes it, and stays open
     * @throws IOException if the stream fails
     */
    public void writeLines(Account account, OutputStream bytes) throws IOException {
        try (LinesWriter lines = BeraadJson.linesWriter(bytes)) {
            inSnapshot(() -> each(account, lines));
        }
    }

    private void inSnapshot(Runnable read) throws IOException {
        try {
            snapshots.executeWithoutResult(status -> read.run());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void each(Account account, ElementSink sink) {
        ElementTable.Header header = elements.header().orElse(null);
        if (header == null) {
            throw new NotFoundException(ElementKind.PARTNERSHIP, "");
        }
        try {
            Register.Builder stated = Register.builder().like(ElementText.readHeader(header.line()));
            header.recordedOn().ifPresent(stated::recordedOn);
            sink.header(stated.build());
            List<ElementTable.Row> rows = elements.since(0);
            for (ElementKind kind : ElementKind.values()) {
                StringBuilder lines = new StringBuilder();
                for (ElementTable.Row row : rows) {
                    if (row.kind() == kind) {
                        lines.append(row.line()).append('\n');
                    }
                }
                ElementText.read(lines.toString(), sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        histories.each(
                ElementKind.DILEMMA,
                account.clearance(),
                stored -> ElementText.read(stored.parts().line() + "\n", sink));
        histories.each(
                ElementKind.SIGNAL,
                account.clearance(),
                stored -> ElementText.read(stored.parts().line() + "\n", sink));
    }

    /** Puts elements into a register. */
    private static final class Gathering implements ElementSink {

        private final Register.Builder register;

        Gathering(Register.Builder register) {
            this.register = register;
        }

        @Override
        public void header(Register header) {
            register.like(header);
        }

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
