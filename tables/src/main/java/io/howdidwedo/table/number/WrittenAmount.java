package io.howdidwedo.table.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount of money as somebody wrote it: `1.234,56`, `€ 12`, `12.50 USD`.
///
/// @param currency the ISO 4217 code the cell says itself; null when it says none, or one that
///     several have (`$`)
public record WrittenAmount(BigDecimal amount, @Nullable String currency) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<sign>[+-])?(?<before>\\p{Sc}|[A-Z]{3})? ?(?<inner>[+-])?"
                            + "(?<digits>\\d(?:[\\d.,' ]*\\d)?)"
                            + "(?: ?(?<after>\\p{Sc}|[A-Z]{3}|Euro))?");
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "₹", "INR", "₺", "TRY", "₴", "UAH", "Euro", "EUR");
    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        Currency.getAvailableCurrencies()
                .forEach(currency -> codes.add(currency.getCurrencyCode()));
        return Set.copyOf(codes);
    }

    /// What a cell says.
    ///
    /// @param mark what stands before the decimals in the cell's column; null when that is not
    ///     known: then an amount that may be two is refused
    /// @throws UnreadableNumber when it is no amount, or may be two
    public static WrittenAmount read(String cell, @Nullable DecimalMark mark) {
        String text = cell.replaceAll("[\\s\\h]+", " ").replace('\u2019', '\'').strip();
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw notUnderstood(cell);
        }
        Map<DecimalMark, BigDecimal> possible = possible(matcher.group("digits"));
        BigDecimal digits = mark == null ? only(possible, cell) : possible.get(mark);
        boolean twoSigns = matcher.group("sign") != null && matcher.group("inner") != null;
        if (digits == null || twoSigns) {
            throw notUnderstood(cell);
        }
        String sign =
                matcher.group("sign") == null ? matcher.group("inner") : matcher.group("sign");
        return new WrittenAmount(
                "-".equals(sign) ? digits.negate() : digits, currency(matcher, cell));
    }

    private static UnreadableNumber notUnderstood(String cell) {
        return new UnreadableNumber("amount.none", cell.strip());
    }

    private static BigDecimal only(Map<DecimalMark, BigDecimal> possible, String cell) {
        Set<BigDecimal> different = new HashSet<>();
        possible.values().forEach(value -> different.add(value.stripTrailingZeros()));
        if (different.size() > 1) {
            throw new UnreadableNumber("amount.two", cell.strip());
        }
        if (possible.isEmpty()) {
            throw notUnderstood(cell);
        }
        return possible.values().iterator().next();
    }

    private static @Nullable String currency(Matcher matcher, String cell) {
        String before = matcher.group("before");
        String after = matcher.group("after");
        if (before != null && after != null) {
            throw notUnderstood(cell);
        }
        String written = before == null ? after : before;
        if (written == null) {
            return null;
        }
        boolean isCode = written.length() == 3;
        if (isCode && !CODES.contains(written)) {
            throw notUnderstood(cell);
        }
        return isCode ? written.toUpperCase(Locale.ROOT) : SIGNS.get(written);
    }

    /// What the digits are with each mark with which they are a number.
    static Map<DecimalMark, BigDecimal> possible(String digits) {
        Map<DecimalMark, BigDecimal> possible = new EnumMap<>(DecimalMark.class);
        for (DecimalMark mark : DecimalMark.values()) {
            if (isNumber(digits, mark)) {
                possible.put(
                        mark,
                        new BigDecimal(
                                digits.replaceAll("[' " + mark.grouping() + "]", "")
                                        .replace(mark.character(), '.')));
            }
        }
        return possible;
    }

    private static boolean isNumber(String digits, DecimalMark mark) {
        int decimals = digits.indexOf(mark.character());
        String whole = decimals < 0 ? digits : digits.substring(0, decimals);
        String rest = decimals < 0 ? "" : digits.substring(decimals + 1);
        String group = "[' " + mark.grouping() + "]";
        return rest.chars().allMatch(WrittenAmount::isDigit)
                && (whole.chars().allMatch(WrittenAmount::isDigit)
                        || whole.matches("[1-9]\\d{0,2}(" + group + ")\\d{3}(\\1\\d{3})*"));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
