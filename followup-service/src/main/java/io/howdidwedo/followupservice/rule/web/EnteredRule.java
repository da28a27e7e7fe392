package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.TypedList;
import io.howdidwedo.servicekit.request.ParameterNames;
import io.howdidwedo.servicekit.wording.Phrases;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody has entered on the page of a rule, turned into a rule.
final class EnteredRule {
    private static final Phrases WORDS = Phrases.of(EnteredRule.class);
    private static final int MINUTES = 60;
    private static final String MESSAGE = "message-";

    /// Those the product speaks.
    static final List<String> LANGUAGES = List.of("en", "de", "pt", "ar");

    /// What the page of a rule can state in its address, to be tried.
    static final class Names implements ParameterNames {
        @Override
        public Set<String> once() {
            return Set.of(
                    "try",
                    "id",
                    "name",
                    "slipped",
                    "contactMe",
                    "unmet",
                    "tiers",
                    "offerings",
                    "words",
                    "scoreUpTo",
                    "gapUpTo",
                    "worth",
                    "currency",
                    "silence",
                    "outcome",
                    MESSAGE + "*",
                    "priority",
                    "hours",
                    "team",
                    "owner",
                    "reason");
        }

        @Override
        public Set<String> several() {
            return Set.of("verdicts", "kinds");
        }

        boolean know(String name) {
            return name.startsWith(MESSAGE) || once().contains(name) || several().contains(name);
        }
    }

    private final Entered entered;

    private EnteredRule(Entered entered) {
        this.entered = entered;
    }

    /// The page of a rule that is in force.
    static Entered of(Rule rule) {
        Map<String, String> values = new HashMap<>();
        values.put("id", rule.id());
        values.put("name", rule.name());
        values.put("silence", rule.isAboutSilence() ? "yes" : "");
        values.put("outcome", rule.makesCase() ? "case" : "message");
        rule.message().forEach((language, text) -> values.put(MESSAGE + language, text));
        answer(rule.answer(), values);
        transaction(rule.transaction(), values);
        handling(rule.handling(), values);
        return new Entered(values);
    }

    private static void answer(AnswerConditions conditions, Map<String, String> values) {
        values.put("verdicts", lower(conditions.verdicts()));
        values.put("slipped", yesOrNo(conditions.slipped()));
        values.put("contactMe", yesOrNo(conditions.contactMe()));
        values.put("unmet", TypedList.write(conditions.unmet()));
        values.put("words", TypedList.write(conditions.words()));
        values.put("scoreUpTo", Objects.toString(conditions.scoreUpTo(), ""));
        values.put("gapUpTo", Objects.toString(conditions.gapUpTo(), ""));
    }

    private static void transaction(TransactionConditions conditions, Map<String, String> values) {
        values.put("kinds", lower(conditions.kinds()));
        values.put("tiers", TypedList.write(conditions.tiers()));
        values.put("offerings", TypedList.write(conditions.offerings()));
        Money worth = conditions.worthFrom();
        values.put("worth", worth == null ? "" : worth.amount().toPlainString());
        values.put("currency", worth == null ? "" : worth.currency());
    }

    private static void handling(Handling handling, Map<String, String> values) {
        values.put("priority", lower(handling.priority()));
        values.put("hours", Double.toString(handling.dueIn().toMinutes() / (double) MINUTES));
        values.put("team", Objects.requireNonNullElse(handling.team(), ""));
        values.put("owner", Objects.requireNonNullElse(handling.owner(), ""));
        values.put("reason", handling.reason());
    }

    /// The page of a new rule.
    static Entered nothing() {
        return new Entered(Map.of("hours", "24"));
    }

    private static String lower(List<? extends Enum<?>> constants) {
        return constants.stream().map(EnteredRule::lower).collect(Collectors.joining(","));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String yesOrNo(@Nullable Boolean flag) {
        if (flag == null) {
            return "";
        }
        return flag ? "yes" : "no";
    }

    /// The rule, when all of it is right.
    record Read(Optional<Rule> rule, Entered entered) {}

    /// Reads it.
    static Read read(MultiValueMap<String, String> sent, Collection<Team> teams) {
        Entered entered = Entered.read(sent);
        Check check = new Check();
        Rule rule = new EnteredRule(entered).form(check).read(check, teams);
        entered.wrong(
                check.violations().stream().map(found -> found.at(field(found.field()))).toList());
        return new Read(check.isWrong() ? Optional.empty() : Optional.of(rule), entered);
    }

    /// What is entered as the query of an address that is to try it, without what is empty.
    static String address(MultiValueMap<String, String> sent) {
        Names names = new Names();
        return sent.entrySet().stream()
                .filter(field -> !field.getKey().equals("try") && names.know(field.getKey()))
                .flatMap(
                        field ->
                                field.getValue().stream()
                                        .filter(value -> !value.isEmpty())
                                        .map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// What the page calls the fields that it shows otherwise.
    private static String field(String field) {
        return switch (field) {
            case "dueIn" -> "hours";
            case "worthFrom" -> "worth";
            case "message" -> "message-en";
            default -> field;
        };
    }

    private RuleForm form(Check check) {
        return new RuleForm(
                value("id"),
                value("name"),
                chosen("verdicts", Verdict.class),
                flag("slipped"),
                entered.list("unmet"),
                entered.list("tiers"),
                chosen("kinds", CustomerKind.class),
                entered.list("offerings"),
                entered.list("words"),
                number("scoreUpTo", check),
                number("gapUpTo", check),
                worth(check),
                flag("contactMe"),
                entered.has("silence", "yes") ? true : null,
                value("priority").equals("high") ? Priority.HIGH : Priority.NORMAL,
                dueIn(check),
                value("team"),
                value("owner"),
                value("reason").isEmpty() ? null : value("reason"),
                message());
    }

    /// A rule that tells something says so, whatever was typed before.
    private Map<String, String> message() {
        Map<String, String> message = new HashMap<>();
        for (String language : LANGUAGES) {
            String text = value(MESSAGE + language);
            if (value("outcome").equals("message") && !text.isEmpty()) {
                message.put(language, text);
            }
        }
        if (value("outcome").equals("message")) {
            message.putIfAbsent("en", "");
        }
        return message;
    }

    private <C extends Enum<C>> List<C> chosen(String field, Class<C> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> entered.has(field, lower(constant)))
                .toList();
    }

    private @Nullable Boolean flag(String field) {
        return switch (value(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private String value(String field) {
        return entered.value(field);
    }

    private @Nullable Double number(String field, Check check) {
        if (value(field).isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(value(field));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the violation
        }
        check.wrong(field, WORDS.told("entered.number"));
        return null;
    }

    private @Nullable Money worth(Check check) {
        if (value("worth").isEmpty()) {
            return null;
        }
        try {
            return new Money(
                    new BigDecimal(value("worth")),
                    Currency.getInstance(value("currency").toUpperCase(Locale.ROOT))
                            .getCurrencyCode());
        } catch (IllegalArgumentException e) {
            check.wrong("worth", WORDS.told("entered.worth"));
            return null;
        }
    }

    private @Nullable Duration dueIn(Check check) {
        Double hours = number("hours", check);
        return hours == null ? null : Duration.ofMinutes(Math.round(hours * MINUTES));
    }
}
