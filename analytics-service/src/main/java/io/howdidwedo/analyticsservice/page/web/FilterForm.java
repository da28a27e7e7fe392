package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.request.ParameterNames;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The filters of the overview as they stand in its address. It can hold wrong months; they are
/// said and not used.
///
/// @param from first month, as typed
/// @param to last month, as typed
/// @param problem what was wrong with the months; null when nothing
/// @param before as many months directly before these; empty when either end is open
/// @param usual whether nobody chose months: they are the twelve that end with the newest answers
/// @param newest the month the usual ones end with; empty when nothing has happened yet
public record FilterForm(
        String from,
        String to,
        List<Field> fields,
        @Nullable String problem,
        Slice slice,
        Optional<Months> before,
        boolean usual,
        Optional<YearMonth> newest) {
    /// Where the answers behind a figure are listed.
    public static final String ANSWERS = "/dashboard/answers";

    private static final Phrases PHRASES = Phrases.of(FilterForm.class);

    /// Of more nobody finds theirs in a list: they are typed, and suggested.
    private static final int MOST_IN_A_LIST = 500;

    /// More than this are not even suggested.
    public static final int MOST_OPTIONS = 5_000;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final YearMonth EARLIEST = YearMonth.of(1970, 1);
    private static final YearMonth LATEST = YearMonth.of(2200, 1);

    /// One thing to choose.
    ///
    /// @param name in the address
    /// @param label for people
    /// @param all what choosing nothing means
    /// @param options to choose from, or to suggest while somebody types
    /// @param chosen empty for all
    /// @param more whether there are others, which are not suggested
    public record Field(
            String name,
            String label,
            String all,
            List<String> options,
            String chosen,
            boolean more) {

        /// What was chosen is among the options, also when nothing is known of it here.
        public static Field of(
                String name, String label, String all, List<String> known, String chosen) {
            List<String> options =
                    new ArrayList<>(known.subList(0, Math.min(known.size(), MOST_OPTIONS)));
            if (!chosen.isEmpty() && !options.contains(chosen)) {
                options.add(chosen);
            }
            return new Field(
                    name, label, all, List.copyOf(options), chosen, known.size() > MOST_OPTIONS);
        }

        /// Whether there are too many for a list.
        public boolean isTyped() {
            return options.size() > MOST_IN_A_LIST;
        }

        /// How to find one's own among so many.
        public String hint() {
            return more
                    ? PHRASES.say("hint.more", counted(MOST_OPTIONS))
                    : PHRASES.say("hint.all", counted(options.size()));
        }
    }

    private static String counted(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static final List<Dimension> OFFERED =
            List.of(
                    Dimension.SUPPLIER,
                    Dimension.OFFERING,
                    Dimension.TIER,
                    Dimension.CONTACT_POINT,
                    Dimension.REGION,
                    Dimension.CUSTOMER_KIND);

    /// What all pages of figures are narrowed by in their address.
    public static final class Names implements ParameterNames {
        @Override
        public Set<String> once() {
            return Stream.concat(Stream.of("from", "to"), OFFERED.stream().map(Dimension::id))
                    .collect(Collectors.toSet());
        }
    }

    public static FilterForm read(
            MultiValueMap<String, String> asked, Caller caller, Choices choices) {
        Optional<YearMonth> told = choices.newestTold(caller.onlySuppliers());
        String from = text(asked, "from");
        String to = text(asked, "to");
        boolean usual = from.isEmpty() && to.isEmpty();
        YearMonth last =
                (usual ? told : month(to).or(() -> choices.newest(caller.onlySuppliers())))
                        .orElse(null);
        YearMonth first =
                usual && last != null
                        ? Months.upTo(last, Months.USUAL).first()
                        : month(from).orElse(null);
        return new FilterForm(
                first == null ? from : first.toString(),
                last == null ? to : last.toString(),
                OFFERED.stream()
                        .flatMap(dimension -> field(dimension, asked, caller, choices).stream())
                        .toList(),
                problem(from, to, first, last),
                new Slice(period(first, last), chosen(asked), caller.onlySuppliers()),
                before(first, last),
                usual,
                told);
    }

    private static Map<Dimension, List<String>> chosen(MultiValueMap<String, String> asked) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : OFFERED) {
            String chosen = text(asked, dimension.id());
            if (!chosen.isEmpty()) {
                filters.put(dimension, List.of(chosen));
            }
        }
        return filters;
    }

    private static Optional<Field> field(
            Dimension dimension,
            MultiValueMap<String, String> asked,
            Caller caller,
            Choices choices) {
        List<String> options = choices.values(dimension, caller.onlySuppliers(), MOST_OPTIONS + 1);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Field.of(
                                dimension.id(),
                                Labels.title(dimension),
                                PHRASES.say("all." + dimension.id()),
                                options,
                                text(asked, dimension.id())));
    }

    /// The form of a part that is kept, in some months.
    public static FilterForm of(KeptSlice part, Months months, Caller caller, Choices choices) {
        MultiValueMap<String, String> wanted = new LinkedMultiValueMap<>();
        part.filters().forEach(wanted::add);
        wanted.add("from", months.first().toString());
        wanted.add("to", months.last().toString());
        return read(wanted, caller, choices);
    }

    private static Optional<Months> before(@Nullable YearMonth first, @Nullable YearMonth last) {
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Months(first, last).before());
    }

    private static @Nullable String problem(
            String from, String to, @Nullable YearMonth first, @Nullable YearMonth last) {
        if ((!from.isEmpty() && month(from).isEmpty()) || (!to.isEmpty() && month(to).isEmpty())) {
            return PHRASES.say("problem.month");
        }
        return first != null && last != null && last.isBefore(first)
                ? PHRASES.say("problem.order")
                : null;
    }

    private static Period period(@Nullable YearMonth first, @Nullable YearMonth last) {
        return new Period(
                first == null ? null : Months.start(first),
                last == null ? null : Months.start(last.plusMonths(1)));
    }

    /// None far from all that can have happened: calendars and databases end somewhere.
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(text)
                    .filter(typed -> !typed.isEmpty())
                    .map(YearMonth::parse)
                    .filter(month -> !month.isBefore(EARLIEST) && month.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        List<String> values = SliceParameters.values(asked, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The months it covers, in words.
    public String period() {
        if (usual && newest.isPresent()) {
            return PHRASES.say("period.usual", newest.get().format(MONTH));
        }
        if (from.isEmpty() && to.isEmpty()) {
            return PHRASES.say("period.all");
        }
        return from.isEmpty() ? PHRASES.say("period.until", to) : PHRASES.say("period", from, to);
    }

    /// Where the same figures are as a file.
    public String file(String metrics, String by) {
        MultiValueMap<String, String> parameters = parameters();
        parameters.add("metrics", metrics);
        parameters.add("by", by);
        parameters.add("format", "csv");
        return address("/api/figures", parameters);
    }

    /// Where the answers of this part are listed, narrowed further.
    ///
    /// @param narrower parameters and what they are to be instead
    public String answers(Map<String, String> narrower) {
        return at(ANSWERS, narrower);
    }

    /// Where this part is shown by another page or as a file.
    ///
    /// @param more parameters and what they are to be instead
    public String at(String path, Map<String, String> more) {
        MultiValueMap<String, String> parameters = parameters();
        new TreeMap<>(more).forEach(parameters::set);
        return address(path, parameters);
    }

    /// Where all there is of this part is shown, up to a month.
    String allUntil(String path, YearMonth last) {
        MultiValueMap<String, String> parameters = parameters();
        parameters.remove("from");
        parameters.set("to", last.toString());
        return address(path, parameters);
    }

    /// Where this part is shown without one of its parameters.
    String without(String path, String... names) {
        MultiValueMap<String, String> parameters = parameters();
        List.of(names).forEach(parameters::remove);
        return address(path, parameters);
    }

    private MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (!from.isEmpty() && problem == null) {
            parameters.add("from", from);
        }
        if (!to.isEmpty() && problem == null) {
            parameters.add("to", to);
        }
        slice.filters()
                .forEach((dimension, values) -> parameters.add(dimension.id(), values.getFirst()));
        return parameters;
    }

    private static String address(String path, MultiValueMap<String, String> parameters) {
        return UriComponentsBuilder.fromPath(path).queryParams(parameters).encode().toUriString();
    }

    /// Something to choose.
    public record Choice(String value, String label, boolean chosen) {}
}
