package io.howdidwedo.surveyservice.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether people can do something with a name or a number; what machines alone tell apart is
/// shown to no customer.
public final class ForPeople {
    private static final int LONGEST_NUMBER = 12;

    /// Digits of machines (`7c27d6df62d60292efe98c3b42d00ec0`), or a row of them within a word.
    private static final Pattern OF_MACHINES =
            Pattern.compile("[0-9a-fA-F]{8}[0-9a-fA-F-]{5,}|.*\\d{7,}.*", Pattern.DOTALL);

    private ForPeople() {}

    /// Whether this is a name to call something by.
    public static boolean name(String name) {
        return !name.isBlank() && !OF_MACHINES.matcher(name).matches();
    }

    /// `daysToPay` is read as "Days to pay".
    public static String spoken(String key) {
        String words =
                key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .replace('-', ' ')
                        .replace('_', ' ')
                        .toLowerCase(Locale.ROOT)
                        .strip();
        return words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Whether this is a number somebody can read out on the telephone.
    public static boolean number(String number) {
        return !number.isBlank() && number.length() <= LONGEST_NUMBER;
    }
}
