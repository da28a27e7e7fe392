package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.surveyservice.survey.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts together what a form answers, question by question.
final class FormAnswers {
    private final AnswerForm form;
    private final List<Rating> ratings = new ArrayList<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable Overall overall;
    private @Nullable Integer recommend;
    private @Nullable Integer ease;
    private boolean contactMe;

    FormAnswers(AnswerForm form) {
        this.form = form;
    }

    /// Adds the answer to a question that was asked.
    void add(Question question) {
        String id = question.id();
        switch (question) {
            case Question.Rating rating -> rate(rating);
            case Question.Matrix matrix -> matrix.lines().forEach(line -> rate(matrix, line));
            case Question.Recommend scale -> recommend = form.number(scale.range(), id);
            case Question.Ease scale -> ease = form.number(scale.range(), id);
            case Question.Choice _, Question.Choices _, Question.YesNo _ ->
                    whenRight(question, () -> choices.put(id, chosen(question)));
            case Question.Text _ -> whenRight(question, () -> comments.add(comment(id)));
            case Question.ContactMe _ -> contactMe |= form.isRight(question);
        }
    }

    private void whenRight(Question question, Runnable kept) {
        if (form.isRight(question)) {
            kept.run();
        }
    }

    private List<String> chosen(Question question) {
        return question instanceof Question.Choices
                ? form.values(question.id()).stream().distinct().toList()
                : List.of(form.value(question.id()));
    }

    private Comment comment(String field) {
        return new Comment(field, WrittenText.atLength(form.value(field)));
    }

    private void rate(Question.Rating rating) {
        Integer value = form.number(rating.range(), rating.id());
        if (rating.id().equals(Question.OVERALL) && value != null) {
            overall = new Overall(rating.points(), value);
        }
        ratings.add(new Rating(rating.expectation(), rating.points(), value, false));
    }

    private void rate(Question.Matrix matrix, Question.Line line) {
        Integer value = form.number(matrix.range(), matrix.field(line));
        ratings.add(new Rating(line.expectation(), matrix.points(), value, false));
    }

    Answers answers() {
        return new Answers(overall, recommend, ease, ratings, choices, comments, contactMe);
    }
}
