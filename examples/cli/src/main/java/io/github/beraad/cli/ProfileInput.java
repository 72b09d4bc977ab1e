// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.UnknownRuleException;
import io.github.beraad.compliance.UnknownRuleException.UnknownId;
import io.github.beraad.json.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rule profile of a call. Each of its changes must be about something that at least one of the registers knows: in
 * the others it changes nothing, because they have nothing of the name. So one profile serves registers with charters
 * of their own, and a typing error is still told.
 */
final class ProfileInput {

    private final Session session;
    private final String file;
    private final Profile profile;
    private final boolean alone;
    /** What no register so far knows, by the index of the change; null before the first register. */
    private @Nullable SortedMap<Integer, List<UnknownId>> unknown;

    private ProfileInput(Session session, String file, Profile profile, boolean alone) {
        this.session = session;
        this.file = file;
        this.profile = profile;
        this.alone = alone;
    }

    /**
     * Reads the profile.
     *
     * @param file where it stands; null for none
     * @param registers how many registers it is for
     * @throws UnusableException if there is no profile to be read there
     */
    static ProfileInput read(Session session, @Nullable String file, int registers, boolean lenient)
            throws UnusableException {
        Profile profile =
                file == null ? Profile.none() : RegisterInput.read(session, JsonFormat.PROFILE, file, lenient);
        return new ProfileInput(session, file == null ? "" : file, profile, registers == 1);
    }

    /**
     * Applies the profile to one register.
     *
     * @param check starts or does a check with a profile
     * @throws UnusableException if it is the only register, and does not know what the profile names
     */
    <T> T apply(Function<Profile, T> check) throws UnusableException {
        try {
            T checked = check.apply(profile);
            unknown = new TreeMap<>();
            return checked;
        } catch (UnknownRuleException e) {
            SortedMap<Integer, List<UnknownId>> here = byChange(e.unknown());
            if (alone) {
                throw refusal(here);
            }
            if (unknown == null) {
                unknown = here;
            } else {
                unknown.keySet().retainAll(here.keySet());
            }
            List<RuleChange> known = new ArrayList<>();
            for (int i = 0; i < profile.changes().size(); i++) {
                if (!here.containsKey(i)) {
                    known.add(profile.changes().get(i));
                }
            }
            return check.apply(new Profile(known));
        }
    }

    private static SortedMap<Integer, List<UnknownId>> byChange(List<UnknownId> ids) {
        SortedMap<Integer, List<UnknownId>> byChange = new TreeMap<>();
        for (UnknownId id : ids) {
            String[] steps = id.pointer().split("/", -1);
            byChange.computeIfAbsent(Integer.valueOf(steps[2]), change -> new ArrayList<>())
                    .add(id);
        }
        return byChange;
    }

    /**
     * Ends the call.
     *
     * @throws UnusableException if none of the registers knows what the profile names
     */
    void finish() throws UnusableException {
        if (unknown != null && !unknown.isEmpty()) {
            throw refusal(unknown);
        }
    }

    private UnusableException refusal(SortedMap<Integer, List<UnknownId>> refused) {
        List<UnusableException.Problem> problems = new ArrayList<>();
        for (List<UnknownId> ids : refused.values()) {
            for (UnknownId id : ids) {
                problems.add(new UnusableException.Problem(id.pointer(), message(id)));
            }
        }
        return new UnusableException(
                session.text("profile.refused", "file", RegisterInput.name(session, file), "count", problems.size()),
                problems);
    }

    private String message(UnknownId id) {
        String unknownKey = id.pointer().endsWith("/charter") ? "profile.unknown-charter" : "profile.unknown-rule";
        return session.text(
                unknownKey,
                "id",
                id.id(),
                "charter",
                id.charter().orElse(null),
                "nearest",
                id.nearest().orElse(null));
    }
}
