package io.howdidwedo.surveyservice.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SurveyDocumentTest {
    private static final JsonMapper JSON = JsonConfiguration.mapper();
    private static final Schema SCHEMA = schema();
    private static final int WRONG_DOCUMENTS = 1_000;

    private static Schema schema() {
        try (InputStream file =
                SurveyDocumentTest.class.getResourceAsStream(
                        "/META-INF/resources/assets/survey/survey.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsWrongIsToldInTheReadersLanguageAndToProgramsInEnglish() {
        Survey survey = SomeSurvey.firstVersion();
        String spoilt =
                JSON.writeValueAsString(SurveyDocument.of(survey))
                        .replace("How did we do?", "Hello {nobody}");
        InvalidInput refusal =
                catchThrowableOfType(
                        InvalidInput.class, () -> SomeSurvey.read(spoilt).check("some", 1));
        Violation first = refusal.violations().getFirst();

        assertThat(Phrases.speaking(Locale.GERMAN, first::said))
                .isEqualTo(
                        "{nobody} ist nicht bekannt: nehmen Sie {customer}, {offering}, {day},"
                                + " {fact:name} oder {answer:question}");
        assertThat(Phrases.speaking(Locale.GERMAN, first::problem))
                .isEqualTo(
                        "{nobody} is not known: use {customer}, {offering}, {day}, {fact:name} or"
                                + " {answer:question}");
    }

    @Test
    void isTheSameAfterItWasPublished() {
        Survey survey = SomeSurvey.firstVersion();

        SurveyDocument exported =
                SomeSurvey.read(JSON.writeValueAsString(SurveyDocument.of(survey)));

        assertThat(exported.check("some", 1)).isEqualTo(survey);
        assertThat(survey.questions()).extracting(QuestionType::of).contains(QuestionType.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": "on-time", | | questions[1].id | is required
                    "id": "on-time" | "id": "easy" | questions[4].id | used twice
                    "type": "nps", | | questions[3].type | must be rating
                    {"en": "Would you recommend us?"} | {} | questions[3].text | at least one language
                    {"en": "Speed"} | {"en": " "} | questions[2].lines[0].text | at least one language
                    "points": 4 | "points": 12 | questions[2].points | from 2 to 11
                    "look": "stars" | "look": "smileys", "points": 7 | questions[0].look | up to 5
                    "expectation": "speed" | "expectation": "price" | questions[2].lines[1].expectation | twice
                    "id": "rude" | "id": "slow" | questions[6].options[1].id | used twice
                    {fact:promisedBy} | {promisedBy} | questions[1].text.en | is not known
                    {answer:overall} | {answer:where} | questions[6].text.en | not answered before
                    {answer:overall} | {answer:why} | questions[6].text.en | not answered before
                    "question": "overall" | "question": "none" | questions[6].shownIf[0].question | no question
                    "question": "overall" | "question": "where" | questions[6].shownIf[0].question | circle
                    "question": "overall" | "question": "why" | questions[6].shownIf[0].question | circle
                    "question": "overall" | "question": "parts" | questions[6].shownIf[0].question | can be listed
                    ["1", "2"] | ["0"] | questions[6].shownIf[0].oneOf | 1, 2, 3, 4, 5
                    ["1", "2"] | [] | questions[6].shownIf[0].oneOf | 1, 2, 3, 4, 5
                    "id": "next-time", "type": "text" | "id": "last", "type": "text" | questions | next-time
                    "id": "overall", "type": "rating" | "id": "overall", "type": "nps" | questions | overall
                    "type": "contact_me" | "type": "contact_me", "required": true | questions[9].required | leave it out
                    "delay": "PT2H" | "delay": "-PT2H" | policy.delay | duration
                    ["P3D"] | ["P3D", "P1D"] | policy.remindAfter | ascending
                    "delay": "PT2H" | "delay": "PT2H", "channels": ["sms", "sms"] | policy.channels | each once
                    {"en": "Speed"} | {"in English": "Speed"} | questions[2].lines[0].text | no language
                    """)
    void saysWhatIsWrongAndWhere(String before, String after, String field, String problem) {
        assertThat(SomeSurvey.JSON).contains(before);
        SurveyDocument document =
                SomeSurvey.read(SomeSurvey.JSON.replace(before, after == null ? "" : after));

        assertThat(violations(document))
                .anySatisfy(
                        violation -> {
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.problem()).contains(problem);
                        });
    }

    @Test
    void channelsAreTriedInTheOrderStated() {
        SurveyDocument stated =
                SomeSurvey.read(
                        SomeSurvey.JSON.replace(
                                "\"delay\": \"PT2H\"",
                                "\"delay\": \"PT2H\", \"channels\": [\"chat\", \"email\"]"));

        assertThat(stated.check("some", 1).policy().channels())
                .containsExactly(Channel.CHAT, Channel.EMAIL);
        assertThat(SomeSurvey.firstVersion().policy().channels()).isEqualTo(Channel.USUAL_ORDER);
    }

    @Test
    void refusesAQuestionThatNobodyWouldBeAsked() {
        String json =
                SomeSurvey.JSON.replace(
                        "{\"question\": \"why\", \"oneOf\": [\"rude\"]}",
                        "{\"question\": \"why\", \"oneOf\": [\"rude\"]},"
                                + " {\"question\": \"overall\", \"oneOf\": [\"5\"]}");

        assertThat(violations(SomeSurvey.read(json)))
                .containsExactly(
                        new Violation(
                                "questions[7].shownIf",
                                "can never all hold: nobody would be asked this question"));
    }

    @Test
    void asksBothHeartQuestionsOfEverybody() {
        String json =
                SomeSurvey.JSON.replace(
                        "\"text\": {\"en\": \"And next time?\"}",
                        "\"text\": {\"en\": \"And next time?\"}, \"shownIf\":"
                                + " [{\"question\": \"overall\", \"oneOf\": [\"1\"]}]");

        assertThat(violations(SomeSurvey.read(json)))
                .contains(
                        new Violation(
                                "questions[8].shownIf", "this question is asked of everybody"));
    }

    /// Whatever is sent, it is refused with a field, or it is a survey that can be asked.
    @Test
    void anyDocumentIsASurveyOrSaysWhatIsWrong() {
        Random chance = new Random(5);
        int refused = 0;
        for (int i = 0; i < WRONG_DOCUMENTS; i++) {
            JsonNode spoilt = JSON.readTree(SomeSurvey.JSON);
            for (int times = 1 + chance.nextInt(3); times > 0; times--) {
                spoil(spoilt, chance);
            }
            refused += isRefused(spoilt) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(WRONG_DOCUMENTS / 2);
    }

    /// What is taken in and exported again fits the published schema.
    private static boolean isRefused(JsonNode document) {
        try {
            Survey survey = JSON.treeToValue(document, SurveyDocument.class).check("some", 1);
            JsonNode exported = JSON.valueToTree(SurveyDocument.of(survey));
            assertThat(SCHEMA.validate(exported)).as(exported.toString()).isEmpty();
            assertThat(SurveyDocument.of(survey).check("some", 1)).isEqualTo(survey);
            return false;
        } catch (JacksonException e) {
            // TeamMessage before it comes here, with the field.
            return true;
        } catch (InvalidInput e) {
            assertThat(e.violations()).isNotEmpty();
            return true;
        }
    }

    private static void spoil(JsonNode document, Random chance) {
        List<Runnable> ways = new ArrayList<>();
        collect(document, chance, ways);
        ways.get(chance.nextInt(ways.size())).run();
    }

    private static void collect(JsonNode node, Random chance, List<Runnable> ways) {
        switch (node) {
            case ObjectNode object ->
                    object.propertyNames()
                            .forEach(
                                    name -> {
                                        ways.add(() -> object.remove(name));
                                        ways.add(() -> object.set(name, something(chance)));
                                        ways.add(
                                                () ->
                                                        object.set(
                                                                name, object.get(name).deepCopy()));
                                        collect(object.get(name), chance, ways);
                                    });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int at = i;
                    ways.add(() -> array.remove(at));
                    ways.add(() -> array.set(at, something(chance)));
                    ways.add(() -> array.add(array.get(at).deepCopy()));
                    collect(array.get(i), chance, ways);
                }
            }
            default -> {}
        }
    }

    private static JsonNode something(Random chance) {
        List<String> values =
                List.of(
                        "null",
                        "true",
                        "-1",
                        "1e9",
                        "\"\"",
                        "\" \"",
                        "\"overall\"",
                        "\"{answer:x}\"",
                        "[]",
                        "[null]",
                        "{}",
                        "{\"en\": null}",
                        "{\"\": \"x\"}",
                        "\"matrix\"",
                        "[{}]",
                        "\"P1D\"",
                        "\"" + "x".repeat(2_000) + "\"");
        return JSON.readTree(values.get(chance.nextInt(values.size())));
    }

    private static List<Violation> violations(SurveyDocument document) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> document.check("some", 1));
        return catchThrowableOfType(InvalidInput.class, () -> document.check("some", 1))
                .violations();
    }
}
