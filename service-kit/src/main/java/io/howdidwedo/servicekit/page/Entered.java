package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// What somebody typed into a form, and what is wrong with it. It can be shown again as it was
/// typed, with each problem beside its field.
public final class Entered {
    private static final int MOST_ADDRESSES = 50;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /// A form with these values to begin with.
    public Entered(Map<String, String> defaults) {
        values.putAll(defaults);
    }

    /// What was sent; of a field sent several times all values, with commas between them.
    public static Entered read(MultiValueMap<String, String> sent) {
        Entered entered = new Entered(Map.of());
        sent.forEach((name, all) -> entered.values.put(name, String.join(",", all).strip()));
        return entered;
    }

    /// What was typed; empty when nothing.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What is wrong with it; empty when nothing.
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /// Whether this is one of the values of a field that may have several.
    public boolean has(String name, String value) {
        return list(name).contains(value);
    }

    /// The values of a field, parted by commas.
    public List<String> list(String name) {
        return Arrays.stream(value(name).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /// Takes in what a check found; of several problems of a field the first counts.
    public void wrong(List<Violation> violations) {
        violations.forEach(one -> wrong(one.field(), one.problem()));
    }

    /// Whether anything is wrong.
    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /// Says what is wrong with a field; the first problem counts.
    public void wrong(String name, String problem) {
        problems.putIfAbsent(name, problem);
    }

    /// A text that must be there.
    public String text(String name, int longest) {
        String text = value(name);
        if (text.isEmpty()) {
            wrong(name, "Please fill this in.");
        } else if (text.length() > longest) {
            wrong(name, "At most " + longest + " characters, please.");
        }
        return text;
    }

    /// A whole number within these bounds.
    public int whole(String name, int least, int most) {
        try {
            int number = Integer.parseInt(value(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        wrong(name, "A whole number from %d to %d, please.".formatted(least, most));
        return least;
    }

    /// A number within these bounds.
    public double number(String name, double least, double most) {
        try {
            double number = Double.parseDouble(value(name).replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        wrong(name, String.format(Locale.ROOT, "A number from %.0f to %.0f, please.", least, most));
        return least;
    }

    /// A month.
    public YearMonth month(String name) {
        try {
            return YearMonth.parse(value(name));
        } catch (DateTimeException e) {
            wrong(name, "A month like 2026-11, please.");
            return YearMonth.of(2000, 1);
        }
    }

    /// The choice of this name.
    public <T> T choice(String name, List<T> choices, Function<T, String> id) {
        for (T choice : choices) {
            if (id.apply(choice).equals(value(name))) {
                return choice;
            }
        }
        wrong(
                name,
                "Please choose one of "
                        + choices.stream().map(id).collect(Collectors.joining(", "))
                        + ".");
        return choices.getFirst();
    }

    /// One mail address.
    public String address(String name) {
        String address = value(name);
        if (!MailAddress.isOne(address)) {
            wrong(name, "A mail address like ana@example.org, please.");
        }
        return address;
    }

    /// A day.
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(value(name));
        } catch (DateTimeException e) {
            wrong(name, "A day like 2026-11-23, please.");
            return LocalDate.EPOCH;
        }
    }

    /// Addresses parted by commas, semicolons or blanks, each once.
    public List<String> addresses(String name) {
        List<String> addresses =
                Arrays.stream(value(name).split("[,;\\s]+"))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        if (addresses.isEmpty()) {
            wrong(name, "At least one mail address, please.");
        }
        if (addresses.size() > MOST_ADDRESSES) {
            wrong(name, "At most " + MOST_ADDRESSES + " addresses, please.");
        }
        List<String> unfit =
                new ArrayList<>(addresses.stream().filter(one -> !MailAddress.isOne(one)).toList());
        if (!unfit.isEmpty()) {
            wrong(name, "This is no mail address: " + unfit.getFirst());
        }
        return addresses;
    }
}
