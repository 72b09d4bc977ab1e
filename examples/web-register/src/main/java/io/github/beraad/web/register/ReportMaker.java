// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.storage.ElementTable;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import io.github.beraad.web.storage.OverviewTable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes reports of the whole register in the background, one at a time, each from one state of the database. Whoever asks
 * gets the last one made for that date, at once, and tells its age; a newer one is made when the register has changed.
 */
@Service
public class ReportMaker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMaker.class);

    /** How many dates are kept. */
    private static final int MOST = 8;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final FrameStore frames;
    private final ElementTable elements;
    private final HistoryTable histories;
    private final OverviewTable overviews;
    private final PrivacyCheck privacy;
    private final Today today;
    private final TransactionTemplate snapshots;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "report");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>(MOST, 0.75F, true);

    /** The last report of a date, and the one that is being made. */
    private static final class Kept {
        private Optional<RegisterReport> last = Optional.empty();
        private Optional<CompletableFuture<RegisterReport>> coming = Optional.empty();
        private long lookedAt = Long.MIN_VALUE;
    }

    ReportMaker(
            FrameStore frames,
            ElementTable elements,
            HistoryTable histories,
            OverviewTable overviews,
            PrivacyCheck privacy,
            Today today,
            PlatformTransactionManager manager) {
        this.frames = frames;
        this.elements = elements;
        this.histories = histories;
        this.overviews = overviews;
        this.privacy = privacy;
        this.today = today;
        this.snapshots = new TransactionTemplate(manager);
        this.snapshots.setReadOnly(true);
        this.snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * The last report that was made of a date. When there is none, or the register has changed since, one is begun.
     *
     * @param on the date as of which requirements are judged
     * @return empty while the first one is made
     */
    public Optional<RegisterReport> report(LocalDate on) {
        synchronized (kept) {
            Kept of = kept.computeIfAbsent(on, date -> new Kept());
            long now = System.nanoTime();
            if (of.coming.isEmpty() && (of.lookedAt == Long.MIN_VALUE || now - of.lookedAt > LOOK_AGAIN.toNanos())) {
                of.lookedAt = now;
                if (of.last.isEmpty() || !of.last.get().revision().equals(revision())) {
                    begin(on, of);
                }
            }
            kept.entrySet()
                    .removeIf(entry ->
                            kept.size() > MOST && entry.getValue().coming.isEmpty());
            return of.last;
        }
    }

    /**
     * The last report that was made of a date, or the first one as soon as it is made.
     *
     * @param on the date
     * @param patience how long to wait
     * @return empty when the first one is still being made
     */
    public Optional<RegisterReport> report(LocalDate on, Duration patience) {
        Optional<RegisterReport> last = report(on);
        if (last.isPresent()) {
            return last;
        }
        Optional<CompletableFuture<RegisterReport>> coming;
        synchronized (kept) {
            Kept of = kept.computeIfAbsent(on, date -> new Kept());
            coming = of.coming;
            last = of.last;
        }
        if (coming.isEmpty()) {
            return last;
        }
        try {
            return Optional.of(coming.get().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the report was not made", e.getCause());
        }
    }

    private void begin(LocalDate on, Kept of) {
        CompletableFuture<RegisterReport> coming = new CompletableFuture<>();
        of.coming = Optional.of(coming);
        maker.execute(() -> {
            try {
                RegisterReport report = make(on);
                synchronized (kept) {
                    of.last = Optional.of(report);
                    of.coming = Optional.empty();
                }
                coming.complete(report);
            } catch (RuntimeException e) {
                LOG.error("A report was not made", e);
                synchronized (kept) {
                    of.coming = Optional.empty();
                }
                coming.completeExceptionally(e);
            }
        });
    }

    private String revision() {
        return elements.header().map(ElementTable.Header::revision).orElse(0L) + "." + histories.lastRecorded();
    }

    private RegisterReport make(LocalDate on) {
        RegisterReport made = snapshots.execute(status -> {
            String revision = revision();
            Frame frame = frames.newest();
            StreamingCheck check = StreamingCheck.of(frame.register(), on, privacy.options());
            histories.each(
                    ElementKind.DILEMMA,
                    Confidentiality.ZEER_GEHEIM,
                    stored -> check.accept(ElementText.dilemma(stored.parts())));
            histories.each(
                    ElementKind.SIGNAL,
                    Confidentiality.ZEER_GEHEIM,
                    stored -> check.accept(ElementText.signal(stored.parts())));
            ComplianceReport report = check.finish();
            return new RegisterReport(
                    report, revision, today.instant(), levels(ElementKind.DILEMMA), levels(ElementKind.SIGNAL));
        });
        if (made == null) {
            throw new IllegalStateException("a transaction gives what is made in it");
        }
        return made;
    }

    private Map<String, Confidentiality> levels(ElementKind kind) {
        Map<String, Confidentiality> levels = new HashMap<>();
        overviews.confidential(
                kind,
                Confidentiality.OPENBAAR,
                level -> levels.merge(level.getKey(), level.getValue(), ReportMaker::higher));
        return levels;
    }

    private static Confidentiality higher(Confidentiality one, Confidentiality other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void destroy() {
        maker.shutdownNow();
    }
}
