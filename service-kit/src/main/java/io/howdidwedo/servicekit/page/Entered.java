package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/// What somebody typed into a form, with its [Check]. It can be shown again as it was typed, with
/// each problem beside its field.
public final class Entered {
    private static final Phrases WORDS = Phrases.of(Entered.class);
    private static final int MOST_ADDRESSES = 50;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Check check = new Check();
    private final StatedValues stated = new StatedValues(check);

    /// A form with these values to begin with.
    public Entered(Map<String, String> defaults) {
        values.putAll(defaults);
    }

    /// What was sent; of a field sent several times all values, as [TypedList] writes them.
    public static Entered read(MultiValueMap<String, String> sent) {
        Entered entered = new Entered(Map.of());
        sent.forEach((name, all) -> entered.values.put(name, WrittenText.of(joined(all))));
        return entered;
    }

    private static String joined(List<String> all) {
        return all.size() == 1 ? all.getFirst() : TypedList.write(all);
    }

    /// The check of this form, for whoever reads more of it.
    public Check check() {
        return check;
    }

    /// What was typed; empty when nothing.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What is wrong with it, the first of several problems; empty when nothing.
    public String problem(String name) {
        return check.violations().stream()
                .filter(violation -> violation.field().equals(name))
                .map(Violation::said)
                .findFirst()
                .orElse("");
    }

    /// Whether this is one of the values of a field that may have several.
    public boolean has(String name, String value) {
        return list(name).contains(value);
    }

    /// The values of a field, as [TypedList] reads them.
    public List<String> list(String name) {
        return TypedList.read(value(name));
    }

    /// Takes in what a check found.
    public void wrong(List<Violation> violations) {
        check.wrong(violations);
    }

    /// Whether anything is wrong.
    public boolean isWrong() {
        return check.isWrong();
    }

    /// Says what is wrong with a field.
    public void wrong(String name, String problem) {
        check.wrong(name, problem);
    }

    /// A text that must be there.
    public String text(String name, int longest) {
        return stated.text(name, value(name), longest);
    }

    /// A whole number within these bounds.
    public int whole(String name, int least, int most) {
        return stated.whole(name, value(name), least, most);
    }

    /// A number within these bounds.
    public double number(String name, double least, double most) {
        return stated.number(name, value(name), least, most);
    }

    /// A month.
    public YearMonth month(String name) {
        return stated.month(name, value(name));
    }

    /// The choice of this name.
    public <T> T choice(String name, List<T> choices, Function<T, String> id) {
        return stated.choice(name, value(name), choices, id);
    }

    /// One mail address.
    public String address(String name) {
        return stated.address(name, value(name));
    }

    /// A day.
    public LocalDate day(String name) {
        return stated.day(name, value(name));
    }

    /// Addresses parted by commas, semicolons or blanks, each once.
    public List<String> addresses(String name) {
        List<String> addresses =
                Arrays.stream(value(name).split("[,;\\s]+", -1))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
        check.require(!addresses.isEmpty(), name, WORDS.say("addresses.none"));
        check.require(
                addresses.size() <= MOST_ADDRESSES,
                name,
                WORDS.say("addresses.many", MOST_ADDRESSES));
        addresses.stream()
                .filter(address -> !MailAddress.isOne(address))
                .findFirst()
                .ifPresent(unfit -> wrong(name, WORDS.say("addresses.unfit", unfit)));
        return addresses.stream()
                .map(address -> MailAddress.isOne(address) ? MailAddress.written(address) : address)
                .toList();
    }
}
