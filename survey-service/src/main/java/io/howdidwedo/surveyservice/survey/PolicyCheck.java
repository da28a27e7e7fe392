package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Policy.Audience;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the policy of a survey document and finds what is wrong with it; the usual stands in for
/// what is left out.
final class PolicyCheck {
    private static final Phrases WORDS = Phrases.of(PolicyCheck.class);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration SHORTEST_WINDOW = Duration.ofHours(1);
    private static final int MOST_REMINDERS = 5;
    private static final Pattern REGION = Pattern.compile("[A-Za-z]{2}(-[A-Za-z0-9]{1,6})*");
    private static final Policy USUAL = Policy.DEFAULT;

    private final Check check;

    private PolicyCheck(Check check) {
        this.check = check;
    }

    /// @param check of the whole survey
    static Policy policy(Check check, @Nullable PolicyDocument stated) {
        return stated == null ? USUAL : new PolicyCheck(check.at("policy")).policy(stated);
    }

    private Policy policy(PolicyDocument stated) {
        return new Policy(
                within("delay", stated.delay(), USUAL.delay()),
                reminders(Objects.requireNonNullElse(stated.remindAfter(), USUAL.remindAfter())),
                within("expireAfter", stated.expireAfter(), USUAL.expireAfter()),
                within("askAboutLast", stated.askAboutLast(), USUAL.askAboutLast()),
                stated.window() == null ? USUAL.window() : window(stated.window()),
                within("rest", stated.rest(), USUAL.rest()),
                number("priority", stated.priority(), USUAL.priority(), 9),
                number("oneIn", stated.oneIn(), USUAL.oneIn(), 1_000_000),
                stated.audience() == null ? USUAL.audience() : audience(stated.audience()),
                channels(Objects.requireNonNullElse(stated.channels(), List.of())));
    }

    private List<Duration> reminders(List<Duration> remindAfter) {
        boolean fits =
                remindAfter.size() <= MOST_REMINDERS
                        && remindAfter.stream().noneMatch(Objects::isNull)
                        && remindAfter.equals(remindAfter.stream().sorted().toList())
                        && remindAfter.stream().allMatch(Duration::isPositive);
        check.require(fits, "remindAfter", WORDS.told("problem.reminders", MOST_REMINDERS));
        return fits ? remindAfter : List.of();
    }

    /// None stated is as left out: a form whose fields are all blank says nothing.
    private List<Channel> channels(List<Channel> stated) {
        boolean fits =
                stated.stream().noneMatch(Objects::isNull)
                        && stated.size() == stated.stream().distinct().count();
        check.require(fits, "channels", WORDS.told("problem.channels"));
        return fits && !stated.isEmpty() ? stated : USUAL.channels();
    }

    private Duration within(String field, @Nullable Duration stated, Duration otherwise) {
        check.require(
                stated == null || (!stated.isNegative() && stated.compareTo(LONGEST) <= 0),
                field,
                WORDS.told("problem.duration"));
        return stated == null ? otherwise : stated;
    }

    private int number(String field, @Nullable Integer stated, int otherwise, int most) {
        boolean fits = stated == null || (stated >= 1 && stated <= most);
        check.require(fits, field, WORDS.told("problem.whole", String.valueOf(most)));
        return stated == null || !fits ? otherwise : stated;
    }

    private SendWindow window(WindowDocument stated) {
        SendWindow byDay = SendWindow.BY_DAY;
        LocalTime from = Objects.requireNonNullElse(stated.from(), byDay.from());
        LocalTime until = Objects.requireNonNullElse(stated.until(), byDay.until());
        List<DayOfWeek> days = Objects.requireNonNullElse(stated.days(), byDay.days());
        String region = WordsCheck.isBlank(stated.region()) ? null : stated.region();
        boolean atOnce = Objects.requireNonNullElse(stated.atOnce(), byDay.atOnce());
        Check its = check.at("window");
        checkWindow(its, Duration.between(from, until), days, region);
        return its.isWrong() ? byDay : new SendWindow(from, until, days, region, atOnce);
    }

    private static void checkWindow(
            Check its, Duration open, List<DayOfWeek> days, @Nullable String region) {
        its.require(open.compareTo(SHORTEST_WINDOW) >= 0, "until", WORDS.told("problem.window"));
        its.require(
                !days.isEmpty() && days.stream().noneMatch(Objects::isNull),
                "days",
                WORDS.told("problem.weekdays"));
        its.require(
                region == null || REGION.matcher(region).matches(),
                "region",
                WORDS.told("problem.region"));
    }

    private Audience audience(AudienceDocument stated) {
        List<String> tiers = Objects.requireNonNullElse(stated.tiers(), List.of());
        List<CustomerKind> kinds = Objects.requireNonNullElse(stated.kinds(), List.of());
        Map<String, String> facts = Objects.requireNonNullElse(stated.facts(), Map.of());
        BigDecimal valueAtLeast = stated.valueAtLeast();
        Check its = check.at("audience");
        its.require(
                tiers.stream().noneMatch(WordsCheck::isBlank),
                "tiers",
                WORDS.told("problem.tier-blank"));
        its.require(
                kinds.stream().noneMatch(Objects::isNull), "kinds", WORDS.told("problem.kinds"));
        its.require(
                valueAtLeast == null || valueAtLeast.signum() >= 0,
                "valueAtLeast",
                WORDS.told("problem.value"));
        its.require(
                facts.values().stream().noneMatch(Objects::isNull),
                "facts",
                WORDS.told("problem.fact-value"));
        return its.isWrong() ? Audience.EVERYBODY : new Audience(tiers, kinds, valueAtLeast, facts);
    }
}
