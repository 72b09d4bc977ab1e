// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register as records that know nothing: what somebody writes who has databind and not the library. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainRegister(
        String format,
        @Nullable LocalDate recordedOn,
        @Nullable String title,
        @Nullable String description,
        @Nullable Boolean fictional,
        @Nullable List<PlainParty> parties,
        @Nullable List<PlainPost> posts,
        @Nullable List<PlainPartnership> partnerships,
        @Nullable List<PlainMeeting> meetings,
        @Nullable List<PlainDilemma> dilemmas) {

    /** A party. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainParty(
            String id,
            String name,
            @Nullable List<String> otherNames,
            List<String> categories,
            @Nullable List<String> domains,
            @Nullable List<String> programmes,
            @Nullable String tooi,
            @Nullable String oin,
            @Nullable String rsin,
            @Nullable String kvk) {}

    /** A post. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainPost(String id, String title, String party, String level) {}

    /** A member. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainMember(
            String id,
            String party,
            @Nullable String post,
            @Nullable String name,
            List<String> roles,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A partnership. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainPartnership(
            String id,
            String name,
            String charter,
            String scope,
            @Nullable String theme,
            @Nullable String targetGroup,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<PlainMember> members,
            @Nullable List<String> routes) {}

    /** Somebody present. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainAttendee(String member, @Nullable Boolean deputy) {}

    /** A guest. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainGuest(@Nullable String party, String description) {}

    /** An agenda item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainAgendaItem(
            String type,
            @Nullable String ref,
            @Nullable String title,
            @Nullable String result) {}

    /** A document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainDocument(String kind, String title, String url) {}

    /** A meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainMeeting(
            String id,
            String partnership,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable String place,
            String status,
            @Nullable String chairedBy,
            @Nullable List<PlainAttendee> attendees,
            @Nullable List<String> absent,
            @Nullable List<PlainGuest> guests,
            @Nullable List<PlainAgendaItem> agenda,
            @Nullable List<PlainDocument> documents) {}

    /** That something holds no personal data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainAttestation(String by, LocalDate on) {}

    /** A relation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainRelation(String type, String dilemma) {}

    /** An event, with whatever any event carries. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainEvent(
            String type,
            LocalDate on,
            String by,
            @Nullable String id,
            @Nullable LocalDate recordedOn,
            @Nullable String partnership,
            @Nullable String from,
            @Nullable String to,
            @Nullable String meeting,
            @Nullable String notes,
            @Nullable String solution,
            @Nullable List<String> agreedBy,
            @Nullable String channel,
            @Nullable String audience,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable String result,
            @Nullable String event,
            @Nullable String forum,
            @Nullable String party,
            @Nullable String action,
            @Nullable LocalDate due,
            @Nullable String message,
            @Nullable Boolean done,
            @Nullable String advice) {}

    /** A dilemma. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainDilemma(
            String id,
            String title,
            String question,
            String partnership,
            @Nullable String confidentiality,
            @Nullable String urgency,
            @Nullable LocalDate neededBy,
            @Nullable PlainAttestation anonymised,
            @Nullable List<PlainRelation> relations,
            List<PlainEvent> history) {}
}
