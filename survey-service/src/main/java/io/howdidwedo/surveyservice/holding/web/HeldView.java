package io.howdidwedo.surveyservice.holding.web;

import io.howdidwedo.servicekit.naming.Names;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.holding.Holding.Held;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.web.ShownSurvey;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Question.Matrix;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.ForPeople;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is held of one transaction, in its customer's words.
///
/// @param line what they got, and when
/// @param supplier who served them; empty where nobody has a name
/// @param facts by what people call them
record HeldView(
        String line,
        String supplier,
        Map<String, String> facts,
        List<Line> answers,
        List<String> written) {

    private static final Set<String> KNOWN_FACTS =
            Set.of("promisedBy", "deliveredAt", "daysLate", "daysToPay");

    /// A question and what was answered.
    record Line(String question, String answer) {}

    static HeldView of(Held held, Surveys surveys, Offerings offerings, Wording wording) {
        Transaction transaction = held.transaction();
        AskedAbout about = AskedAbout.of(transaction, offerings, wording);
        return new HeldView(
                about.what().numbered(transaction.externalId(), wording),
                team(transaction),
                facts(about, wording),
                held.answers().stream()
                        .flatMap(response -> lines(response, surveys, about, wording))
                        .toList(),
                held.written().stream()
                        .map(FollowUp.Written::words)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String team(Transaction transaction) {
        String called = Names.ofThisProcess().team(transaction.supplier());
        return ForPeople.name(called) ? called : "";
    }

    /// All of them: what is held is not kept from whom it is about.
    private static Map<String, String> facts(AskedAbout about, Wording wording) {
        Map<String, String> facts = new TreeMap<>();
        about.facts().forEach((fact, value) -> facts.put(called(fact, wording), value));
        return facts;
    }

    private static String called(String fact, Wording wording) {
        return KNOWN_FACTS.contains(fact) ? wording.say("fact." + fact) : ForPeople.spoken(fact);
    }

    private static Stream<Line> lines(
            Response response, Surveys surveys, AskedAbout about, Wording wording) {
        return surveys.find(response.survey(), response.surveyVersion()).stream()
                .flatMap(survey -> lines(response, survey, about, wording));
    }

    private static Stream<Line> lines(
            Response response, Survey survey, AskedAbout about, Wording wording) {
        AnswerForm form = AnswerForm.of(survey, response.current().answers());
        ShownSurvey view = ShownSurvey.tried(wording, survey, about, form, Map.of());
        return survey.questions().stream()
                .flatMap(question -> lines(question, view))
                .filter(line -> !line.answer().isEmpty());
    }

    private static Stream<Line> lines(Question question, ShownSurvey view) {
        return question instanceof Matrix matrix
                ? matrix.lines().stream()
                        .map(line -> line(line.text(), matrix, matrix.field(line), view))
                : Stream.of(line(question.text(), question, question.id(), view));
    }

    private static Line line(
            Map<String, String> words, Question question, String field, ShownSurvey view) {
        return new Line(
                view.about().fill(view.wording().pick(words)),
                view.form().values(field).stream()
                        .map(value -> view.label(question, value))
                        .collect(Collectors.joining(", ")));
    }
}
