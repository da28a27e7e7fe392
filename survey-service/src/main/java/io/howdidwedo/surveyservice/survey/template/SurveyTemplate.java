package io.howdidwedo.surveyservice.survey.template;

import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A survey to begin with, and the requirements it measures.
///
/// @param id also what the survey made of it is called at first
/// @param name by language
/// @param about one sentence by language
/// @param survey its questions and its policy
/// @param requirements proposed as the agreement of an offering that has none yet
public record SurveyTemplate(
        String id,
        Map<String, String> name,
        Map<String, String> about,
        SurveyDocument survey,
        List<RequirementForm> requirements) {
    private static final int SECONDS_TO_CHOOSE = 6;
    private static final int SECONDS_TO_READ_OPTIONS = 10;
    private static final int SECONDS_TO_WRITE = 30;

    public SurveyTemplate {
        name = Map.copyOf(name);
        about = Map.copyOf(about);
        requirements = List.copyOf(requirements);
    }

    /// The survey as customers would be asked.
    public Survey asked() {
        return survey.check(id, 1);
    }

    /// How long answering all of it takes; minutes begun count.
    public int minutes() {
        int seconds = asked().questions().stream().mapToInt(SurveyTemplate::seconds).sum();
        return Math.ceilDiv(seconds, 60);
    }

    private static int seconds(Question question) {
        return switch (question) {
            case Question.OnScale _, Question.YesNo _, Question.ContactMe _ -> SECONDS_TO_CHOOSE;
            case Question.Matrix matrix -> SECONDS_TO_CHOOSE * matrix.lines().size();
            case Question.OfOptions _ -> SECONDS_TO_READ_OPTIONS;
            case Question.Text _ -> SECONDS_TO_WRITE;
        };
    }

    /// The requirements its questions ask about, but for the whole, which every survey does.
    public List<RequirementForm> measured() {
        Set<String> asked =
                asked().questions().stream()
                        .flatMap(question -> question.expectations().stream())
                        .filter(expectation -> !expectation.equals(Question.OVERALL))
                        .collect(Collectors.toSet());
        return requirements.stream().filter(form -> asked.contains(form.id())).toList();
    }

    /// Its requirements as the agreement of an offering.
    public AgreementForm agreement() {
        return new AgreementForm(null, null, requirements);
    }
}
