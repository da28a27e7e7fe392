package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom a draft asks, about what and when, in a few sentences; where nothing is stated they tell
/// the usual.
final class AudienceSentences {
    private static final Phrases WORDS = Phrases.of(AudienceSentences.class);
    private static final Policy USUAL = Policy.DEFAULT;

    private final Draft draft;
    private final EditedPolicy edited;
    private final List<Violation> problems;
    private final Function<String, String> called;

    /// @param called what an offering of this id is called
    AudienceSentences(Draft draft, List<Violation> problems, Function<String, String> called) {
        this.draft = draft;
        this.edited = new EditedPolicy(draft.document());
        this.problems = problems;
        this.called = called;
    }

    /// All of them in order, by their keys.
    Map<String, Sentence> byKey() {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        List.of(who(), when(), patience(), hours(), share())
                .forEach(sentence -> sentences.put(sentence.key(), sentence));
        return sentences;
    }

    private Sentence who() {
        AudienceDocument audience = edited.audience();
        Sentence.Builder sentence =
                new Sentence.Builder("who")
                        .say(WORDS.say("audience.who"), people(audience), about());
        if (audience.valueAtLeast() != null) {
            sentence.say(WORDS.say("audience.worth"), audience.valueAtLeast().toPlainString());
        }
        if (!edited.facts().isEmpty()) {
            sentence.say(WORDS.say("audience.with-facts"), edited.facts());
        }
        return sentence.say(".").done(isWrong("offerings", "policy.audience"));
    }

    private static String people(AudienceDocument audience) {
        List<String> tiers = Objects.requireNonNullElse(audience.tiers(), List.of());
        List<CustomerKind> kinds = Objects.requireNonNullElse(audience.kinds(), List.of());
        String kind = kinds.size() == 1 ? lower(kinds.getFirst()) : "all";
        return tiers.isEmpty()
                ? WORDS.say("people." + kind)
                : WORDS.say("people.tiers." + kind, and(tiers));
    }

    private String about() {
        if (!edited.offerings().isEmpty()) {
            return or(edited.offerings().stream().map(called).toList());
        }
        return draft.survey().equals(Survey.STANDARD)
                ? WORDS.say("about.rest")
                : WORDS.say("about.none");
    }

    private Sentence when() {
        Duration delay = Objects.requireNonNullElse(edited.policy().delay(), USUAL.delay());
        String channels =
                edited.channels().stream()
                        .map(Channel::label)
                        .reduce((first, next) -> WORDS.say("when.else", first, next))
                        .orElse("");
        Sentence.Builder sentence = new Sentence.Builder("when");
        return (delay.isZero()
                        ? sentence.say(WORDS.say("when.at-once"), WORDS.say("when.right"), channels)
                        : sentence.say(WORDS.say("when.later"), length(delay), channels))
                .done(isWrong("policy.delay", "policy.channels"));
    }

    private Sentence patience() {
        PolicyDocument policy = edited.policy();
        List<Duration> reminders =
                Objects.requireNonNullElse(policy.remindAfter(), USUAL.remindAfter());
        Sentence.Builder sentence = new Sentence.Builder("patience");
        if (reminders.isEmpty()) {
            sentence.say(WORDS.say("patience.not"), WORDS.say("patience.never"));
        } else {
            sentence.say(
                    WORDS.say("patience.remind"),
                    and(reminders.stream().map(AudienceSentences::length).toList()));
        }
        return sentence.say(
                        WORDS.say("patience.end"),
                        length(
                                Objects.requireNonNullElse(
                                        policy.expireAfter(), USUAL.expireAfter())),
                        length(
                                Objects.requireNonNullElse(
                                        policy.askAboutLast(), USUAL.askAboutLast())))
                .done(isWrong("policy.remindAfter", "policy.expireAfter", "policy.askAboutLast"));
    }

    private Sentence hours() {
        WindowDocument window = edited.window();
        LocalTime from = Objects.requireNonNullElse(window.from(), SendWindow.BY_DAY.from());
        LocalTime until = Objects.requireNonNullElse(window.until(), SendWindow.BY_DAY.until());
        Sentence.Builder sentence =
                new Sentence.Builder("hours")
                        .say(
                                WORDS.say("hours"),
                                days(edited.days()),
                                from.toString(),
                                until.toString());
        if (window.region() != null) {
            sentence.say(WORDS.say("hours.holidays"), window.region());
        }
        if (window.atOnce() == null || window.atOnce()) {
            sentence.say(WORDS.say("hours.at-once"), WORDS.say("hours.any"));
        }
        return sentence.say(".").done(isWrong("policy.window"));
    }

    private static String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return WORDS.say("days.every");
        }
        List<String> names =
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Phrases.reader()))
                        .toList();
        return names.isEmpty() ? WORDS.say("days.none") : WORDS.say("days.on", and(names));
    }

    private Sentence share() {
        int oneIn = number(edited.policy().oneIn(), USUAL.oneIn());
        Duration rest = Objects.requireNonNullElse(edited.policy().rest(), USUAL.rest());
        Sentence.Builder sentence =
                new Sentence.Builder("share")
                        .say(
                                WORDS.say("share"),
                                oneIn <= 1
                                        ? WORDS.say("share.all")
                                        : WORDS.say("share.one-in", oneIn));
        if (rest.isZero()) {
            sentence.say(WORDS.say("share.no-rest"), WORDS.say("share.no-minimum"));
        } else {
            sentence.say(WORDS.say("share.rest"), length(rest));
        }
        String priority = String.valueOf(number(edited.policy().priority(), USUAL.priority()));
        return sentence.say(WORDS.say("share.priority"), priority)
                .done(isWrong("policy.oneIn", "policy.rest", "policy.priority"));
    }

    private static int number(@Nullable Integer stated, int usual) {
        return stated == null ? usual : stated;
    }

    private boolean isWrong(String... fields) {
        return problems.stream()
                .map(Violation::field)
                .anyMatch(field -> Stream.of(fields).anyMatch(field::startsWith));
    }

    /// A length in the largest unit that it is whole in.
    private static String length(Duration length) {
        if (length.toHours() % 24 == 0) {
            return WORDS.counted(length.toDays(), "day");
        }
        return length.toMinutes() % 60 == 0
                ? WORDS.counted(length.toHours(), "hour")
                : WORDS.counted(length.toMinutes(), "minute");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String and(List<String> words) {
        return joined(words, "list.and");
    }

    private static String or(List<String> words) {
        return joined(words, "list.or");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        List<String> first = new ArrayList<>(words.subList(0, words.size() - 1));
        return WORDS.say(last, String.join(", ", first), words.getLast());
    }
}
