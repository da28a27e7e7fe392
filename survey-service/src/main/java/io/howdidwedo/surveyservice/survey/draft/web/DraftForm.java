package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.QuestionType;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the editor's fields, named by their place (`q.2.text.en`), into a document. Whatever was
/// typed is taken; what cannot be read as a number is left out, and the check says what is missing.
final class DraftForm {
    private static final int MOST = 100;

    private final MultiValueMap<String, String> fields;

    private DraftForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    static SurveyDocument read(MultiValueMap<String, String> fields) {
        return new DraftForm(fields).document();
    }

    private SurveyDocument document() {
        return new SurveyDocument(
                words("title", true), listed("offerings"), list("q", this::question), policy());
    }

    private QuestionDocument question(int index) {
        String at = "q." + index + ".";
        QuestionType type = constant(QuestionType.values(), value(at + "type"));
        boolean rating = type == QuestionType.RATING;
        boolean matrix = type == QuestionType.MATRIX;
        boolean choice = type == QuestionType.CHOICE || type == QuestionType.CHOICES;
        return new QuestionDocument(
                value(at + "id"),
                type,
                words(at + "text", false),
                fields.containsKey(at + "required"),
                (rating || matrix) ? number(at + "points") : null,
                rating ? constant(Look.values(), value(at + "look")) : null,
                rating ? orNull(value(at + "expectation")) : null,
                words(at + "low", false),
                words(at + "high", false),
                choice ? list(at + "option", number -> option(at, number)) : null,
                matrix ? list(at + "line", number -> line(at, number)) : null,
                (choice || matrix) ? fields.containsKey(at + "shuffled") : null,
                list(at + "if", number -> condition(at, number)));
    }

    private OptionDocument option(String question, int index) {
        String at = question + "option." + index + ".";
        return new OptionDocument(value(at + "id"), words(at + "text", false));
    }

    private LineDocument line(String question, int index) {
        String at = question + "line." + index + ".";
        return new LineDocument(value(at + "expectation"), words(at + "text", false));
    }

    private ConditionDocument condition(String question, int index) {
        String at = question + "if." + index + ".";
        return new ConditionDocument(
                value(at + "question"), fields.getOrDefault(at + "oneOf", List.of()));
    }

    private PolicyDocument policy() {
        return new PolicyDocument(
                length("policy.delay", Duration.ofHours(1)),
                Arrays.stream(value("policy.remindAfter").split(",", -1))
                        .map(String::strip)
                        .filter(one -> one.matches("\\d{1,4}"))
                        .map(days -> Duration.ofDays(Integer.parseInt(days)))
                        .toList(),
                length("policy.expireAfter", Duration.ofDays(1)),
                length("policy.askAboutLast", Duration.ofDays(1)),
                new WindowDocument(
                        time("window.from"),
                        time("window.until"),
                        fields.getOrDefault("window.days", List.of()).stream()
                                .map(day -> constant(DayOfWeek.values(), day))
                                .filter(Objects::nonNull)
                                .toList(),
                        orNull(value("window.region").toUpperCase(Locale.ROOT)),
                        fields.containsKey("window.atOnce")),
                length("policy.rest", Duration.ofDays(1)),
                number("policy.priority"),
                number("policy.oneIn"),
                new AudienceDocument(
                        listed("audience.tiers"),
                        fields.getOrDefault("audience.kinds", List.of()).stream()
                                .map(kind -> constant(CustomerKind.values(), kind))
                                .filter(Objects::nonNull)
                                .toList(),
                        amount("audience.valueAtLeast"),
                        facts()));
    }

    private @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(value(field));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable BigDecimal amount(String field) {
        String value = value(field);
        return value.matches("\\d{1,12}([.]\\d{1,4})?") ? new BigDecimal(value) : null;
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        for (String one : listed("audience.facts")) {
            String[] parts = one.split("=", 2);
            facts.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "true");
        }
        return facts;
    }

    private List<String> listed(String field) {
        return Arrays.stream(value(field).split("[,\\n]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Duration length(String field, Duration unit) {
        Integer number = number(field);
        return number == null ? null : unit.multipliedBy(number);
    }

    /// The parts that were sent, in order, as long as they follow one another.
    private <T> List<T> list(String prefix, IntFunction<T> read) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i <= MOST && isThere(prefix + "." + i + "."); i++) {
            parts.add(read.apply(i));
        }
        return parts;
    }

    private boolean isThere(String prefix) {
        return fields.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }

    private Map<String, String> words(String prefix, boolean alsoBlank) {
        Map<String, String> words = new HashMap<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(prefix + ".")) {
                String language = field.substring(prefix.length() + 1);
                if (language.indexOf('.') < 0 && (alsoBlank || !value(field).isEmpty())) {
                    words.put(language, value(field));
                }
            }
        }
        return words;
    }

    private String value(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private @Nullable Integer number(String field) {
        String value = value(field);
        return value.matches("-?\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static <T extends Enum<T>> @Nullable T constant(T[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
