package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Priority;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.servicekit.problem.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What somebody has entered on the page of a rule, right or wrong.
///
/// @param values as they were sent, by field
/// @param problems what is wrong, by field
public record EnteredRule(MultiValueMap<String, String> values, Map<String, String> problems) {
    private static final int MINUTES = 60;

    static EnteredRule of(Rule rule) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("id", rule.id());
        values.add("name", rule.name());
        rule.verdicts().forEach(one -> values.add("verdicts", lower(one)));
        rule.kinds().forEach(one -> values.add("kinds", lower(one)));
        values.add("slipped", yesOrNo(rule.slipped()));
        values.add("contactMe", yesOrNo(rule.contactMe()));
        values.add("unmet", String.join(", ", rule.unmet()));
        values.add("tiers", String.join(", ", rule.tiers()));
        values.add("offerings", String.join(", ", rule.offerings()));
        values.add("scoreUpTo", Objects.toString(rule.scoreUpTo(), ""));
        values.add("gapUpTo", Objects.toString(rule.gapUpTo(), ""));
        Money worth = rule.worthFrom();
        values.add("worth", worth == null ? "" : worth.amount().toPlainString());
        values.add("currency", worth == null ? "" : worth.currency());
        values.add("priority", lower(rule.priority()));
        values.add("hours", Double.toString(rule.dueIn().toMinutes() / (double) MINUTES));
        values.add("reason", rule.reason());
        return new EnteredRule(values, Map.of());
    }

    static EnteredRule nothing() {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("hours", "24");
        return new EnteredRule(values, Map.of());
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

    /// What was entered; empty when nothing.
    public String value(String field) {
        return Objects.requireNonNullElse(values.getFirst(field), "").strip();
    }

    /// Whether this is among what was chosen.
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /// What is wrong with a field; empty when nothing.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// The rule, when all of it is right.
    record Read(Optional<Rule> rule, EnteredRule entered) {}

    /// Reads it.
    static Read read(MultiValueMap<String, String> values) {
        EnteredRule entered = new EnteredRule(values, Map.of());
        List<Violation> violations = new ArrayList<>();
        Rule rule = entered.form(violations).check("", violations);
        Map<String, String> problems = new LinkedHashMap<>();
        violations.forEach(one -> problems.putIfAbsent(field(one.field()), one.problem()));
        return new Read(
                violations.isEmpty() ? Optional.of(rule) : Optional.empty(),
                new EnteredRule(values, problems));
    }

    /// What the page calls the fields that it shows otherwise.
    private static String field(String field) {
        return switch (field) {
            case "dueIn" -> "hours";
            case "worthFrom" -> "worth";
            default -> field;
        };
    }

    private RuleForm form(List<Violation> violations) {
        return new RuleForm(
                value("id"),
                value("name"),
                chosen("verdicts", Verdict.class),
                flag("slipped"),
                list("unmet"),
                list("tiers"),
                chosen("kinds", CustomerKind.class),
                list("offerings"),
                number("scoreUpTo", violations),
                number("gapUpTo", violations),
                worth(violations),
                flag("contactMe"),
                value("priority").equals("high") ? Priority.HIGH : Priority.NORMAL,
                dueIn(violations),
                value("reason").isEmpty() ? null : value("reason"));
    }

    private <C extends Enum<C>> List<C> chosen(String field, Class<C> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> has(field, lower(one)))
                .toList();
    }

    private @Nullable Boolean flag(String field) {
        return switch (value(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private List<String> list(String field) {
        return Arrays.stream(value(field).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
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
