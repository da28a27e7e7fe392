package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.page.SentFields;
import io.howdidwedo.servicekit.page.TypedList;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the editor's fields into a document. The page shows some of it at a time: what it does not
/// show stays as it is, and so do words in the languages it does not show.
final class DraftForm {
    private static final QuestionDocument NOTHING =
            new QuestionDocument(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Pattern QUESTION = Pattern.compile("q\\.(\\d{1,2})\\..*");

    private final SurveyDocument before;
    private final SentFields sent;

    private DraftForm(SurveyDocument before, SentFields sent) {
        this.before = before;
        this.sent = sent;
    }

    /// The document with what was typed.
    ///
    /// @param before as it was when the page was shown
    static SurveyDocument read(SurveyDocument before, MultiValueMap<String, String> fields) {
        return new DraftForm(before, new SentFields(fields)).document();
    }

    private SurveyDocument document() {
        return new SurveyDocument(
                title(),
                sent.has("offerings") ? offerings() : before.offerings(),
                questions(),
                sent.has("policy.delay") ? policy() : before.policy());
    }

    /// Without words in a language it still says that the survey is written in it.
    private @Nullable Map<String, String> title() {
        Map<String, String> typed = sent.wordsAndBlanks("title");
        if (typed.isEmpty()) {
            return before.title();
        }
        Map<String, String> title = new HashMap<>(some(before.title()));
        title.putAll(typed);
        return title;
    }

    /// Each is a field of its own; what is typed may be several.
    private List<String> offerings() {
        return sent.all("offerings").stream()
                .flatMap(typed -> TypedList.read(typed).stream())
                .distinct()
                .toList();
    }

    private List<QuestionDocument> questions() {
        List<QuestionDocument> questions =
                new ArrayList<>(Objects.requireNonNullElse(before.questions(), List.of()));
        for (int index : shown()) {
            int place = placeOf(index, questions);
            if (place == questions.size()) {
                questions.add(question(index, NOTHING));
            } else if (place >= 0) {
                questions.set(place, question(index, questions.get(place)));
            }
        }
        return questions;
    }

    private SortedSet<Integer> shown() {
        SortedSet<Integer> shown = new TreeSet<>();
        for (String field : sent.fields().keySet()) {
            Matcher place = QUESTION.matcher(field);
            if (place.matches()) {
                shown.add(Integer.valueOf(place.group(1)));
            }
        }
        return shown;
    }

    /// Where the question of these fields stands now: it may have been moved in another window.
    ///
    /// @return -1 when it is there no more
    private int placeOf(int index, List<QuestionDocument> questions) {
        String was = sent.value("q." + index + ".was");
        if (was.isEmpty() || isCalled(was, index, questions)) {
            return Math.min(index, questions.size());
        }
        return IntStream.range(0, questions.size())
                .filter(place -> isCalled(was, place, questions))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCalled(String id, int place, List<QuestionDocument> questions) {
        return place < questions.size() && id.equals(questions.get(place).id());
    }

    /// Words as they were, with those that were typed in the languages shown.
    private @Nullable Map<String, String> words(
            @Nullable Map<String, String> earlier, String field) {
        Map<String, String> words = new HashMap<>(some(earlier));
        sent.wordsAndBlanks(field)
                .forEach(
                        (language, text) -> {
                            if (text.isEmpty()) {
                                words.remove(language);
                            } else {
                                words.put(language, text);
                            }
                        });
        return words.isEmpty() && earlier == null ? null : words;
    }

    private static Map<String, String> some(@Nullable Map<String, String> words) {
        return Objects.requireNonNullElse(words, Map.of());
    }

    private static <T> @Nullable T at(@Nullable List<T> list, int index) {
        return list == null || index >= list.size() ? null : list.get(index);
    }

    private static <T> @Nullable List<T> list(@Nullable List<T> earlier, List<T> typed) {
        return typed.isEmpty() && earlier == null ? null : typed;
    }

    private QuestionDocument question(int index, QuestionDocument was) {
        String at = "q." + index + ".";
        QuestionType type = sent.constant(QuestionType.class, at + "type");
        boolean rating = type == QuestionType.RATING;
        boolean matrix = type == QuestionType.MATRIX;
        boolean choice = type == QuestionType.CHOICE || type == QuestionType.CHOICES;
        return new QuestionDocument(
                sent.value(at + "id"),
                type,
                words(was.text(), at + "text"),
                sent.has(at + "required"),
                (rating || matrix) ? sent.number(at + "points") : null,
                rating ? sent.constant(Look.class, at + "look") : null,
                rating ? sent.valueOrNull(at + "expectation") : null,
                words(was.low(), at + "low"),
                words(was.high(), at + "high"),
                choice
                        ? sent.list(
                                at + "option",
                                number -> option(at, number, at(was.options(), number)))
                        : null,
                matrix
                        ? sent.list(
                                at + "line", number -> line(at, number, at(was.lines(), number)))
                        : null,
                (choice || matrix) ? sent.has(at + "shuffled") : null,
                list(was.shownIf(), sent.list(at + "if", number -> condition(at, number))));
    }

    private OptionDocument option(String question, int index, @Nullable OptionDocument was) {
        String at = question + "option." + index + ".";
        return new OptionDocument(
                sent.value(at + "id"), words(was == null ? null : was.text(), at + "text"));
    }

    private LineDocument line(String question, int index, @Nullable LineDocument was) {
        String at = question + "line." + index + ".";
        return new LineDocument(
                sent.value(at + "expectation"),
                words(was == null ? null : was.text(), at + "text"));
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
