package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.survey.Condition;
import io.howdidwedo.surveyservice.survey.Piping;
import io.howdidwedo.surveyservice.survey.Piping.Piece;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the survey page shows.
///
/// @param about what the answer is about
/// @param stamp proves when the page was rendered
/// @param order decides the order of what is shuffled; the same for one customer
/// @param trial somebody tries it; nothing is kept
/// @param uninvited what there is beside the questions when nobody was invited; null for an
///     invitation
public record ShownSurvey(
        Wording wording,
        Survey survey,
        AskedAbout about,
        String stamp,
        AnswerForm form,
        Map<String, Problem> problems,
        long order,
        boolean trial,
        @Nullable Uninvited uninvited) {
    public ShownSurvey {
        problems = Map.copyOf(problems);
    }

    /// A survey to look at, of which nothing is kept.
    public static ShownSurvey tried(
            Wording wording,
            Survey survey,
            AskedAbout about,
            AnswerForm form,
            Map<String, Problem> problems) {
        return new ShownSurvey(wording, survey, about, "", form, problems, 0, true, null);
    }

    /// The page of somebody who was not invited: nothing is saved before it is sent.
    ///
    /// @param page what tells this page from every other; sent twice, it counts once
    /// @param email where the customer wants to be written to, as typed
    /// @param emailWrong whether that is missing or no address
    /// @param kiosk whether the next customer comes right after this one
    /// @param csrf what a member of the staff sends back; null for customers
    public record Uninvited(
            String page, String email, boolean emailWrong, boolean kiosk, @Nullable String csrf) {}

    /// The question whether the customer wants to hear from us, where nobody knows how to reach
    /// them; null when there is none.
    public @Nullable String contactQuestion() {
        return uninvited == null
                ? null
                : survey.questions().stream()
                        .filter(Question.ContactMe.class::isInstance)
                        .map(Question::id)
                        .findFirst()
                        .orElse(null);
    }

    /// The words in the customer's language, with their places.
    public List<Piece> pieces(Map<String, String> words) {
        return Piping.pieces(wording.pick(words));
    }

    /// What a place is filled with now.
    public String filled(Piece.Place place) {
        String known =
                place.kind() == Piping.Kind.ANSWER ? answered(place.name()) : about.known(place);
        return known.isEmpty() ? place.otherwise() : known;
    }

    private String answered(String id) {
        return survey.question(id)
                .map(
                        question ->
                                form.values(id).stream()
                                        .map(value -> label(question, value))
                                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /// What a value of a question reads.
    public String label(Question question, String value) {
        return switch (question) {
            case Question.OfOptions choice ->
                    choice.options().stream()
                            .filter(option -> option.id().equals(value))
                            .map(option -> wording.pick(option.text()))
                            .findFirst()
                            .orElse(value);
            case Question.YesNo _, Question.ContactMe _ ->
                    wording.say(value.equals(Question.YesNo.YES) ? "page.yes" : "page.no");
            case Question.OnScale _, Question.Text _, Question.Matrix _ -> value;
        };
    }

    /// Whether this value of a field is chosen.
    public boolean isChosen(String field, Object value) {
        return form.values(field).contains(String.valueOf(value));
    }

    /// These, in the customer's own order when it is to be.
    public <T> List<T> ordered(List<T> some, boolean shuffled) {
        if (!shuffled) {
            return some;
        }
        List<T> mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, new Random(order));
        return mixed;
    }

    /// How the points of a scale look.
    public Question.Look look(Question.OnScale scale) {
        return scale instanceof Question.Rating rating ? rating.look() : Question.Look.NUMBERS;
    }

    /// The mouth of a point's face in a square of 24, as a path of SVG; the middle of an odd scale
    /// is straight, the ends are bent most.
    public String mouth(Question.OnScale scale, int value) {
        int points = scale.range().last();
        int fromMiddle = 2 * (value - 1) - (points - 1);
        boolean even = points % 2 == 0;
        int bend = even ? (fromMiddle + Integer.signum(fromMiddle)) / 2 : fromMiddle / 2;
        return "M7.5 %1$d Q12 %2$d 16.5 %1$d".formatted(16 - bend, 16 + 2 * bend);
    }

    /// Styles that show a question only while its conditions hold: they need no script, and follow
    /// each answer at once. What they hide does not count when it is sent.
    public String shownIfStyles() {
        StringBuilder styles = new StringBuilder();
        for (Question question : survey.questions()) {
            allConditions(question)
                    .forEach(condition -> styles.append(hiding(question, condition)));
        }
        String contact = contactQuestion();
        if (contact != null) {
            styles.append("#survey:not(:has([name=\"answer.")
                    .append(contact)
                    .append("\"]:checked)) #reach{display:none}\n");
        }
        return styles.toString();
    }

    private static String hiding(Question question, Condition unless) {
        String values =
                unless.oneOf().stream()
                        .map(value -> "[value=\"" + value + "\"]")
                        .collect(Collectors.joining(","));
        return "#survey:not(:has([name=\"answer.%s\"]:is(%s):checked)) #question-%s{display:none}\n"
                .formatted(unless.question(), values, question.id());
    }

    /// Its own conditions, and those of the questions they look at.
    private Set<Condition> allConditions(Question question) {
        Set<Condition> all = new LinkedHashSet<>();
        List<Condition> open = new ArrayList<>(question.shownIf());
        while (!open.isEmpty()) {
            Condition condition = open.removeLast();
            if (all.add(condition)) {
                survey.question(condition.question())
                        .ifPresent(earlier -> open.addAll(earlier.shownIf()));
            }
        }
        return all;
    }

    /// What is wrong with the question's answer, null when nothing.
    public @Nullable String problem(Question question) {
        Problem problem = problems.get(question.id());
        if (problem == null) {
            return null;
        }
        return switch (problem) {
            case MISSING, NOT_AN_ANSWER -> wording.say("page.missing");
            case TOO_LONG -> wording.say("page.tooLong", AnswerForm.LONGEST_COMMENT);
        };
    }
}
