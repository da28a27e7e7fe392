package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the editor shows of one question.
///
/// @param index its place, from 0
record EditedQuestion(EditedDraft draft, int index, QuestionDocument stated) {
    private static final Phrases WORDS = Phrases.of(EditedQuestion.class);
    private static final int USUAL_POINTS = 5;
    private static final List<String> FACES = List.of("☹️", "🙁", "😐", "🙂", "😀");

    /// What stands under Advanced, as documents name it.
    private static final Set<String> ADVANCED = Set.of("id", "low", "high", "shownIf");

    /// What its fields' names begin with.
    public String at() {
        return "q." + index + ".";
    }

    /// Its number.
    public int number() {
        return index + 1;
    }

    /// What it is called where it is looked at.
    public String name() {
        return draft.called(stated);
    }

    /// What kind of answer it asks for; empty when nobody knows.
    public String kind() {
        return stated.type() == null ? "" : stated.type().label();
    }

    /// Whether it is of one of these kinds.
    public boolean is(QuestionType... types) {
        return stated.type() != null && Set.of(types).contains(stated.type());
    }

    /// Whether it is answered on a scale.
    public boolean hasScale() {
        return is(QuestionType.RATING, QuestionType.MATRIX, QuestionType.NPS, QuestionType.CES);
    }

    /// Whether every survey asks it of everybody.
    public boolean isAlwaysAsked() {
        return Question.OVERALL.equals(stated.id()) || Question.NEXT_TIME.equals(stated.id());
    }

    /// The points of its scale, as customers see them.
    public List<String> scale() {
        if (is(QuestionType.NPS)) {
            return numbers(0, 10);
        }
        if (is(QuestionType.CES)) {
            return numbers(1, 7);
        }
        int points = Math.clamp(points(), 1, 11);
        if (!is(QuestionType.RATING) || stated.look() == null || stated.look() == Look.NUMBERS) {
            return numbers(1, points);
        }
        return stated.look() == Look.STARS
                ? IntStream.rangeClosed(1, points).mapToObj(_ -> "★").toList()
                : IntStream.rangeClosed(1, points).mapToObj(point -> face(point, points)).toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
    }

    private static String face(int point, int points) {
        int place = points == 1 ? 2 : Math.round((point - 1) * 4f / (points - 1));
        return FACES.get(place);
    }

    /// How many points its scale has.
    public int points() {
        return Objects.requireNonNullElse(stated.points(), USUAL_POINTS);
    }

    /// Its options.
    public List<OptionDocument> options() {
        return Objects.requireNonNullElse(stated.options(), List.of());
    }

    /// Its lines.
    public List<LineDocument> lines() {
        return Objects.requireNonNullElse(stated.lines(), List.of());
    }

    /// Its conditions.
    public List<ConditionDocument> conditions() {
        return Objects.requireNonNullElse(stated.shownIf(), List.of());
    }

    /// What is wrong with it.
    public List<String> problems() {
        return draft.problems(index);
    }

    /// Whether what stands under Advanced has to be seen: something in it is wrong, or it decides
    /// who is asked.
    public boolean opensAdvanced() {
        return !conditions().isEmpty() || draft.isWrong(index, ADVANCED);
    }

    /// For each language of the survey, by its tag, which words it lacks.
    public Map<String, List<String>> missing() {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        draft.languages()
                .keySet()
                .forEach(
                        language -> {
                            List<String> lacking = new ArrayList<>();
                            parts().forEach(
                                            (part, words) -> {
                                                if (draft.in(words, language).isBlank()) {
                                                    lacking.add(part);
                                                }
                                            });
                            missing.put(language, lacking);
                        });
        return missing;
    }

    /// Its words by what they are of; the ends of its scale may have none at all.
    private Map<String, Map<String, String>> parts() {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        parts.put(WORDS.say("part.question"), EditedDraft.text(stated.text()));
        addSaid(parts, "part.first", EditedDraft.text(stated.low()));
        addSaid(parts, "part.last", EditedDraft.text(stated.high()));
        for (int i = 0; i < options().size(); i++) {
            parts.put(WORDS.say("part.option", i + 1), EditedDraft.text(options().get(i).text()));
        }
        for (int i = 0; i < lines().size(); i++) {
            parts.put(WORDS.say("part.line", i + 1), EditedDraft.text(lines().get(i).text()));
        }
        return parts;
    }

    private static void addSaid(
            Map<String, Map<String, String>> parts, String part, Map<String, String> words) {
        if (words.values().stream().anyMatch(text -> !text.isBlank())) {
            parts.put(WORDS.say(part), words);
        }
    }

    /// In how many languages it is whole.
    public long complete() {
        return missing().values().stream().filter(List::isEmpty).count();
    }

    /// The requirement it asks performance on; null when it is no rating.
    public @Nullable String expectation() {
        if (!is(QuestionType.RATING)) {
            return null;
        }
        return stated.expectation() == null ? stated.id() : stated.expectation();
    }
}
