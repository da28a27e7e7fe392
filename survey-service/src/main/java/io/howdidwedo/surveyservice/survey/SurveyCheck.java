package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Question.Look;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.ConditionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.LineDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.OptionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a survey document and finds everything that is wrong with it, so that what is published
/// can be asked from the first to the last question.
final class SurveyCheck {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_OPTIONS = 100;
    private static final int MOST_REMINDERS = 5;
    private static final int MOST_SMILEYS = 5;
    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Duration SHORTEST_WINDOW = Duration.ofHours(1);
    private static final Pattern REGION = Pattern.compile("[A-Za-z]{2}(-[A-Za-z0-9]{1,6})*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final String ID_NEEDED =
            "is required: 1 to 64 letters, digits, hyphens or underscores";

    private final SurveyDocument document;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> expectations = new HashSet<>();
    private String current = "";

    SurveyCheck(SurveyDocument document) {
        this.document = document;
    }

    /// The survey, when nothing is wrong with it.
    Survey survey(String id, int version) {
        Survey survey = askable(id, version);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return survey;
    }

    /// What is right in it, to look at while it is being written.
    Survey askable(String id, int version) {
        Map<String, String> title = Objects.requireNonNullElse(document.title(), Map.of());
        words("title", title, false);
        List<QuestionDocument> stated = Objects.requireNonNullElse(document.questions(), List.of());
        if (stated.size() > MOST_QUESTIONS) {
            wrong("questions", "must be at most " + MOST_QUESTIONS);
        }
        for (int i = 0; i < Math.min(stated.size(), MOST_QUESTIONS); i++) {
            read("questions[" + i + "]", stated.get(i));
        }
        requireAlwaysAsked(Question.OVERALL, QuestionType.RATING, stated);
        requireAlwaysAsked(Question.NEXT_TIME, QuestionType.TEXT, stated);
        List<String> offerings = Objects.requireNonNullElse(document.offerings(), List.of());
        if (offerings.stream().anyMatch(SurveyCheck::isBlank)) {
            wrong("offerings", "must name an offering in each place");
            offerings = List.of();
        }
        Map<String, String> name = said(title);
        return new Survey(
                id,
                version,
                name.isEmpty() ? Map.of("en", id) : name,
                offerings,
                questions,
                policy(document.policy()),
                null,
                null);
    }

    /// What is wrong with it.
    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private void wrong(String field, String problem) {
        violations.add(new Violation(field, problem));
    }

    /// Both questions at the heart of every survey are asked of everybody.
    private void requireAlwaysAsked(String id, QuestionType type, List<QuestionDocument> stated) {
        for (int i = 0; i < stated.size(); i++) {
            QuestionDocument one = stated.get(i);
            if (one != null && id.equals(one.id()) && one.type() == type) {
                if (one.shownIf() != null && !one.shownIf().isEmpty()) {
                    wrong("questions[" + i + "].shownIf", "this question is asked of everybody");
                }
                return;
            }
        }
        wrong(
                "questions",
                "every survey asks the question with id \""
                        + id
                        + "\" and type "
                        + type.name().toLowerCase(Locale.ROOT));
    }

    private void read(String path, @Nullable QuestionDocument stated) {
        if (stated == null) {
            wrong(path, "is empty");
            return;
        }
        int before = violations.size();
        String id = stated.id();
        current = Objects.requireNonNullElse(id, "");
        if (id == null || !ID.matcher(id).matches()) {
            wrong(path + ".id", ID_NEEDED);
        } else if (!ids.add(id)) {
            wrong(path + ".id", "is used twice in this survey");
        }
        words(path + ".text", Objects.requireNonNullElse(stated.text(), Map.of()), true);
        List<Condition> shownIf = conditions(path + ".shownIf", stated);
        if (stated.type() == null) {
            wrong(
                    path + ".type",
                    "must be rating, matrix, nps, ces, choice, choices, yes_no, text or contact_me");
            return;
        }
        parts(path, stated);
        if (violations.size() == before) {
            questions.add(question(stated, shownIf));
        }
    }

    private void parts(String path, QuestionDocument stated) {
        words(path + ".low", Objects.requireNonNullElse(stated.low(), Map.of()), false);
        words(path + ".high", Objects.requireNonNullElse(stated.high(), Map.of()), false);
        switch (Objects.requireNonNull(stated.type())) {
            case RATING -> {
                points(path, stated);
                if (stated.look() == Look.SMILEYS && points(stated) > MOST_SMILEYS) {
                    wrong(path + ".look", "smileys are told apart up to 5 points");
                }
                expectation(
                        path + ".expectation",
                        Objects.requireNonNullElse(
                                stated.expectation(), Objects.requireNonNullElse(stated.id(), "")));
            }
            case MATRIX -> {
                points(path, stated);
                lines(path + ".lines", stated);
            }
            case CHOICE, CHOICES -> options(path + ".options", stated);
            case CONTACT_ME -> {
                if (Boolean.TRUE.equals(stated.required())) {
                    wrong(path + ".required", "nobody has to be contacted: leave it out");
                }
            }
            case NPS, CES, YES_NO, TEXT -> {}
        }
    }

    private void points(String path, QuestionDocument stated) {
        if (points(stated) < 2 || points(stated) > 11) {
            wrong(path + ".points", "must be from 2 to 11");
        }
    }

    private static int points(QuestionDocument stated) {
        return Objects.requireNonNullElse(stated.points(), 5);
    }

    private void expectation(String path, String expectation) {
        if (!ID.matcher(expectation).matches()) {
            wrong(path, ID_NEEDED);
        } else if (!expectations.add(expectation)) {
            wrong(path, "is asked about twice in this survey");
        }
    }

    private void options(String path, QuestionDocument stated) {
        List<OptionDocument> options = Objects.requireNonNullElse(stated.options(), List.of());
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            wrong(path, "a choice has 2 to " + MOST_OPTIONS + " options");
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            OptionDocument option = options.get(i);
            String at = path + "[" + i + "]";
            if (option == null || option.id() == null || !ID.matcher(option.id()).matches()) {
                wrong(at + ".id", ID_NEEDED);
            } else if (!known.add(option.id())) {
                wrong(at + ".id", "is used twice in this question");
            }
            Map<String, String> text = option == null ? null : option.text();
            words(at + ".text", Objects.requireNonNullElse(text, Map.of()), true);
        }
    }

