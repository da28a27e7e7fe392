package io.howdidwedo.surveyservice.survey.draft;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.Draft.Author;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// People write surveys: kept as they go, taken back, thrown away or published.
public final class DraftingSurveys {
    private static final Phrases WORDS = Phrases.of(DraftingSurveys.class);
    private static final Duration LATELY = Duration.ofDays(7);

    private final Catalogue<Draft> drafts;
    private final Surveys surveys;
    private final PublishingSurveys publishing;
    private final Clock clock;

    /// Keeps drafts here, and publishes them there.
    public DraftingSurveys(
            Catalogue<Draft> drafts, Surveys surveys, PublishingSurveys publishing, Clock clock) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// All that are being written.
    public List<Draft> open() {
        return drafts.all().stream().filter(Draft::open).toList();
    }

    /// The draft of a survey that is being written.
    public Optional<Draft> find(String survey) {
        return drafts.find(Draft.keyOf(survey)).filter(Draft::open);
    }

    /// The draft of a survey; when nobody writes one, one to begin with, which is kept with its
    /// first change.
    public Draft current(String survey) {
        return find(survey)
                .or(() -> surveys.newest(survey).map(this::from))
                .orElseThrow(() -> new NotFound("survey", survey));
    }

    private Draft from(Survey survey) {
        return Draft.untouched(survey.id(), survey.version(), SurveyDocument.of(survey), now());
    }

    /// Begins a survey of this id, or the next version of one there is.
    ///
    /// @throws Conflict when somebody is writing it already
    public Draft begin(String survey, SurveyDocument document, Author by) {
        return begin(survey, document, null, by);
    }

    /// Begins a survey of this template, under the template's own name or, where a survey is
    /// called so already, with a number behind it.
    public Draft begin(SurveyTemplate template, Author by) {
        String id = template.id();
        for (int number = 2; isThere(id); number++) {
            id = template.id() + "-" + number;
        }
        return begin(id, template.survey(), template.id(), by);
    }

    private boolean isThere(String survey) {
        return surveys.newest(survey).isPresent() || find(survey).isPresent();
    }

    private Draft begin(
            String survey, SurveyDocument document, @Nullable String template, Author by) {
        if (find(survey).isPresent()) {
            throw new Conflict(WORDS.told("problem.being-written", survey));
        }
        int basedOn = surveys.newest(survey).map(Survey::version).orElse(0);
        return keep(
                Draft.untouched(survey, basedOn, document, now())
                        .begunWith(template)
                        .written(document, by, now()));
    }

    /// Keeps what was written; who only looks around begins no draft.
    ///
    /// @param seen the version it was written upon
    /// @throws Conflict when somebody else has changed it meanwhile; nothing is kept then
    public Draft write(String survey, long seen, SurveyDocument document, Author by) {
        Draft before = current(survey);
        if (before.version() == 0 && before.document().equals(document)) {
            return before;
        }
        if (before.version() == 0) {
            return keep(before.written(document, by, now()));
        }
        return step(
                survey,
                draft -> {
                    refuseChanged(draft, seen, by);
                    return draft.written(document, by, now());
                });
    }

    private static void refuseChanged(Draft draft, long seen, Author by) {
        if (draft.version() != seen && !draft.changedBy().equals(by.id())) {
            throw new Conflict(WORDS.told("problem.changed-meanwhile", draft.changedByName()));
        }
    }

    /// Takes the last change back.
    public Draft takeBack(String survey, Author by) {
        return step(survey, draft -> draft.takenBack(by, now()));
    }

    /// Throws the draft away, until somebody brings it back or begins anew; what is published
    /// stays.
    public void discard(String survey, Author by) {
        if (find(survey).isPresent()) {
            step(survey, draft -> draft.thrownAway(by, now()));
        }
    }

    /// The draft of a survey that was thrown away and can be brought back.
    public Optional<Draft> findThrownAway(String survey) {
        return drafts.find(Draft.keyOf(survey)).filter(draft -> draft.thrownAwayAt() != null);
    }

    /// Those of surveys that were never published, thrown away of late and not brought back.
    public List<Draft> thrownAwayLately() {
        Instant since = now().minus(LATELY);
        return drafts.all().stream()
                .filter(
                        draft ->
                                draft.thrownAwayAt() != null
                                        && since.isBefore(draft.thrownAwayAt()))
                .filter(draft -> surveys.newest(draft.survey()).isEmpty())
                .toList();
    }

    /// Brings a draft back that was thrown away, as it was; done once more it changes nothing.
    ///
    /// @throws NotFound when none was
    public void bringBack(String survey) {
        var _ =
                step(
                        survey,
                        draft -> {
                            if (draft.thrownAwayAt() != null) {
                                return draft.broughtBack();
                            }
                            if (draft.open()) {
                                return draft;
                            }
                            throw new NotFound("thrown away draft of the survey", survey);
                        });
    }

    /// Publishes what was written.
    ///
    /// @throws InvalidInput naming every field that is wrong; the draft stays
    public Survey publish(String survey, Author by) {
        Survey published = publishing.publish(survey, current(survey).document(), by.name());
        if (find(survey).isPresent()) {
            step(survey, draft -> draft.published(by, now()));
        }
        return published;
    }

    private Draft keep(Draft fresh) {
        if (drafts.add(quietly(fresh))) {
            return fresh;
        }
        return drafts.change(
                        Draft.keyOf(fresh.survey()),
                        before -> {
                            if (before.open()) {
                                throw new Conflict(
                                        WORDS.told("problem.begun", before.changedByName()));
                            }
                            return quietly(before.reopened(fresh));
                        })
                .orElseThrow();
    }

    private Draft step(String survey, UnaryOperator<Draft> step) {
        return drafts.change(
                        Draft.keyOf(survey),
                        before -> {
                            Draft after = step.apply(before);
                            return after.equals(before) ? null : quietly(after);
                        })
                .orElseThrow(() -> new NotFound("draft of the survey", survey));
    }

    private static Change<Draft> quietly(Draft draft) {
        return new Change<>(Draft.keyOf(draft.survey()), draft, List.of());
    }

    private Instant now() {
        return clock.instant();
    }
}
