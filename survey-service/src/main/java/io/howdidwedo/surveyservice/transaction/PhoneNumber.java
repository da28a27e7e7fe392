package io.howdidwedo.surveyservice.transaction;

import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number as the world writes it (E.164): a plus sign, the country's code, at most 15
/// digits in all. Which numbers a country has given out is for the provider to know; a list of them
/// here would be old the day after.
final class PhoneNumber {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /// What people put between digits to read them. Not brackets: in `+49 (0)170` they hold a digit
    /// that is not dialled from abroad.
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=[0-9])[ .\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2012-]+(?=[0-9])");

    private PhoneNumber() {}

    /// The number without what only helps to read it; empty when it is none.
    static Optional<String> of(String written) {
        String digits = BETWEEN_DIGITS.matcher(written.strip()).replaceAll("");
        return E164.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
