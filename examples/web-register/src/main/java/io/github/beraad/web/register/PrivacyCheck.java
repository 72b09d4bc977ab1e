// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.compliance.Subject;
import io.github.beraad.compliance.UnknownRuleException;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.web.UnusableSettingException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks for personal data in what is about to be recorded, with the rules and the profile that the report goes by: the
 * check of a register that holds nothing else.
 */
@Service
public class PrivacyCheck {

    private static final String RULES = "privacy.";

    private static final String PROFILE = "beraad.register.profile";
    private static final String CORRECT = "Correct the profile (beraad-profile/1), or start without this setting.";

    private final FrameStore frames;
    private final Today today;
    private final CheckOptions options;

    PrivacyCheck(FrameStore frames, Today today, RegisterSettings settings) {
        this.frames = frames;
        this.today = today;
        this.options = CheckOptions.standard().withProfile(profile(settings.profile()));
    }

    private static Profile profile(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return Profile.none();
        }
        try {
            return BeraadJson.read(JsonFormat.PROFILE, Path.of(file), ReadOptions.strict())
                    .value();
        } catch (NoSuchFileException e) {
            throw new UnusableSettingException(PROFILE, file + " does not exist", CORRECT, e);
        } catch (IOException | UnreadableJsonException e) {
            throw new UnusableSettingException(PROFILE, file + ": " + e.getMessage(), CORRECT, e);
        }
    }

    /**
     * Refuses a profile that changes a rule which neither the library nor the register has.
     *
     * @throws UnusableSettingException naming what is unknown, and the nearest name
     */
    void requireKnownRules() {
        try {
            StreamingCheck.of(frames.newest().register(), today.date(), options);
        } catch (UnknownRuleException e) {
            throw new UnusableSettingException(PROFILE, String.valueOf(e.getMessage()), CORRECT, e);
        }
    }

    /**
     * How the register is checked.
     *
     * @return with the profile of the settings
     */
    public CheckOptions options() {
        return options;
    }

    /**
     * What is found in one text.
     *
     * @param text the text
     * @param partnership the id of the partnership that it is for, whose charter the profile may name; empty for none
     * @return findings whose facts tell from which character until which, and never the text
     */
    public List<Finding> text(String text, String partnership) {
        Dilemma carrier = Dilemma.builder()
                .id("text")
                .title("text")
                .question(FreeText.of(text))
                .partnership(partnership.isEmpty() ? "none" : partnership)
                .addHistory(Event.of(EventType.SUBMITTED)
                        .on(today.date())
                        .by("none")
                        .build())
                .build();
        return found(alone(partnership).addDilemmas(carrier), "");
    }

    /**
     * Refuses a dilemma with a text that seems to hold personal data.
     *
     * @param dilemma the dilemma
     * @param from the place of the first event that is new; 0 when all of it is
     * @throws PrivacyRefusedException if there is a finding at the severity {@code error}
     */
    public void refuse(Dilemma dilemma, int from) {
        refuse(found(
                alone(dilemma.partnership()).addDilemmas(dilemma), from == 0 ? "" : "/dilemmas/0/history/" + from));
    }

    /**
     * Refuses a signal with a text that seems to hold personal data.
     *
     * @param signal the signal or insight
     * @param from the place of the first event that is new; -1 when all of it is
     * @throws PrivacyRefusedException if there is a finding at the severity {@code error}
     */
    public void refuse(Signal signal, int from) {
        refuse(found(alone(signal.partnership()).addSignals(signal), from < 0 ? "" : "/signals/0/history/" + from));
    }

    /**
     * Refuses a meeting with a text that seems to hold personal data.
     *
     * @param meeting the meeting
     * @throws PrivacyRefusedException if there is a finding at the severity {@code error}
     */
    public void refuse(Meeting meeting) {
        List<Finding> findings =
                new ArrayList<>(found(alone(meeting.partnership()).addMeetings(meeting), ""));
        // the library does not scan these texts, but whoever types them here is told
        Pointer at = Pointer.of("meetings", 0);
        meeting.place().ifPresent(place -> findings.addAll(typed(place, meeting, at.key("place"))));
        for (int i = 0; i < meeting.guests().size(); i++) {
            Pointer guest = at.key("guests").index(i).key("description");
            meeting.guests()
                    .get(i)
                    .description()
                    .text()
                    .ifPresent(text -> findings.addAll(typed(text, meeting, guest)));
        }
        for (int i = 0; i < meeting.agenda().size(); i++) {
            Pointer result = at.key("agenda").index(i).key("result");
            meeting.agenda()
                    .get(i)
                    .result()
                    .flatMap(FreeText::text)
                    .ifPresent(text -> findings.addAll(typed(text, meeting, result)));
        }
        refuse(findings);
    }

    /** What is found in a text of a meeting, said of the meeting. */
    private List<Finding> typed(String text, Meeting meeting, Pointer pointer) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : text(text, meeting.partnership())) {
            findings.add(Finding.builder(
                            finding.rule(), finding.severity(), new Subject(ElementKind.MEETING, meeting.id()), pointer)
                    .partnership(Optional.of(meeting.partnership()))
                    .message(LocalisedText.of(
                            Optional.of(finding.message(Texts.dutch())), Optional.of(finding.message(Texts.english()))))
                    .facts(finding.facts())
                    .source(finding.source())
                    .build());
        }
        return findings;
    }

    private static void refuse(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new PrivacyRefusedException(errors);
        }
    }

    private List<Finding> found(Register.Builder register, String below) {
        RegisterIndex index = RegisterIndex.of(register.build());
        // what the profile says of anything else may not be known here, where most of the register is left out
        Profile profile = new Profile(options.profile().changes().stream()
                .filter(change -> change.rule().startsWith(RULES)
                        && change.charter()
                                .filter(charter ->
                                        index.charterVersions(charter).isEmpty())
                                .isEmpty())
                .toList());
        List<Finding> found = new ArrayList<>();
        for (Finding finding : Compliance.check(index, today.date(), profile).findings()) {
            if (finding.rule().startsWith(RULES)
                    && (below.isEmpty() || finding.pointer().toString().startsWith(below + "/"))) {
                found.add(finding);
            }
        }
        return found;
    }

    /** The partnership and its charters, without its members. */
    private Register.Builder alone(String partnership) {
        Register.Builder register = Register.builder();
        RegisterIndex index = frames.frame().index();
        IndexedPartnership known = index.partnership(partnership);
        if (known != null) {
            register.addPartnerships(Partnership.builder()
                    .like(known.partnership())
                    .members(List.of())
                    .build());
            register.charters(index.register().charters().stream()
                    .filter(charter -> charter.id().equals(known.partnership().charter()))
                    .toList());
        }
        return register;
    }
}
