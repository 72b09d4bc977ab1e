// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.ElementSink;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the {@link Frame} in memory. Only elements that changed are read anew; the others are used as they were. Another
 * instance of the application is noticed within a second.
 */
@Component
public class FrameStore {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final ElementTable elements;
    private final Today today;
    private final ReentrantLock looking = new ReentrantLock();

    private final Map<ElementKind, TreeMap<Integer, Object>> read = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, Map<Integer, Long>> revisions = new EnumMap<>(ElementKind.class);
    private volatile Kept kept = new Kept(
            new Frame(
                    -1,
                    Register.builder().build(),
                    RegisterIndex.of(Register.builder().build()),
                    Map.of()),
            LocalDate.MIN);
    private volatile long lookedAt;

    /** A frame with the day that it was made for. */
    private record Kept(Frame frame, LocalDate day) {}

    FrameStore(ElementTable elements, Today today) {
        this.elements = elements;
        this.today = today;
    }

    /**
     * The frame, at most a second old. While somebody looks for changes the others go on with what there is.
     *
     * @return without partnerships when there is no register yet
     */
    public Frame frame() {
        Kept now = kept;
        boolean usable = now.day().equals(today.date()) && now.frame().revision() >= 0;
        if (usable && System.nanoTime() - lookedAt < FRESH) {
            return now.frame();
        }
        if (!usable) {
            return newest();
        }
        if (looking.tryLock()) {
            try {
                return newest();
            } finally {
                looking.unlock();
            }
        }
        return now.frame();
    }

    /**
     * The frame as the database has it now.
     *
     * @return the frame
     */
    public Frame newest() {
        ElementTable.Header header = elements.header().orElse(null);
        LocalDate day = today.date();
        Kept now = kept;
        // nobody waits while nothing has changed
        if (now.frame().revision() == revision(header) && now.day().equals(day)) {
            lookedAt = System.nanoTime();
            return now.frame();
        }
        return read(header, day);
    }

    private static long revision(ElementTable.@Nullable Header header) {
        return header == null ? 0 : header.revision();
    }

    private synchronized Frame read(ElementTable.@Nullable Header header, LocalDate day) {
        Kept before = kept;
        long revision = revision(header);
        if (before.day().equals(day) && before.frame().revision() >= revision) {
            return before.frame();
        }
        for (ElementTable.Row row : elements.since(Math.max(0, before.frame().revision()))) {
            ElementText.read(row.line() + "\n", new Collector(row));
        }
        Register.Builder register = Register.builder();
        if (header != null) {
            register.like(ElementText.readHeader(header.line()));
            LocalDate recorded = header.recordedOn().orElse(day);
            // a register in use is drawn up anew each day: what lies ahead of that is refused
            register.recordedOn(recorded.isAfter(day) ? recorded : day);
        }
        Register whole = register.charters(list(ElementKind.CHARTER, Charter.class))
                .parties(list(ElementKind.PARTY, Party.class))
                .posts(list(ElementKind.POST, Post.class))
                .partnerships(list(ElementKind.PARTNERSHIP, Partnership.class))
                .meetings(list(ElementKind.MEETING, Meeting.class))
                .approaches(list(ElementKind.APPROACH, Approach.class))
                .resources(list(ElementKind.RESOURCE, Resource.class))
                .build();
        Map<ElementKind, Map<Integer, Long>> copies = new EnumMap<>(ElementKind.class);
        revisions.forEach((kind, positions) -> copies.put(kind, Map.copyOf(positions)));
        Frame frame = new Frame(revision, whole, RegisterIndex.of(whole), copies);
        kept = new Kept(frame, day);
        lookedAt = System.nanoTime();
        return frame;
    }

    private <T> List<T> list(ElementKind kind, Class<T> type) {
        return read.getOrDefault(kind, new TreeMap<>()).values().stream()
                .map(type::cast)
                .toList();
    }

    /** Keeps the one element that a row holds. */
    private final class Collector implements ElementSink {

        private final ElementTable.Row row;

        Collector(ElementTable.Row row) {
            this.row = row;
        }

        private void keep(Object element) {
            read.computeIfAbsent(row.kind(), kind -> new TreeMap<>()).put(row.position(), element);
            revisions.computeIfAbsent(row.kind(), kind -> new HashMap<>()).put(row.position(), row.revision());
        }

        @Override
        public void accept(Charter charter) {
            keep(charter);
        }

        @Override
        public void accept(Party party) {
            keep(party);
        }

        @Override
        public void accept(Post post) {
            keep(post);
        }

        @Override
        public void accept(Partnership partnership) {
            keep(partnership);
        }

        @Override
        public void accept(Meeting meeting) {
            keep(meeting);
        }

        @Override
        public void accept(Approach approach) {
            keep(approach);
        }

        @Override
        public void accept(Resource resource) {
            keep(resource);
        }
    }
}
