package io.howdidwedo.surveyservice.survey.template.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template there is can be taken in, published, asked and judged.
class TemplateFilesTest {
    private static final SurveyTemplates TEMPLATES = new TemplateFiles(JsonConfiguration.mapper());
    private static final String[] LANGUAGES = {"en", "de", "pt", "ar"};

    static Stream<SurveyTemplate> templates() {
        return TEMPLATES.all().stream();
    }

    @Test
    void thereIsOneForEachOfTheTradesPeopleComeFrom() {
        assertThat(TEMPLATES.all()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(templates().map(SurveyTemplate::id))
                .doesNotHaveDuplicates()
                .contains(
                        "delivery",
                        "restaurant",
                        "hotel",
                        "repair",
                        "clinic",
                        "bank",
                        "it-help-desk",
                        "payroll",
                        "school",
                        "support-call");
        assertThat(TEMPLATES.find("delivery")).isPresent();
        assertThat(TEMPLATES.find("poem")).isEmpty();
        assertThat(TEMPLATES.find(null)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isPublishedAsItIs(SurveyTemplate template) {
        SurveysInMemory surveys = new SurveysInMemory();
        SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));

        assertThat(template.survey().problems()).isEmpty();
        Survey published =
                new PublishingSurveys(surveys, new NationalHolidays(), clock)
                        .publish(template.id(), template.survey(), "Ana");

        assertThat(surveys.newest(template.id())).contains(published);
        assertThat(SurveyDocument.of(published).check(template.id(), 1).sameAs(published)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isSaidInEveryLanguageOfTheCustomersPages(SurveyTemplate template) {
        assertThat(template.name()).containsOnlyKeys(LANGUAGES);
        assertThat(template.about()).containsOnlyKeys(LANGUAGES);
        assertThat(template.asked().title()).containsOnlyKeys(LANGUAGES);
        assertThat(template.asked().questions())
                .flatMap(question -> question.words().toList())
                .allSatisfy(words -> assertThat(words).containsOnlyKeys(LANGUAGES));
        assertThat(template.requirements())
                .extracting(RequirementForm::text)
                .allSatisfy(words -> assertThat(words).containsOnlyKeys(LANGUAGES));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isAskedToTheEnd(SurveyTemplate template) {
        Survey survey = template.asked();
        AnswerForm unhappy = answered(survey, List::getFirst);
        AnswerForm happy = answered(survey, List::getLast);

        assertThat(unhappy.asked(survey)).isEqualTo(survey.questions());
        assertThat(happy.asked(survey))
                .allSatisfy(question -> assertThat(question.shownIf()).isEmpty());
        for (AnswerForm form : List.of(unhappy, happy)) {
            assertThat(form.problems(survey)).isEmpty();
            Answers answers = form.answers(survey);
            assertThat(answers.overall()).isNotNull();
            assertThat(answers.ratings()).isNotEmpty();
        }
        assertThat(template.minutes()).isBetween(1, 3);
    }

    /// Every question answered with one of the values it can have.
    private static AnswerForm answered(Survey survey, Function<List<String>, String> which) {
        Map<String, List<String>> given = new HashMap<>();
        for (Question question : survey.questions()) {
            if (question instanceof Question.Matrix matrix) {
                matrix.lines().forEach(line -> given.put(matrix.field(line), List.of("3")));
            } else if (question instanceof Question.Text) {
                given.put(question.id(), List.of("More of it"));
            } else {
                given.put(question.id(), List.of(which.apply(question.values())));
            }
        }
        return new AnswerForm(given);
    }

    /// A rating is compared with the target of its requirement: both have the same scale, and
    /// nothing that customers should rate goes unasked.
    @ParameterizedTest
    @MethodSource("templates")
    void asksWhatItsAgreementIsJudgedBy(SurveyTemplate template) {
        Map<String, Requirement> agreed =
                template.agreement().checkedRequirements().stream()
                        .collect(Collectors.toMap(Requirement::id, Function.identity()));

        Map<String, Integer> asked = pointsByExpectation(template.asked());

        assertThat(agreed.get(Question.OVERALL)).isNotNull();
        assertThat(agreed.values())
                .anySatisfy(requirement -> assertThat(requirement.primary()).isTrue())
                .anySatisfy(requirement -> assertThat(requirement.mustBe()).isTrue());
        assertThat(asked)
                .containsExactlyInAnyOrderEntriesOf(
                        agreed.values().stream()
                                .filter(requirement -> requirement.scale() != null)
                                .collect(
                                        Collectors.toMap(
                                                Requirement::id,
                                                requirement ->
                                                        Objects.requireNonNull(
                                                                requirement.scale()))));
        assertThat(template.measured())
                .extracting(RequirementForm::id)
                .doesNotContain(Question.OVERALL)
                .isNotEmpty()
                .isSubsetOf(asked.keySet());
    }

    private static Map<String, Integer> pointsByExpectation(Survey survey) {
        Map<String, Integer> points = new HashMap<>();
        for (Question question : survey.questions()) {
            if (question instanceof Question.Scaled scaled) {
                question.expectations()
                        .forEach(expectation -> points.put(expectation, scaled.range().last()));
            }
        }
        return points;
    }
}
