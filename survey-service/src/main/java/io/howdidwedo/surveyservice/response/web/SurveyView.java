package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the survey page shows.
///
/// @param about the offering and the day
/// @param stamp proves when the page was rendered
public record SurveyView(
        Wording wording,
        Survey survey,
        String about,
        String stamp,
        AnswerForm form,
        Map<String, Problem> problems) {

    public SurveyView {
        problems = Map.copyOf(problems);
    }

    /// The question's text.
    public String text(Question question) {
        return wording.pick(question.text());
    }

    /// Whether this value of the question is chosen.
    public boolean isChosen(Question question, Object value) {
        return form.value(question.id()).equals(String.valueOf(value));
    }

    /// The values of a question answered with a number.
    public List<Integer> values(Question question) {
        Question.Range range = question.range();
        return range == null ? List.of() : range.values();
    }

    /// What is wrong with the question's answer, null when nothing.
    public @Nullable String problem(Question question) {
        Problem problem = problems.get(question.id());
        if (problem == null) {
            return null;
        }
        return switch (problem) {
            case MISSING, NOT_AN_ANSWER -> wording.say("page.missing");
            case TOO_LONG -> wording.say("page.tooLong", AnswerForm.LONGEST_COMMENT);
        };
    }
}