    private void lines(String path, QuestionDocument stated) {
        List<LineDocument> lines = Objects.requireNonNullElse(stated.lines(), List.of());
        if (lines.isEmpty() || lines.size() > MOST_OPTIONS) {
            wrong(path, "has 1 to " + MOST_OPTIONS + " lines, else nobody can answer it");
        }
        for (int i = 0; i < lines.size(); i++) {
            LineDocument line = lines.get(i);
            String at = path + "[" + i + "]";
            String expectation = line == null ? null : line.expectation();
            expectation(at + ".expectation", Objects.requireNonNullElse(expectation, ""));
            Map<String, String> text = line == null ? null : line.text();
            words(at + ".text", Objects.requireNonNullElse(text, Map.of()), true);
        }
    }

    /// Words by language; each place in them can be filled.
    private void words(String path, Map<String, String> words, boolean needed) {
        if (needed && words.values().stream().allMatch(SurveyCheck::isBlank)) {
            wrong(path, "is required in at least one language");
        }
        words.forEach(
                (language, text) -> {
                    if (language == null || !LANGUAGE.matcher(language).matches()) {
                        wrong(path, language + " is no language: use tags like en or pt-BR");
                    } else if (text != null) {
                        text(path + "." + language, text);
                    }
                });
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void text(String path, String text) {
        if (text.length() > LONGEST_TEXT) {
            wrong(path, "must be at most " + LONGEST_TEXT + " characters");
        }
        for (String unknown : Piping.unknown(text)) {
            wrong(
                    path,
                    unknown
                            + " is not known: use {customer}, {offering}, {day}, {fact:name} or"
                            + " {answer:question}");
        }
        for (String answered : Piping.answers(text)) {
            if (earlier(answered) == null && !isWrongAnyway(answered)) {
                wrong(path, "{answer:" + answered + "} is not answered before this question");
            }
        }
    }

    /// Conditions look back, at answers that can be listed; so nothing goes round in a circle.
    private List<Condition> conditions(String path, QuestionDocument stated) {
        List<ConditionDocument> conditions =
                Objects.requireNonNullElse(stated.shownIf(), List.of());
        List<Condition> checked = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            condition(path + "[" + i + "]", conditions.get(i), checked);
        }
        if (checked.size() == conditions.size() && !Paths.canBeMet(checked, questions)) {
            wrong(path, "can never all hold: nobody would be asked this question");
        }
        return checked;
    }

