package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the editor shows of a draft.
final class EditedDraft {
    private static final Phrases WORDS = Phrases.of(EditedDraft.class);
    private static final Pattern PLACE = Pattern.compile("questions\\[(\\d+)].*");
    private static final Pattern WITHIN = Pattern.compile("(options|lines)\\[(\\d+)]\\..*");
    private static final String FIRST_LANGUAGE = "en";

    private final Draft draft;
    private final SurveyDocument document;
    private final List<Violation> problems;
    private final Survey askable;
    private final Locale reader;

    EditedDraft(Draft draft, Locale reader) {
        this.draft = draft;
        this.document = draft.document();
        this.problems = document.problems();
        this.askable = document.askable(draft.survey());
        this.reader = reader;
    }

    /// The draft.
    public Draft draft() {
        return draft;
    }

    /// Its questions in order.
    public List<QuestionDocument> questions() {
        return Objects.requireNonNullElse(document.questions(), List.of());
    }

    /// The languages it is written in, English first, with their names.
    public Map<String, String> languages() {
        TreeSet<String> tags =
                Stream.concat(
                                Stream.of(text(document.title())),
                                questions().stream().flatMap(EditedDraft::words))
                        .flatMap(words -> words.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> languages = new LinkedHashMap<>();
        if (tags.isEmpty() || tags.contains(FIRST_LANGUAGE)) {
            languages.put(FIRST_LANGUAGE, languageName(FIRST_LANGUAGE));
        }
        tags.forEach(tag -> languages.put(tag, languageName(tag)));
        return languages;
    }

    /// The language it is written in first.
    public String original() {
        return languages().keySet().iterator().next();
    }

    private static Stream<Map<String, String>> words(QuestionDocument question) {
        List<OptionDocument> options = Objects.requireNonNullElse(question.options(), List.of());
        List<LineDocument> lines = Objects.requireNonNullElse(question.lines(), List.of());
        return Stream.of(
                        Stream.of(question.text(), question.low(), question.high()),
                        options.stream().map(OptionDocument::text),
                        lines.stream().map(LineDocument::text))
                .flatMap(Function.identity())
                .map(EditedDraft::text);
    }

    static Map<String, String> text(@Nullable Map<String, String> words) {
        return Objects.requireNonNullElse(words, Map.of());
    }

    /// What people call a language.
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    /// Words in one language, empty when there are none.
    public String in(@Nullable Map<String, String> words, String language) {
        return Objects.requireNonNullElse(text(words).get(language), "");
    }

    /// The title, by language.
    public Map<String, String> title() {
        return text(document.title());
    }

    /// The options of a question.
    public List<OptionDocument> options(QuestionDocument question) {
        return Objects.requireNonNullElse(question.options(), List.of());
    }

    /// The lines of a question.
    public List<LineDocument> lines(QuestionDocument question) {
        return Objects.requireNonNullElse(question.lines(), List.of());
    }

    /// The conditions of a question.
    public List<ConditionDocument> conditions(QuestionDocument question) {
        return Objects.requireNonNullElse(question.shownIf(), List.of());
    }

    /// The earlier questions a condition can look at.
    public List<QuestionDocument> earlier(int index) {
        return questions().subList(0, index).stream()
                .filter(
                        questionDocument ->
                                questionDocument.id() != null
                                        && !values(questionDocument.id()).isEmpty())
                .toList();
    }

    /// The values a question of this id can be answered with, with their words; empty when they
    /// cannot be listed.
    public Map<String, String> values(@Nullable String id) {
        Map<String, String> values = new LinkedHashMap<>();
        askable.questions().stream()
                .filter(question -> question.id().equals(id))
                .forEach(
                        question ->
                                question.values()
                                        .forEach(
                                                value ->
                                                        values.put(value, label(question, value))));
        return values;
    }

    private String label(Question question, String value) {
        return switch (question) {
            case Question.OfOptions choice ->
                    choice.options().stream()
                            .filter(option -> option.id().equals(value))
                            .map(option -> shown(option.text(), value))
                            .findFirst()
                            .orElse(value);
            case Question.YesNo _, Question.ContactMe _ ->
                    WORDS.say(value.equals("yes") ? "answer.yes" : "answer.no");
            default -> value;
        };
    }

    private String shown(Map<String, String> words, String otherwise) {
        String english = in(words, FIRST_LANGUAGE);
        return !english.isBlank()
                ? english
                : words.values().stream()
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(otherwise);
    }

    /// What a question is called where it is looked at.
    public String called(QuestionDocument question) {
        return shown(text(question.text()), Objects.requireNonNullElse(question.id(), ""));
    }

    /// One of its questions.
    public EditedQuestion question(int index) {
        return new EditedQuestion(this, index, questions().get(index));
    }

    /// Everything that is wrong.
    public List<Violation> problems() {
        return problems;
    }

    /// What is wrong with one question, told without its place.
    public List<String> problems(int index) {
        String place = "questions[" + index + "]";
        return problems.stream()
                .filter(
                        violation ->
                                violation.field().equals(place)
                                        || violation.field().startsWith(place + "."))
                .map(
                        violation ->
                                part(violation.field().substring(place.length()))
                                        + violation.said())
                .toList();
    }

    /// The label of the field that stands at this place in the document.
    private static String part(String field) {
        String place = field.startsWith(".") ? field.substring(1) : field;
        Matcher within = WITHIN.matcher(place);
        if (within.matches()) {
            String one = within.group(1).equals("options") ? "option" : "line";
            return WORDS.say(one + ".number", Integer.parseInt(within.group(2)) + 1) + ": ";
        }
        String label = "label." + firstOf(place);
        return WORDS.knows(label) ? WORDS.say(label) + ": " : "";
    }

    private static String firstOf(String place) {
        return place.split("[.\\[]", 2)[0];
    }

    /// Whether any of these fields of a question is wrong.
    boolean isWrong(int index, Collection<String> fields) {
        String place = "questions[" + index + "].";
        return problems.stream()
                .map(Violation::field)
                .filter(field -> field.startsWith(place))
                .anyMatch(field -> fields.contains(firstOf(field.substring(place.length()))));
    }

    /// The number of the question a problem is about; 0 when it is about none.
    public int numberOf(Violation problem) {
        Matcher place = PLACE.matcher(problem.field());
        return place.matches() ? Integer.parseInt(place.group(1)) + 1 : 0;
    }

    /// A problem without the number of its question.
    public String told(Violation problem) {
        int number = numberOf(problem);
        String field =
                number == 0
                        ? problem.field()
                        : problem.field().substring(("questions[" + (number - 1) + "]").length());
        return part(field) + problem.said();
    }

    /// For each language, the numbers of the questions that lack words in it; languages that lack
    /// none are left out.
    public Map<String, List<Integer>> missing() {
        Map<String, List<Integer>> missing = new LinkedHashMap<>();
        for (String language : languages().keySet()) {
            List<Integer> numbers = lacking(language);
            if (!numbers.isEmpty()) {
                missing.put(languageName(language), numbers);
            }
        }
        return missing;
    }

    private List<Integer> lacking(String language) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < questions().size(); i++) {
            boolean lacks =
                    words(questions().get(i))
                            .filter(EditedDraft::saySomething)
                            .anyMatch(words -> in(words, language).isBlank());
            if (lacks) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static boolean saySomething(Map<String, String> words) {
        return words.values().stream().anyMatch(text -> !text.isBlank());
    }
}
