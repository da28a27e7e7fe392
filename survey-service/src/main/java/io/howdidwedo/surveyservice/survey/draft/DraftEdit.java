package io.howdidwedo.surveyservice.survey.draft;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One change to the order or the parts of a survey, as the buttons of the editor name it:
/// `up:2`, `move:4:1`, `add:rating`, `remove-option:2:0`.
public final class DraftEdit {
    private static final Phrases WORDS = Phrases.of(DraftEdit.class);
    private final List<QuestionDocument> questions;
    private final String[] words;

    private DraftEdit(List<QuestionDocument> questions, String[] words) {
        this.questions = questions;
        this.words = words;
    }

    /// The document after this change; `save` changes nothing more.
    ///
    /// @throws InvalidInput when there is no such change
    public static SurveyDocument apply(SurveyDocument document, String change) {
        String[] words = change.split(":", -1);
        if (words[0].equals("add-language")) {
            return withLanguage(document, words);
        }
        List<QuestionDocument> questions =
                new ArrayList<>(Objects.requireNonNullElse(document.questions(), List.of()));
        new DraftEdit(questions, words).apply();
        return document.asking(questions);
    }

    /// The title says in which languages a survey is written, even before anything is.
    private static SurveyDocument withLanguage(SurveyDocument document, String[] words) {
        String language = words.length > 1 ? words[1].strip() : "";
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new InvalidInput("language", WORDS.told("problem.language"));
        }
        Map<String, String> title =
                new HashMap<>(Objects.requireNonNullElse(document.title(), Map.of()));
        title.putIfAbsent(Locale.forLanguageTag(language).toLanguageTag(), "");
        return new SurveyDocument(
                title, document.offerings(), document.questions(), document.policy());
    }

    private void apply() {
        switch (words[0]) {
            case "save" -> {}
            case "add" -> add();
            case "up" -> move(-1);
            case "down" -> move(1);
            case "move" -> questions.add(index(2), questions.remove(index(1)));
            case "remove" -> questions.remove(index(1));
            case "copy" -> questions.add(index(1) + 1, copy(questions.get(index(1))));
            case "add-option" -> change(DraftEdit::withOption);
            case "add-line" -> change(DraftEdit::withLine);
            case "add-condition" -> change(DraftEdit::withCondition);
            case "remove-option" -> change(this::withoutOption);
            case "remove-line" -> change(this::withoutLine);
            case "remove-condition" -> change(this::withoutCondition);
            default -> throw unknown();
        }
    }

    private QuestionDocument withoutOption(QuestionDocument question) {
        return question.with(
                without(question.options()), some(question.lines()), conditions(question));
    }

    private QuestionDocument withoutLine(QuestionDocument question) {
        return question.with(
                some(question.options()), without(question.lines()), conditions(question));
    }

    private QuestionDocument withoutCondition(QuestionDocument question) {
        return question.with(
                some(question.options()), some(question.lines()), without(question.shownIf()));
    }

    private void move(int by) {
        int to = Math.clamp(index(1) + (long) by, 0, questions.size() - 1);
        Collections.swap(questions, index(1), to);
    }

    private void add() {
        QuestionType type = type();
        QuestionDocument fresh = QuestionDocument.of(freshId(words[1]), type);
        fresh =
                switch (type) {
                    case CHOICE, CHOICES -> withOption(withOption(fresh));
                    case MATRIX -> withLine(fresh);
                    case RATING, NPS, CES, YES_NO, TEXT, CONTACT_ME -> fresh;
                };
        questions.add(placeForNew(), fresh);
    }

    private QuestionType type() {
        try {
            return QuestionType.valueOf(words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "");
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /// What rounds a survey off, "next time" and "please contact me", stays at its end.
    private int placeForNew() {
        int place = questions.size();
        while (place > 0 && roundsOff(questions.get(place - 1))) {
            place--;
        }
        return place;
    }

    private static boolean roundsOff(QuestionDocument question) {
        return "next-time".equals(question.id()) || question.type() == QuestionType.CONTACT_ME;
    }

    /// Where a question of this type stands that was just added.
    ///
    /// @param document with it
    public static int placeOfNew(SurveyDocument document, String type) {
        List<QuestionDocument> all =
                new ArrayList<>(Objects.requireNonNullElse(document.questions(), List.of()));
        int end = new DraftEdit(all, new String[0]).placeForNew();
        return type.equalsIgnoreCase(QuestionType.CONTACT_ME.name()) ? end : end - 1;
    }

    private QuestionDocument copy(QuestionDocument questionDocument) {
        return questionDocument.named(
                freshId(Objects.requireNonNullElse(questionDocument.id(), "question")));
    }

    private String freshId(String like) {
        String base = like.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("-\\d+$", "");
        Set<String> taken =
                questions.stream()
                        .map(QuestionDocument::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(base + "-" + number)) {
            number++;
        }
        return base + "-" + number;
    }

    private static QuestionDocument withOption(QuestionDocument questionDocument) {
        List<OptionDocument> options = new ArrayList<>(some(questionDocument.options()));
        int number = options.size() + 1;
        while (hasOption(options, "option-" + number)) {
            number++;
        }
        options.add(new OptionDocument("option-" + number, Map.of()));
        return questionDocument.with(
                options, some(questionDocument.lines()), conditions(questionDocument));
    }

    private static boolean hasOption(List<OptionDocument> options, String id) {
        return options.stream().anyMatch(optionDocument -> id.equals(optionDocument.id()));
    }

    private static QuestionDocument withLine(QuestionDocument questionDocument) {
        List<LineDocument> lines = new ArrayList<>(some(questionDocument.lines()));
        int number = lines.size() + 1;
        while (hasLine(lines, "line-" + number)) {
            number++;
        }
        lines.add(new LineDocument("line-" + number, Map.of()));
        return questionDocument.with(
                some(questionDocument.options()), lines, conditions(questionDocument));
    }

    private static boolean hasLine(List<LineDocument> lines, String expectation) {
        return lines.stream().anyMatch(line -> expectation.equals(line.expectation()));
    }

    private static QuestionDocument withCondition(QuestionDocument questionDocument) {
        List<ConditionDocument> conditions = new ArrayList<>(conditions(questionDocument));
        conditions.add(new ConditionDocument("", List.of()));
        return questionDocument.with(
                some(questionDocument.options()), some(questionDocument.lines()), conditions);
    }

    private static List<ConditionDocument> conditions(QuestionDocument questionDocument) {
        return some(questionDocument.shownIf());
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private <T> List<T> without(@Nullable List<T> list) {
        List<T> left = new ArrayList<>(some(list));
        int at = number(2);
        if (at >= 0 && at < left.size()) {
            left.remove(at);
        }
        return left;
    }

    private void change(UnaryOperator<QuestionDocument> step) {
        questions.set(index(1), step.apply(questions.get(index(1))));
    }

    private int index(int word) {
        int index = number(word);
        if (index < 0 || index >= questions.size()) {
            throw unknown();
        }
        return index;
    }

    private int number(int word) {
        try {
            return word < words.length ? Integer.parseInt(words[word]) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private InvalidInput unknown() {
        return new InvalidInput("do", WORDS.told("problem.change", String.join(":", words)));
    }
}
