package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
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
                        .say("Ask ")
                        .set(people(audience))
                        .say(" whose transaction is of ")
                        .set(about());
        if (audience.valueAtLeast() != null) {
            sentence.say(", worth at least ").set(audience.valueAtLeast().toPlainString());
        }
        if (!edited.facts().isEmpty()) {
            sentence.say(", with the facts ").set(edited.facts());
        }
        return sentence.say(".").done(isWrong("offerings", "policy.audience"));
    }

    private static String people(AudienceDocument audience) {
        List<String> tiers = Objects.requireNonNullElse(audience.tiers(), List.of());
        List<CustomerKind> kinds = Objects.requireNonNullElse(audience.kinds(), List.of());
        String kind = kinds.size() == 1 ? lower(kinds.getFirst()) + " customers" : "customers";
        if (tiers.isEmpty()) {
            return kinds.size() == 1 ? "every " + kind.substring(0, kind.length() - 1) : "everyone";
        }
        return and(tiers) + " " + kind;
    }

    private String about() {
        if (!edited.offerings().isEmpty()) {
            return or(edited.offerings().stream().map(called).toList());
        }
        return draft.survey().equals(Survey.STANDARD)
                ? "any offering without a survey of its own"
                : "no offering yet";
    }

    private Sentence when() {
        Duration delay = Objects.requireNonNullElse(edited.policy().delay(), USUAL.delay());
        Sentence.Builder sentence = new Sentence.Builder("when").say("Ask ");
        if (delay.isZero()) {
            sentence.set("right after").say(" the transaction, by ");
        } else {
            sentence.set(length(delay)).say(" after the transaction, by ");
        }
        List<String> channels = edited.channels().stream().map(Channel::label).toList();
        return sentence.set(String.join(", else ", channels))
                .say(".")
                .done(isWrong("policy.delay", "policy.channels"));
    }

    private Sentence patience() {
        PolicyDocument policy = edited.policy();
        List<Duration> reminders =
                Objects.requireNonNullElse(policy.remindAfter(), USUAL.remindAfter());
        Sentence.Builder sentence = new Sentence.Builder("patience");
        if (reminders.isEmpty()) {
            sentence.set("Never").say(" remind");
        } else {
            sentence.say("Remind after ")
                    .set(and(reminders.stream().map(AudienceSentences::length).toList()));
        }
        return sentence.say("; close the link after ")
                .set(length(Objects.requireNonNullElse(policy.expireAfter(), USUAL.expireAfter())))
                .say("; ask about nothing older than ")
                .set(
                        length(
                                Objects.requireNonNullElse(
                                        policy.askAboutLast(), USUAL.askAboutLast())))
                .say(".")
                .done(isWrong("policy.remindAfter", "policy.expireAfter", "policy.askAboutLast"));
    }

    private Sentence hours() {
        WindowDocument window = edited.window();
        LocalTime from = Objects.requireNonNullElse(window.from(), SendWindow.BY_DAY.from());
        LocalTime until = Objects.requireNonNullElse(window.until(), SendWindow.BY_DAY.until());
        Sentence.Builder sentence =
                new Sentence.Builder("hours")
                        .say("Write ")
                        .set(days(edited.days()))
                        .say(" between ")
                        .set(from.toString())
                        .say(" and ")
                        .set(until.toString())
                        .say(" by the customer’s own clock");
        if (window.region() != null) {
            sentence.say(", but not on holidays of ").set(window.region());
        }
        if (window.atOnce() == null || window.atOnce()) {
            sentence.say("; ").set("at any hour").say(" to whoever deals with us right now");
        }
        return sentence.say(".").done(isWrong("policy.window"));
    }

    private static String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        return days.isEmpty()
                ? "on no day"
                : "on "
                        + and(
                                days.stream()
                                        .map(
                                                day ->
                                                        day.getDisplayName(
                                                                TextStyle.FULL, Locale.ENGLISH))
                                        .toList());
    }

    private Sentence share() {
        int oneIn = number(edited.policy().oneIn(), USUAL.oneIn());
        Duration rest = Objects.requireNonNullElse(edited.policy().rest(), USUAL.rest());
        Sentence.Builder sentence =
                new Sentence.Builder("share")
                        .say("Ask about ")
                        .set(oneIn <= 1 ? "every transaction" : "1 in every " + oneIn);
        if (rest.isZero()) {
            sentence.say("; ").set("no minimum").say(" of days between surveys");
        } else {
            sentence.say("; leave people in peace for ").set(length(rest));
        }
        return sentence.say("; priority among surveys ")
                .set(String.valueOf(number(edited.policy().priority(), USUAL.priority())))
                .say(" of 9.")
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
            return counted(length.toDays(), "day");
        }
        return length.toMinutes() % 60 == 0
                ? counted(length.toHours(), "hour")
                : counted(length.toMinutes(), "minute");
    }

    private static String counted(long number, String unit) {
        return number == 1 ? "one " + unit : number + " " + unit + "s";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        List<String> first = new ArrayList<>(words.subList(0, words.size() - 1));
        return String.join(", ", first) + last + words.getLast();
    }
}
