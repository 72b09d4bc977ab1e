// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.dilemma.Redactions;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Redaction;
import io.github.beraad.vocabulary.ValueKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.HistoryTable;
import io.github.beraad.web.storage.KeeperTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the law asks of whoever keeps the register: a text that should never have been written is taken out, and a dilemma
 * is destroyed once it need not be retained any longer. The database has an account of its own for this, logs each act, and
 * refuses to destroy anything earlier.
 */
@Service
public class RegisterKeeper {

    private final KeeperTable table;
    private final HistoryTable histories;
    private final Overviews overviews;
    private final PrivacyCheck privacy;
    private final Today today;

    RegisterKeeper(KeeperTable table, HistoryTable histories, Overviews overviews, PrivacyCheck privacy, Today today) {
        this.table = table;
        this.histories = histories;
        this.overviews = overviews;
        this.privacy = privacy;
        this.today = today;
    }

    /**
     * Takes a text out of a dilemma or signal.
     *
     * @param account a keeper's
     * @param kind dilemma or signal
     * @param id its id
     * @param event the place of the event that carries the text, from 0; empty for the question or text itself
     * @param key the key of the text that the event carries
     * @param reason why, which stays in its place
     * @throws AccessDeniedException if the account is no keeper's
     * @throws NotFoundException if there is no such dilemma or signal
     * @throws InvalidRequestException if no text has this key
     * @throws io.github.beraad.vocabulary.InvalidValueException if there is no such event, or it carries no such text
     */
    public void redact(
            Account account, ElementKind kind, String id, Optional<Integer> event, String key, String reason) {
        HistoryTable.Stored stored = stored(account, kind, id, reason);
        if (!privacy.text(reason, "").isEmpty()) {
            throw new InvalidRequestException("reason", "seems to hold personal data");
        }
        Redaction redaction = new Redaction(today.date(), reason);
        ElementText.Parts parts = kind == ElementKind.DILEMMA
                ? redacted(ElementText.dilemma(stored.parts()), event, key, redaction)
                : redacted(ElementText.signal(stored.parts()), event, key, redaction);
        if (event.isPresent()) {
            String json = parts.events().get(event.get());
            table.rewriteEvent(account.name(), reason, stored.number(), event.get(), json);
        } else {
            Set<String> words = kind == ElementKind.DILEMMA
                    ? overviews.words(ElementText.dilemma(parts))
                    : overviews.words(ElementText.signal(parts));
            table.rewriteSubject(account.name(), reason, stored.number(), parts.head(), words);
        }
    }

    private static ElementText.Parts redacted(
            Dilemma dilemma, Optional<Integer> event, String key, Redaction redaction) {
        return ElementText.parts(
                event.isEmpty()
                        ? Redactions.redactQuestion(dilemma, redaction)
                        : Redactions.redact(dilemma, event.get(), text(key), redaction));
    }

    private static ElementText.Parts redacted(Signal signal, Optional<Integer> event, String key, Redaction redaction) {
        return ElementText.parts(
                event.isEmpty()
                        ? Redactions.redactText(signal, redaction)
                        : Redactions.redact(signal, event.get(), text(key), redaction));
    }

    /** The key with a code, of those that can hold a text. */
    @SuppressWarnings("unchecked")
    private static Key<FreeText> text(String code) {
        for (EventType type : EventType.values()) {
            for (Key<?> key : type.carried()) {
                if (key.code().equals(code) && key.kind() == ValueKind.FREE_TEXT) {
                    return (Key<FreeText>) key;
                }
            }
        }
        throw new InvalidRequestException("key", "is none of a text");
    }

    /**
     * Destroys a dilemma or signal with its history.
     *
     * @param account a keeper's
     * @param kind dilemma or signal
     * @param id its id
     * @param reason why, for the log
     * @throws AccessDeniedException if the account is no keeper's
     * @throws NotFoundException if there is no such dilemma or signal
     * @throws RetainedException if it is still to be retained
     */
    public void destroy(Account account, ElementKind kind, String id, String reason) {
        HistoryTable.Stored stored = stored(account, kind, id, reason);
        try {
            table.destroy(account.name(), reason, stored.number());
        } catch (KeeperTable.StillRetained e) {
            throw new RetainedException(kind, id, e);
        }
    }

    /**
     * What keepers did.
     *
     * @param account a keeper's or an administrator's
     * @return the newest first, at most a hundred
     * @throws AccessDeniedException if it is another's
     */
    public List<KeeperTable.Act> log(Account account) {
        if (account.role() != AccountRole.KEEPER && account.role() != AccountRole.ADMINISTRATOR) {
            throw new AccessDeniedException("the log is for keepers and administrators");
        }
        return table.log();
    }

    private HistoryTable.Stored stored(Account account, ElementKind kind, String id, String reason) {
        if (account.role() != AccountRole.KEEPER) {
            throw new AccessDeniedException("this is for the keeper of the register");
        }
        if (reason.isBlank() || reason.length() > 1_000) {
            throw new InvalidRequestException("reason", "is required, and has at most 1000 characters");
        }
        return histories.find(kind, id, account.clearance()).orElseThrow(() -> new NotFoundException(kind, id));
    }
}
