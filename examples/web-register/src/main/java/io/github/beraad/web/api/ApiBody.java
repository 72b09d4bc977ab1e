// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Signal;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.RegisterRecorder;
import io.github.beraad.web.storage.ElementText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Reads the bodies of requests with the library, as elements of the format of a register. What the account and the day
 * tell already may be left out: an id, the member, the date.
 */
@Component
class ApiBody {

    private static final String CARRIER = "{\"element\":\"dilemma\",\"id\":\"x\",\"title\":\"x\",\"question\":\"x\","
            + "\"partnership\":\"x\",\"history\":[";

    private final RegisterRecorder recorder;

    ApiBody(RegisterRecorder recorder) {
        this.recorder = recorder;
    }

    /** A dilemma, without a history or with nothing but its submission. */
    Dilemma dilemma(Account account, String body) {
        Draft draft = new Draft(body);
        draft.complete("id", recorder.newId("d"));
        if (!draft.keys.contains("history")) {
            draft.append("\"history\":[{\"type\":\"" + EventType.SUBMITTED.code() + "\",\"on\":\"" + recorder.today()
                    + "\",\"by\":\"" + member(account) + "\"}]");
        }
        List<Dilemma> found = new ArrayList<>();
        read(draft.line("dilemma"), "/dilemmas/0", new ElementSink() {
            @Override
            public void accept(Dilemma dilemma) {
                found.add(dilemma);
            }
        });
        Dilemma dilemma = found.get(0);
        if (dilemma.history().size() != 1) {
            throw new InvalidRequestException("history", "holds the submission alone; the rest is recorded after it");
        }
        return dilemma;
    }

    /** A signal or insight. */
    Signal signal(Account account, String body) {
        Draft draft = new Draft(body);
        draft.complete("id", recorder.newId("s"));
        draft.complete("on", recorder.today().toString());
        draft.complete("by", member(account));
        List<Signal> found = new ArrayList<>();
        read(draft.line("signal"), "/signals/0", new ElementSink() {
            @Override
            public void accept(Signal signal) {
                found.add(signal);
            }
        });
        return found.get(0);
    }

    /** A meeting. */
    Meeting meeting(String body) {
        Draft draft = new Draft(body);
        draft.complete("id", recorder.newId("b"));
        List<Meeting> found = new ArrayList<>();
        read(draft.line("meeting"), "/meetings/0", new ElementSink() {
            @Override
            public void accept(Meeting meeting) {
                found.add(meeting);
            }
        });
        return found.get(0);
    }

    /** An event. */
    Event event(Account account, String body) {
        Draft draft = new Draft(body);
        draft.complete("on", recorder.today().toString());
        draft.complete("by", member(account));
        List<Dilemma> found = new ArrayList<>();
        read(
                CARRIER + draft.object.replace('\n', ' ').replace('\r', ' ') + "]}\n",
                "/dilemmas/0/history/0",
                new ElementSink() {
                    @Override
                    public void accept(Dilemma dilemma) {
                        found.add(dilemma);
                    }
                });
        return found.get(0).history().get(0);
    }

    private static String member(Account account) {
        return account.member().orElseThrow(() -> new AccessDeniedException("the account stands for no member"));
    }

    private static void read(String line, String prefix, ElementSink sink) {
        try {
            ElementText.read(line, sink);
        } catch (UnreadableJsonException e) {
            List<JsonProblem> problems = new ArrayList<>();
            for (JsonProblem problem : e.problems()) {
                String pointer = problem.pointer();
                problems.add(new JsonProblem(
                        problem.kind(),
                        pointer.startsWith(prefix) ? pointer.substring(prefix.length()) : pointer,
                        0,
                        0,
                        problem.message(),
                        problem.expected(),
                        problem.value()));
            }
            throw new UnreadableJsonException(problems);
        }
    }

    /** The one object of a body, to which keys may be added that it does not have. */
    private static final class Draft {

        private final Set<String> keys;
        private String object;

        Draft(String body) {
            this.object = ElementText.soleObject(body)
                    .orElseThrow(() -> new InvalidRequestException("body", "is not one JSON object"));
            this.keys = ElementText.keys(object);
        }

        void complete(String key, String value) {
            if (!keys.contains(key)) {
                append("\"" + key + "\":\"" + value + "\"");
            }
        }

        void append(String member) {
            String rest = object.substring(0, object.length() - 1);
            object = rest + (keys.isEmpty() && rest.strip().equals("{") ? "" : ",") + member + "}";
        }

        String line(String element) {
            String rest = object.substring(1);
            boolean empty = rest.strip().equals("}");
            // an element is one line, and a line end between the tokens of JSON means nothing
            return ("{\"element\":\"" + element + "\"" + (empty ? "" : ",") + rest)
                            .replace('\n', ' ')
                            .replace('\r', ' ')
                    + "\n";
        }
    }
}
