package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Policy.Audience;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.Question.Look;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A survey as a document: how it is stated from outside, kept as a draft, exported and imported.
/// It may be unfinished or wrong; [#check] says what is.
public record SurveyDocument(
        @Nullable Map<String, String> title,
        @Nullable List<String> offerings,
        @Nullable List<QuestionDocument> questions,
        @Nullable PolicyDocument policy) {

    /// A question as it is stated; `type` decides which of the other parts it has.
    ///
    /// @param points rating, matrix: points of the scale, 2 to 11; left out: 5
    /// @param look rating: how the points look; left out: numbers
    /// @param expectation rating: id of the requirement it asks performance on; left out: the
    ///     question's id
    /// @param low scales: words for the first point
    /// @param high scales: words for the last point
    /// @param options choices: at least two
    /// @param lines matrix: one for each expectation
    /// @param shuffled choices, matrix: each customer finds an order of their own
    /// @param shownIf asked when all of these hold; left out: always
    public record QuestionDocument(
            @Nullable String id,
            @Nullable QuestionType type,
            @Nullable Map<String, String> text,
            @Nullable Boolean required,
            @Nullable Integer points,
            @Nullable Look look,
            @Nullable String expectation,
            @Nullable Map<String, String> low,
            @Nullable Map<String, String> high,
            @Nullable List<OptionDocument> options,
            @Nullable List<LineDocument> lines,
            @Nullable Boolean shuffled,
            @Nullable List<ConditionDocument> shownIf) {

        /// A question of this type without anything more.
        public static QuestionDocument of(String id, QuestionType type) {
            return new QuestionDocument(
                    id, type, Map.of(), null, null, null, null, null, null, null, null, null, null);
        }

        /// The same with another id.
        public QuestionDocument named(String newId) {
            return with(newId, options, lines, shownIf);
        }

        /// The same with these options, lines and conditions.
        public QuestionDocument with(
                List<OptionDocument> newOptions,
                List<LineDocument> newLines,
                List<ConditionDocument> newShownIf) {
            return with(id, newOptions, newLines, newShownIf);
        }

        private QuestionDocument with(
                @Nullable String newId,
                @Nullable List<OptionDocument> newOptions,
                @Nullable List<LineDocument> newLines,
                @Nullable List<ConditionDocument> newShownIf) {
            return new QuestionDocument(
                    newId,
                    type,
                    text,
                    required,
                    points,
                    look,
                    expectation,
                    low,
                    high,
                    newOptions,
                    newLines,
                    shuffled,
                    newShownIf);
        }

        private static QuestionDocument of(Question question) {
            return new QuestionDocument(
                    question.id(),
                    QuestionType.of(question),
                    question.text(),
                    question.required(),
                    points(question),
                    question instanceof Question.Rating rating ? rating.look() : null,
                    question instanceof Question.Rating rating ? rating.expectation() : null,
                    question instanceof Question.Scaled scaled ? scaled.low() : null,
                    question instanceof Question.Scaled scaled ? scaled.high() : null,
                    options(question),
                    lines(question),
                    shuffled(question),
                    conditions(question));
        }

        /// Only where it can be chosen.
        private static @Nullable Integer points(Question question) {
            return switch (question) {
                case Question.Rating rating -> Integer.valueOf(rating.points());
                case Question.Matrix matrix -> Integer.valueOf(matrix.points());
                default -> null;
            };
        }

        private static @Nullable List<OptionDocument> options(Question question) {
            return question instanceof Question.OfOptions choice
                    ? choice.options().stream().map(OptionDocument::of).toList()
                    : null;
        }

        private static @Nullable List<LineDocument> lines(Question question) {
            return question instanceof Question.Matrix matrix
                    ? matrix.lines().stream().map(LineDocument::of).toList()
                    : null;
        }

        private static @Nullable Boolean shuffled(Question question) {
            return switch (question) {
                case Question.OfOptions choice -> Boolean.valueOf(choice.shuffled());
                case Question.Matrix matrix -> Boolean.valueOf(matrix.shuffled());
                default -> null;
            };
        }

        private static @Nullable List<ConditionDocument> conditions(Question question) {
            return question.shownIf().isEmpty()
                    ? null
                    : question.shownIf().stream().map(ConditionDocument::of).toList();
        }
    }

    /// An option as it is stated.
    public record OptionDocument(@Nullable String id, @Nullable Map<String, String> text) {
        private static OptionDocument of(Question.Option option) {
            return new OptionDocument(option.id(), option.text());
        }
    }

    /// A line of a matrix as it is stated.
    public record LineDocument(@Nullable String expectation, @Nullable Map<String, String> text) {
        private static LineDocument of(Question.Line line) {
            return new LineDocument(line.expectation(), line.text());
        }
    }

    /// A condition as it is stated.
    public record ConditionDocument(@Nullable String question, @Nullable List<String> oneOf) {
        private static ConditionDocument of(Condition condition) {
            return new ConditionDocument(condition.question(), condition.oneOf());
        }
    }

    /// A policy as it is stated; what is left out is the default.
    public record PolicyDocument(
            @Nullable Duration delay,
            @Nullable List<Duration> remindAfter,
            @Nullable Duration expireAfter,
            @Nullable Duration askAboutLast,
            @Nullable WindowDocument window,
            @Nullable Duration rest,
            @Nullable Integer priority,
            @Nullable Integer oneIn,
            @Nullable AudienceDocument audience,
            @Nullable List<Channel> channels) {
        /// One that states nothing.
        public static final PolicyDocument NONE =
                new PolicyDocument(null, null, null, null, null, null, null, null, null, null);

        private static PolicyDocument of(Policy policy) {
            return new PolicyDocument(
                    policy.delay(),
                    policy.remindAfter(),
                    policy.expireAfter(),
                    policy.askAboutLast(),
                    WindowDocument.of(policy.window()),
                    policy.rest(),
                    policy.priority(),
                    policy.oneIn(),
                    AudienceDocument.of(policy.audience()),
                    policy.channels());
        }
    }

    /// A send window as it is stated; what is left out is as by day.
    public record WindowDocument(
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable List<DayOfWeek> days,
            @Nullable String region,
            @Nullable Boolean atOnce) {
        private static WindowDocument of(SendWindow window) {
            return new WindowDocument(
                    window.from(), window.until(), window.days(), window.region(), window.atOnce());
        }
    }

    /// An audience as it is stated; what is left out is anybody.
    public record AudienceDocument(
            @Nullable List<String> tiers,
            @Nullable List<CustomerKind> kinds,
            @Nullable BigDecimal valueAtLeast,
            @Nullable Map<String, String> facts) {
        private static AudienceDocument of(Audience audience) {
            return new AudienceDocument(
                    audience.tiers(), audience.kinds(), audience.valueAtLeast(), audience.facts());
        }
    }

    /// The same with these questions.
    public SurveyDocument asking(List<QuestionDocument> newQuestions) {
        return new SurveyDocument(title, offerings, newQuestions, policy);
    }

    /// The document of a survey; publishing it once more changes nothing.
    public static SurveyDocument of(Survey survey) {
        return new SurveyDocument(
                survey.title(),
                survey.offerings(),
                survey.questions().stream().map(QuestionDocument::of).toList(),
                PolicyDocument.of(survey.policy()));
    }

    /// The survey stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    public Survey check(String id, int version) {
        return new SurveyCheck(this).survey(id, version);
    }

    /// What is wrong with it; empty when it can be published.
    public List<Violation> problems() {
        SurveyCheck check = new SurveyCheck(this);
        var _ = check.askable("", 0);
        return check.violations();
    }

    /// The questions that are right already, to look at while it is being written.
    public Survey askable(String id) {
        return new SurveyCheck(this).askable(id, 0);
    }

    /// What kind of answer a question asks for, as survey documents name it.
    public enum QuestionType {
        /// A point of a scale, on one expectation.
        RATING("1–5"),
        /// A point of one scale on each of several expectations.
        MATRIX("▤"),
        /// 0 to 10: how likely the customer would recommend us.
        NPS("0–10"),
        /// 1 to 7: how much the customer agrees that it was made easy.
        CES("1–7"),
        /// One of several options.
        CHOICE("◉"),
        /// Any of several options.
        CHOICES("☑"),
        /// Yes or no.
        YES_NO("±"),
        /// The customer's own words.
        TEXT("¶"),
        /// Whether the customer wants to hear from us.
        CONTACT_ME("✉");

        private static final Phrases WORDS = Phrases.of(SurveyDocument.class);

        private final String sign;

        QuestionType(String sign) {
            this.sign = sign;
        }

        /// What people read.
        public String label() {
            return WORDS.say(meaning());
        }

        /// A picture of it in a few characters.
        public String sign() {
            return sign;
        }

        /// What it is good for.
        public String use() {
            return WORDS.say(meaning() + ".use");
        }

        private String meaning() {
            return "question-type." + name().toLowerCase(Locale.ROOT);
        }

        /// The type of this question.
        public static QuestionType of(Question question) {
            return switch (question) {
                case Question.Rating _ -> RATING;
                case Question.Matrix _ -> MATRIX;
                case Question.Recommend _ -> NPS;
                case Question.Ease _ -> CES;
                case Question.Choice _ -> CHOICE;
                case Question.Choices _ -> CHOICES;
                case Question.YesNo _ -> YES_NO;
                case Question.Text _ -> TEXT;
                case Question.ContactMe _ -> CONTACT_ME;
            };
        }
    }
}
