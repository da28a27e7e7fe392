package io.howdidwedo.surveyservice.survey.draft;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The next version of a survey while it is being written; there is one for a survey at most.
///
/// @param survey its id
/// @param basedOn the version it began with; 0 for a new survey
/// @param version grows with each change; 0 before the first
/// @param open false once it was published or thrown away
/// @param template id of the template it began with; null for any other beginning
/// @param thrownAwayAt when it was thrown away, until it is brought back or begun anew; null
///     otherwise
/// @param thrownAwayBy name of who threw it away; null otherwise
/// @param document as it is written now
/// @param before as it was written before, the last change last; for taking changes back
/// @param changedBy id of who changed it last
/// @param changedByName their name
public record Draft(
        String survey,
        int basedOn,
        long version,
        boolean open,
        SurveyDocument document,
        List<SurveyDocument> before,
        String changedBy,
        String changedByName,
        Instant createdAt,
        Instant changedAt,
        @Nullable String template,
        @Nullable Instant thrownAwayAt,
        @Nullable String thrownAwayBy) {
    private static final int MOST_TAKEN_BACK = 20;

    public Draft {
        before = List.copyOf(before);
    }

    /// The key the draft of a survey is kept under.
    public static UUID keyOf(String survey) {
        return DerivedId.of("survey-draft", survey);
    }

    /// One that nobody has changed yet.
    static Draft untouched(String survey, int basedOn, SurveyDocument document, Instant now) {
        return new Draft(
                survey, basedOn, 0, true, document, List.of(), "", "", now, now, null, null, null);
    }

    /// The same, begun with this template.
    Draft begunWith(@Nullable String beginning) {
        return new Draft(
                survey,
                basedOn,
                version,
                open,
                document,
                before,
                changedBy,
                changedByName,
                createdAt,
                changedAt,
                beginning,
                thrownAwayAt,
                thrownAwayBy);
    }

    /// Written so now. The same once more changes nothing.
    Draft written(SurveyDocument now, Author by, Instant at) {
        if (now.equals(document) && version > 0) {
            return this;
        }
        List<SurveyDocument> earlier = new ArrayList<>(before);
        earlier.add(document);
        int tooMany = Math.max(0, earlier.size() - MOST_TAKEN_BACK);
        return with(true, now, earlier.subList(tooMany, earlier.size()), by, at);
    }

    /// With the last change taken back.
    Draft takenBack(Author by, Instant at) {
        return before.isEmpty()
                ? this
                : with(true, before.getLast(), before.subList(0, before.size() - 1), by, at);
    }

    /// Published: nobody writes it any more.
    Draft published(Author by, Instant at) {
        return with(false, document, List.of(), by, at);
    }

    /// Nobody wants it any more, for now. Who wrote it last, and when, stays.
    Draft thrownAway(Author by, Instant at) {
        return kept(false, at, by.name());
    }

    /// Wanted after all, exactly as it was.
    Draft broughtBack() {
        return kept(true, null, null);
    }

    private Draft kept(boolean nowOpen, @Nullable Instant away, @Nullable String awayBy) {
        return new Draft(
                survey,
                basedOn,
                version + 1,
                nowOpen,
                document,
                before,
                changedBy,
                changedByName,
                createdAt,
                changedAt,
                template,
                away,
                awayBy);
    }

    /// Begun anew after it was closed.
    Draft reopened(Draft fresh) {
        return new Draft(
                survey,
                fresh.basedOn,
                version + 1,
                true,
                fresh.document,
                List.of(),
                fresh.changedBy,
                fresh.changedByName,
                createdAt,
                fresh.changedAt,
                fresh.template,
                null,
                null);
    }

    /// The same with what somebody else typed meanwhile, which is not kept.
    public Draft typedAnew(SurveyDocument typed) {
        return new Draft(
                survey,
                basedOn,
                version,
                true,
                typed,
                before,
                changedBy,
                changedByName,
                createdAt,
                changedAt,
                template,
                null,
                null);
    }

    private Draft with(
            boolean nowOpen,
            SurveyDocument now,
            List<SurveyDocument> earlier,
            Author by,
            Instant at) {
        return new Draft(
                survey,
                basedOn,
                version + 1,
                nowOpen,
                now,
                earlier,
                by.id(),
                by.name(),
                createdAt,
                at,
                template,
                null,
                null);
    }

    /// Who writes.
    public record Author(String id, String name) {}
}
