// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.vocabulary.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a register, as a JSON Pointer (RFC 6901): {@code /partnerships/0/members/3/post}. Pointers are in the
 * order of the document: indexes as numbers, keys in the order of the format, a value before what is in it.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The order of the keys below each list of the format, as far as a finding can point at them. */
    private static final Map<String, List<String>> KEY_ORDER = Map.ofEntries(
            Map.entry(
                    "",
                    List.of(
                            "charters",
                            "parties",
                            "posts",
                            "partnerships",
                            "meetings",
                            "dilemmas",
                            "signals",
                            "approaches",
                            "resources")),
            Map.entry(
                    "charters",
                    List.of("id", "version", "title", "replaces", "from", "until", "requirements", "decideWhen")),
            Map.entry(
                    "requirements",
                    List.of(
                            "id",
                            "type",
                            "severity",
                            "modality",
                            "source",
                            "title",
                            "explanation",
                            "party",
                            "post",
                            "category",
                            "parties",
                            "withChair",
                            "audience",
                            "atLeast",
                            "level",
                            "charter",
                            "programme",
                            "orCategories",
                            "domains",
                            "per",
                            "agenda",
                            "roles",
                            "items",
                            "withinDays",
                            "outcomes",
                            "ownPartyOnly",
                            "endsOn")),
            Map.entry(
                    "parties",
                    List.of(
                            "id",
                            "name",
                            "otherNames",
                            "categories",
                            "domains",
                            "programmes",
                            "tooi",
                            "oin",
                            "rsin",
                            "kvk")),
            Map.entry("title", List.of("nl", "en")),
            Map.entry("explanation", List.of("nl", "en")),
            Map.entry("triggers", List.of("type", "times", "days", "atLeast")),
            Map.entry("posts", List.of("id", "title", "party", "level")),
            Map.entry(
                    "partnerships",
                    List.of(
                            "id",
                            "name",
                            "charter",
                            "scope",
                            "theme",
                            "targetGroup",
                            "from",
                            "until",
                            "members",
                            "routes")),
            Map.entry("members", List.of("id", "party", "post", "name", "roles", "from", "until")),
            Map.entry(
                    "meetings",
                    List.of(
                            "id",
                            "partnership",
                            "date",
                            "time",
                            "place",
                            "status",
                            "chairedBy",
                            "attendees",
                            "absent",
                            "guests",
                            "agenda",
                            "documents")),
            Map.entry("attendees", List.of("member", "deputy")),
            Map.entry("guests", List.of("party", "description")),
            Map.entry("documents", List.of("kind", "title", "url")),
            Map.entry("agenda", List.of("type", "ref", "title", "result")),
            Map.entry(
                    "dilemmas",
                    List.of(
                            "id",
                            "title",
                            "question",
                            "partnership",
                            "confidentiality",
                            "urgency",
                            "neededBy",
                            "anonymised",
                            "relations",
                            "history")),
            Map.entry(
                    "signals",
                    List.of(
                            "id",
                            "kind",
                            "on",
                            "by",
                            "partnership",
                            "text",
                            "confidentiality",
                            "anonymised",
                            "history")),
            Map.entry("relations", List.of("type", "dilemma")),
            Map.entry(
                    "history",
                    List.of(
                            "type",
                            "on",
                            "by",
                            "id",
                            "recordedOn",
                            "solution",
                            "agreedBy",
                            "to",
                            "from",
                            "forum",
                            "party",
                            "action",
                            "message",
                            "advice",
                            "partnership",
                            "event",
                            "reason",
                            "until",
                            "meeting",
                            "notes",
                            "channel",
                            "audience",
                            "result",
                            "due",
                            "done")),
            Map.entry("approaches", List.of("id", "title", "partnership", "phases")),
            Map.entry("phases", List.of("phase", "from")),
            Map.entry("resources", List.of("id", "title", "developedBy", "publishedOn", "audience", "url")));

    /** A document that is nested deeper is not read. */
    private static final int DEEPEST = 500;

    private static final Pointer ROOT = new Pointer(null, null, -1);

    private final @Nullable Pointer parent;
    private final @Nullable String key;
    private final int index;

    private Pointer(@Nullable Pointer parent, @Nullable String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /**
     * The place of a whole document.
     *
     * @return the empty pointer
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * The place of an element in one of the register's own lists.
     *
     * @param list the key of the list, {@code meetings}
     * @param position the place in the list, counted from 0
     * @return the pointer
     */
    public static Pointer of(String list, int position) {
        return ROOT.key(list).index(position);
    }

    /**
     * Reads a pointer in the notation of RFC 6901.
     *
     * @param text {@code /meetings/3/date}, or nothing for the whole document
     * @return the pointer
     * @throws InvalidValueException if the text is no pointer, or leads more than {@value #DEEPEST} levels down
     */
    public static Pointer parse(String text) {
        Pointer pointer = ROOT;
        int levels = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('/', from + 1);
            end = end < 0 ? text.length() : end;
            if (text.charAt(from) != '/' || ++levels > DEEPEST) {
                throw noPointer(text);
            }
            pointer = pointer.key(unescaped(text, from + 1, end));
            from = end;
        }
        return pointer;
    }

    private static String unescaped(String text, int from, int until) {
        StringBuilder key = new StringBuilder(until - from);
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c == '~') {
                char code = ++i < until ? text.charAt(i) : ' ';
                if (code != '0' && code != '1') {
                    throw noPointer(text);
                }
                c = code == '0' ? '~' : '/';
            }
            key.append(c);
        }
        return key.toString();
    }

    private static InvalidValueException noPointer(String text) {
        return new InvalidValueException("pointer", text, "is no JSON Pointer of at most " + DEEPEST + " levels");
    }

    /**
     * The place of a key in the object at this place. Written down, a key such as {@code 3} looks like a position in a
     * list, so it is taken for one.
     *
     * @param name the key
     * @return the pointer
     */
    public Pointer key(String name) {
        return isPosition(name) ? index(Integer.parseInt(name)) : new Pointer(this, name, -1);
    }

    private static boolean isPosition(String name) {
        if (name.isEmpty() || name.length() > 9 || (name.charAt(0) == '0' && name.length() > 1)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The place of an element in the list at this place.
     *
     * @param position the place in the list, counted from 0
     * @return the pointer
     */
    public Pointer index(int position) {
        return new Pointer(this, null, position);
    }

    /**
     * The keys of this place without the positions in lists, which change when something is put in ahead.
     *
     * @return {@code /meetings/date} for {@code /meetings/3/date}
     */
    public String keys() {
        StringBuilder text = new StringBuilder();
        append(text, false);
        return text.toString();
    }

    @Override
    public int compareTo(Pointer other) {
        int depth = depth();
        int otherDepth = other.depth();
        Pointer one = this;
        Pointer two = other;
        for (int i = depth; i > otherDepth; i--) {
            one = one.up();
        }
        for (int i = otherDepth; i > depth; i--) {
            two = two.up();
        }
        int order = compareSameDepth(one, two);
        return order != 0 ? order : Integer.compare(depth, otherDepth);
    }

    private static int compareSameDepth(Pointer one, Pointer two) {
        if (one.parent == null || two.parent == null) {
            return 0;
        }
        int order = compareSameDepth(one.parent, two.parent);
        if (order != 0) {
            return order;
        }
        if (one.key == null || two.key == null) {
            return one.key == null && two.key == null
                    ? Integer.compare(one.index, two.index)
                    : Boolean.compare(one.key != null, two.key != null);
        }
        if (one.key.equals(two.key)) {
            return 0;
        }
        List<String> keys = KEY_ORDER.getOrDefault(one.parent.list(), List.of());
        int byTable = Integer.compare(rank(keys, one.key), rank(keys, two.key));
        return byTable != 0 ? byTable : one.key.compareTo(two.key);
    }

    private static int rank(List<String> keys, String key) {
        int at = keys.indexOf(key);
        return at >= 0 ? at : keys.size();
    }

    /** The key of the list that the object at this place is in; empty for the register itself. */
    private String list() {
        Pointer place = this;
        while (place.parent != null && place.key == null) {
            place = place.parent;
        }
        return place.key == null ? "" : place.key;
    }

    private Pointer up() {
        return parent == null ? this : parent;
    }

    private int depth() {
        int depth = 0;
        for (Pointer place = this; place.parent != null; place = place.parent) {
            depth++;
        }
        return depth;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * The pointer in the notation of RFC 6901.
     *
     * @return {@code /meetings/3/date}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, true);
        return text.toString();
    }

    private void append(StringBuilder text, boolean withIndexes) {
        if (parent == null) {
            return;
        }
        parent.append(text, withIndexes);
        if (key != null) {
            text.append('/').append(key.replace("~", "~0").replace("/", "~1"));
        } else if (withIndexes) {
            text.append('/').append(index);
        }
    }
}