    private void condition(
            String path, @Nullable ConditionDocument condition, List<Condition> checked) {
        String earlier = condition == null ? null : condition.question();
        Question looksAt = earlier == null ? null : earlier(earlier);
        if (condition == null || earlier == null) {
            wrong(path + ".question", "is required: the id of an earlier question");
        } else if (looksAt == null && isWrongAnyway(earlier)) {
            // What is wrong with that question was said there.
            return;
        } else if (looksAt == null) {
            wrong(
                    path + ".question",
                    isStated(earlier)
                            ? earlier + " must be asked before this question, else it is a circle"
                            : earlier + " is no question of this survey");
        } else if (looksAt.values().isEmpty()) {
            wrong(path + ".question", earlier + " has no answers that can be listed");
        } else {
            values(path + ".oneOf", condition, looksAt, checked);
        }
    }

    private @Nullable Question earlier(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /// It stands before, but cannot be asked as it is.
    private boolean isWrongAnyway(String id) {
        return ids.contains(id) && earlier(id) == null && !id.equals(current);
    }

    private boolean isStated(String id) {
        return Objects.requireNonNullElse(document.questions(), List.<QuestionDocument>of())
                .stream()
                .anyMatch(one -> one != null && id.equals(one.id()));
    }

    private void values(
            String path, ConditionDocument condition, Question looksAt, List<Condition> checked) {
        List<String> oneOf = Objects.requireNonNullElse(condition.oneOf(), List.of());
        List<String> unknown =
                oneOf.stream().filter(one -> !looksAt.values().contains(one)).toList();
        if (oneOf.isEmpty() || !unknown.isEmpty()) {
            wrong(path, "must be some of " + String.join(", ", looksAt.values()));
        } else {
            checked.add(new Condition(looksAt.id(), oneOf));
        }
    }

    private static Question question(QuestionDocument stated, List<Condition> shownIf) {
        String id = Objects.requireNonNull(stated.id());
        Map<String, String> text = said(stated.text());
        boolean required = Boolean.TRUE.equals(stated.required());
        boolean shuffled = Boolean.TRUE.equals(stated.shuffled());
        Map<String, String> low = said(stated.low());
        Map<String, String> high = said(stated.high());
        return switch (Objects.requireNonNull(stated.type())) {
            case RATING ->
                    new Question.Rating(
                            id,
                            text,
                            required,
                            shownIf,
                            points(stated),
                            Objects.requireNonNullElse(stated.look(), Look.NUMBERS),
                            Objects.requireNonNullElse(stated.expectation(), id),
                            low,
                            high);
            case MATRIX ->
                    new Question.Matrix(
                            id,
                            text,
                            required,
                            shownIf,
                            points(stated),
                            Objects.requireNonNull(stated.lines()).stream()
                                    .map(
                                            line ->
                                                    new Question.Line(
                                                            Objects.requireNonNull(
                                                                    line.expectation()),
                                                            said(line.text())))
                                    .toList(),
                            shuffled,
                            low,
                            high);
            case NPS -> new Question.Recommend(id, text, required, shownIf, low, high);
            case CES -> new Question.Ease(id, text, required, shownIf, low, high);
            case CHOICE ->
                    new Question.Choice(id, text, required, shownIf, options(stated), shuffled);
            case CHOICES ->
                    new Question.Choices(id, text, required, shownIf, options(stated), shuffled);
            case YES_NO -> new Question.YesNo(id, text, required, shownIf);
            case TEXT -> new Question.Text(id, text, required, shownIf);
            case CONTACT_ME -> new Question.ContactMe(id, text, shownIf);
        };
    }

    private static List<Question.Option> options(QuestionDocument stated) {
        return Objects.requireNonNull(stated.options()).stream()
                .map(
                        option ->
                                new Question.Option(
                                        Objects.requireNonNull(option.id()), said(option.text())))
                .toList();
    }

    /// The languages in which something is said.
    private static Map<String, String> said(@Nullable Map<String, String> words) {
        if (words == null) {
            return Map.of();
        }
        Map<String, String> said = new java.util.HashMap<>();
        words.forEach(
                (language, text) -> {
                    if (!isBlank(text)) {
                        said.put(language, text.strip());
                    }
                });
        return said;
    }

    private Policy policy(@Nullable PolicyDocument stated) {
        if (stated == null) {
            return Policy.DEFAULT;
        }
        List<Duration> remindAfter =
                Objects.requireNonNullElse(stated.remindAfter(), Policy.DEFAULT.remindAfter());
        boolean fits =
                remindAfter.size() <= MOST_REMINDERS
                        && remindAfter.stream().noneMatch(Objects::isNull)
                        && remindAfter.equals(remindAfter.stream().sorted().toList())
                        && remindAfter.stream().allMatch(Duration::isPositive);
        if (!fits) {
            wrong(
                    "policy.remindAfter",
                    "must be at most 5 durations like P3D, ascending, longer than nothing");
        }
        return new Policy(
                within("policy.delay", stated.delay(), Policy.DEFAULT.delay()),
                fits ? remindAfter : List.of(),
                within("policy.expireAfter", stated.expireAfter(), Policy.DEFAULT.expireAfter()),
                within("policy.askAboutLast", stated.askAboutLast(), Policy.DEFAULT.askAboutLast()),
                stated.window() == null ? SendWindow.BY_DAY : window(stated.window()),
                within("policy.rest", stated.rest(), Policy.DEFAULT.rest()),
                number("policy.priority", stated.priority(), Policy.DEFAULT.priority(), 9),
                number("policy.oneIn", stated.oneIn(), Policy.DEFAULT.oneIn(), 1_000_000),
                stated.audience() == null ? Audience.EVERYBODY : audience(stated.audience()),
                channels(stated.channels()));
    }

    /// None stated is as left out: a form whose fields are all blank says nothing.
    private List<Channel> channels(@Nullable List<Channel> stated) {
        if (stated == null || stated.isEmpty()) {
            return Policy.DEFAULT.channels();
        }
        if (stated.stream().anyMatch(Objects::isNull)
                || stated.size() != stated.stream().distinct().count()) {
            wrong("policy.channels", "must be some of email, sms and chat, each once");
            return Policy.DEFAULT.channels();
        }
        return stated;
    }

    private int number(String field, @Nullable Integer stated, int otherwise, int most) {
        if (stated != null && (stated < 1 || stated > most)) {
            wrong(field, "must be a whole number from 1 to " + most);
            return otherwise;
        }
        return stated == null ? otherwise : stated;
    }

    private SendWindow window(WindowDocument stated) {
        SendWindow byDay = SendWindow.BY_DAY;
        LocalTime from = Objects.requireNonNullElse(stated.from(), byDay.from());
        LocalTime until = Objects.requireNonNullElse(stated.until(), byDay.until());
        List<DayOfWeek> days = Objects.requireNonNullElse(stated.days(), byDay.days());
        if (Duration.between(from, until).compareTo(SHORTEST_WINDOW) < 0) {
            wrong("policy.window.until", "must be at least an hour after from, on the same day");
        }
        if (days.isEmpty() || days.stream().anyMatch(Objects::isNull)) {
            wrong("policy.window.days", "must be some of monday to sunday");
        }
        String region = isBlank(stated.region()) ? null : stated.region();
        if (region != null && !REGION.matcher(region).matches()) {
            wrong("policy.window.region", "must be a code like DE or DE-BY");
        }
        if (!violations.isEmpty()) {
            return byDay;
        }
        boolean atOnce = Objects.requireNonNullElse(stated.atOnce(), byDay.atOnce());
        return new SendWindow(from, until, days, region, atOnce);
    }

    private Audience audience(AudienceDocument stated) {
        List<String> tiers = Objects.requireNonNullElse(stated.tiers(), List.of());
        List<CustomerKind> kinds = Objects.requireNonNullElse(stated.kinds(), List.of());
        Map<String, String> facts = Objects.requireNonNullElse(stated.facts(), Map.of());
        if (tiers.stream().anyMatch(SurveyCheck::isBlank)) {
            wrong("policy.audience.tiers", "must name a tier in each place");
        }
        if (kinds.stream().anyMatch(Objects::isNull)) {
            wrong("policy.audience.kinds", "must be internal or external");
        }
        if (stated.valueAtLeast() != null && stated.valueAtLeast().signum() < 0) {
            wrong("policy.audience.valueAtLeast", "must not be less than nothing");
        }
        if (facts.values().stream().anyMatch(Objects::isNull)) {
            wrong("policy.audience.facts", "must say a value for each fact");
        }
        return violations.isEmpty()
                ? new Audience(tiers, kinds, stated.valueAtLeast(), facts)
                : Audience.EVERYBODY;
    }

    private Duration within(String field, @Nullable Duration stated, Duration otherwise) {
        if (stated != null && (stated.isNegative() || stated.compareTo(LONGEST) > 0)) {
            wrong(field, "must be a duration like PT2H or P3D, up to a year");
        }
        return stated == null ? otherwise : stated;
    }
}
