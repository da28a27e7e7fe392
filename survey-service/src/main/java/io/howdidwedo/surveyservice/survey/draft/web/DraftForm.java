package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.page.SentFields;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the editor's fields into a document.
final class DraftForm {
    private final SentFields sent;

    private DraftForm(SentFields sent) {
        this.sent = sent;
    }

    static SurveyDocument read(MultiValueMap<String, String> fields) {
        return new DraftForm(new SentFields(fields)).document();
    }

    private SurveyDocument document() {
        return new SurveyDocument(
                sent.wordsAndBlanks("title"),
                sent.listed("offerings"),
                sent.list("q", this::question),
                policy());
    }

    private QuestionDocument question(int index) {
        String at = "q." + index + ".";
        QuestionType type = sent.constant(QuestionType.class, at + "type");
        boolean rating = type == QuestionType.RATING;
        boolean matrix = type == QuestionType.MATRIX;
        boolean choice = type == QuestionType.CHOICE || type == QuestionType.CHOICES;
        return new QuestionDocument(
                sent.value(at + "id"),
                type,
                sent.words(at + "text"),
                sent.has(at + "required"),
                (rating || matrix) ? sent.number(at + "points") : null,
                rating ? sent.constant(Look.class, at + "look") : null,
                rating ? sent.valueOrNull(at + "expectation") : null,
                sent.words(at + "low"),
                sent.words(at + "high"),
                choice ? sent.list(at + "option", number -> option(at, number)) : null,
                matrix ? sent.list(at + "line", number -> line(at, number)) : null,
                (choice || matrix) ? sent.has(at + "shuffled") : null,
                sent.list(at + "if", number -> condition(at, number)));
    }

    private OptionDocument option(String question, int index) {
        String at = question + "option." + index + ".";
        return new OptionDocument(sent.value(at + "id"), sent.words(at + "text"));
    }

    private LineDocument line(String question, int index) {
        String at = question + "line." + index + ".";
        return new LineDocument(sent.value(at + "expectation"), sent.words(at + "text"));
    }

    private ConditionDocument condition(String question, int index) {
        String at = question + "if." + index + ".";
        return new ConditionDocument(sent.value(at + "question"), sent.all(at + "oneOf"));
    }

    private PolicyDocument policy() {
        return new PolicyDocument(
                length("policy.delay", Duration.ofHours(1)),
                sent.listed("policy.remindAfter").stream()
                        .filter(typed -> typed.matches("\\d{1,4}"))
                        .map(days -> Duration.ofDays(Integer.parseInt(days)))
                        .toList(),
                length("policy.expireAfter", Duration.ofDays(1)),
                length("policy.askAboutLast", Duration.ofDays(1)),
                window(),
                length("policy.rest", Duration.ofDays(1)),
                sent.number("policy.priority"),
                sent.number("policy.oneIn"),
                new AudienceDocument(
                        sent.listed("audience.tiers"),
                        sent.constants(CustomerKind.class, "audience.kinds"),
                        sent.amount("audience.valueAtLeast"),
                        facts()),
                sent.constants(Channel.class, "policy.channels"));
    }

    private WindowDocument window() {
        String region = sent.valueOrNull("window.region");
        return new WindowDocument(
                sent.time("window.from"),
                sent.time("window.until"),
                sent.constants(DayOfWeek.class, "window.days"),
                region == null ? null : region.toUpperCase(Locale.ROOT),
                sent.has("window.atOnce"));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        for (String fact : sent.listed("audience.facts")) {
            String[] parts = fact.split("=", 2);
            facts.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "true");
        }
        return facts;
    }

    private @Nullable Duration length(String field, Duration unit) {
        Integer number = sent.number(field);
        return number == null ? null : unit.multipliedBy(number);
    }
}
