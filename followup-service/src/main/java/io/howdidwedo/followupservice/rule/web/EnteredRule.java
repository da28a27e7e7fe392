package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Priority;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.problem.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody has entered on the page of a rule, turned into a rule.
final class EnteredRule {
    private static final int MINUTES = 60;
    private static final String MESSAGE = "message-";

    /// Those the product speaks.
    static final List<String> LANGUAGES = List.of("en", "de", "pt", "ar");

    private final Entered entered;

    private EnteredRule(Entered entered) {
        this.entered = entered;
    }

    /// The page of a rule that is in force.
    static Entered of(Rule rule) {
        Map<String, String> values = new HashMap<>();
        values.put("id", rule.id());
        values.put("name", rule.name());
        values.put("verdicts", lower(rule.verdicts()));
        values.put("kinds", lower(rule.kinds()));
        values.put("slipped", yesOrNo(rule.slipped()));
        values.put("contactMe", yesOrNo(rule.contactMe()));
        values.put("silence", Boolean.TRUE.equals(rule.silence()) ? "yes" : "");
        values.put("unmet", String.join(", ", rule.unmet()));
        values.put("tiers", String.join(", ", rule.tiers()));
        values.put("offerings", String.join(", ", rule.offerings()));
        values.put("words", String.join(", ", rule.words()));
        values.put("scoreUpTo", Objects.toString(rule.scoreUpTo(), ""));
        values.put("gapUpTo", Objects.toString(rule.gapUpTo(), ""));
        Money worth = rule.worthFrom();
        values.put("worth", worth == null ? "" : worth.amount().toPlainString());
        values.put("currency", worth == null ? "" : worth.currency());
        values.put("priority", lower(rule.priority()));
        values.put("hours", Double.toString(rule.dueIn().toMinutes() / (double) MINUTES));
        values.put("outcome", rule.makesCase() ? "case" : "message");
        values.put("team", Objects.requireNonNullElse(rule.team(), ""));
        values.put("owner", Objects.requireNonNullElse(rule.owner(), ""));
        values.put("reason", rule.reason());
        rule.message().forEach((language, text) -> values.put(MESSAGE + language, text));
        return new Entered(values);
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
        List<Violation> violations = new ArrayList<>();
        Rule rule = new EnteredRule(entered).form(violations).check("", violations, teams);
        violations.forEach(one -> entered.wrong(field(one.field()), one.problem()));
        return new Read(violations.isEmpty() ? Optional.of(rule) : Optional.empty(), entered);
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

    private RuleForm form(List<Violation> violations) {
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
                number("scoreUpTo", violations),
                number("gapUpTo", violations),
                worth(violations),
                flag("contactMe"),
                entered.has("silence", "yes") ? true : null,
                value("priority").equals("high") ? Priority.HIGH : Priority.NORMAL,
                dueIn(violations),
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
                .filter(one -> entered.has(field, lower(one)))
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

    private @Nullable Double number(String field, List<Violation> violations) {
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
        violations.add(new Violation(field, "must be a number like 25 or -12.5"));
        return null;
    }

    private @Nullable Money worth(List<Violation> violations) {
        if (value("worth").isEmpty()) {
            return null;
        }
        try {
            return new Money(
                    new BigDecimal(value("worth")),
                    Currency.getInstance(value("currency").toUpperCase(Locale.ROOT))
                            .getCurrencyCode());
        } catch (IllegalArgumentException e) {
            violations.add(new Violation("worth", "must be an amount and a currency like 500 EUR"));
            return null;
        }
    }

    private @Nullable Duration dueIn(List<Violation> violations) {
        Double hours = number("hours", violations);
        return hours == null ? null : Duration.ofMinutes(Math.round(hours * MINUTES));
    }
}
