package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.ChosenPeriod;
import io.howdidwedo.analyticsservice.page.Span;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.request.ParameterNames;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The filters of the overview as they stand in its address. It can hold wrong days; they are said
/// and not used.
///
/// @param chosen the period
/// @param yearBefore whether it is compared with the same a year before, not with what was directly
///     before it
/// @param problem what was wrong with the period; null when nothing
/// @param others what the page is narrowed by beyond what all pages have
public record FilterForm(
        ChosenPeriod chosen,
        boolean yearBefore,
        List<Field> fields,
        @Nullable String problem,
        Slice slice,
        Map<String, String> others) {
    /// Where the answers behind a figure are listed.
    public static final String ANSWERS = "/dashboard/answers";

    private static final Phrases WORDS = Phrases.of(FilterForm.class);

    /// Of more nobody finds theirs in a list: they are typed, and suggested.
    private static final int MOST_IN_A_LIST = 500;

    /// More than this are not even suggested.
    public static final int MOST_OPTIONS = 5_000;

    static final String PERIOD = "period";
    static final String COMPARE = "compare";
    static final String YEAR_BEFORE = "year";

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
                    ? WORDS.say("hint.more", MOST_OPTIONS)
                    : WORDS.say("hint.all", options.size());
        }
    }

    private static final List<Dimension> OFFERED =
            List.of(
                    Dimension.SUPPLIER,
                    Dimension.OFFERING,
                    Dimension.TIER,
                    Dimension.CONTACT_POINT,
                    Dimension.REGION,
                    Dimension.CUSTOMER_KIND);

    /// Where a list goes on is nothing that it is narrowed by.
    private static final String CURSOR = "cursor";

    private static final Set<String> OWN =
            Stream.concat(
                            Stream.of("from", "to", PERIOD, COMPARE, CURSOR),
                            OFFERED.stream().map(Dimension::id))
                    .collect(Collectors.toSet());

    /// What all pages of figures are narrowed by in their address.
    public static final class Names implements ParameterNames {
        @Override
        public Set<String> once() {
            return OWN.stream().filter(name -> !name.equals(CURSOR)).collect(Collectors.toSet());
        }
    }

    public static FilterForm read(
            MultiValueMap<String, String> asked, Caller caller, Choices choices) {
        Optional<Set<String>> only = caller.onlySuppliers();
        ChosenPeriod chosen =
                ChosenPeriod.read(
                        text(asked, "from"), text(asked, "to"), text(asked, PERIOD), only, choices);
        String compared = text(asked, COMPARE);
        return new FilterForm(
                chosen,
                compared.equals(YEAR_BEFORE),
                OFFERED.stream()
                        .flatMap(dimension -> field(dimension, asked, caller, choices).stream())
                        .toList(),
                problem(chosen.wrong(), compared),
                new Slice(chosen.period(), chosen(asked), only),
                others(asked));
    }

    private static Map<String, String> others(MultiValueMap<String, String> asked) {
        Map<String, String> others = new TreeMap<>(asked.toSingleValueMap());
        others.keySet().removeAll(OWN);
        others.values().removeIf(Objects::isNull);
        others.values().removeIf(String::isBlank);
        return others;
    }

    private static @Nullable String problem(ChosenPeriod.@Nullable Wrong wrong, String compared) {
        if (wrong != null) {
            return WORDS.say("problem." + wrong.name().toLowerCase(Locale.ROOT));
        }
        return compared.isEmpty() || compared.equals(YEAR_BEFORE)
                ? null
                : WORDS.say("problem.compare");
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
        List<String> options =
                choices.values(dimension, caller.onlySuppliers(), MOST_OPTIONS + 1).stream()
                        .sorted(Labels.order(dimension))
                        .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Field.of(
                                dimension.id(),
                                Labels.title(dimension),
                                WORDS.say("all." + dimension.id()),
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

    /// What it is compared with; empty where the period has no beginning.
    public Optional<Days> before() {
        return chosen.before(yearBefore);
    }

    /// The first month or day, as typed where it is none.
    public String from() {
        return chosen.from();
    }

    /// The last month or day.
    public String to() {
        return chosen.to();
    }

    /// The month in which the newest answers are.
    public Optional<YearMonth> newest() {
        return chosen.newest();
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        List<String> values = SliceParameters.values(asked, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// What it covers, in words.
    public String period() {
        if (chosen.span() == Span.YEAR && newest().isPresent()) {
            return WORDS.say("period.usual", newest().get().format(month()));
        }
        if (chosen.span() == Span.DAYS && newest().isPresent()) {
            return WORDS.say("period.days", chosen.days().map(Days::last).orElseThrow().toString());
        }
        if (from().isEmpty() && to().isEmpty()) {
            return WORDS.say("period.all");
        }
        if (from().isEmpty()) {
            return WORDS.say("period.until", to());
        }
        return from().equals(to()) ? from() : WORDS.say("period", from(), to());
    }

    private static DateTimeFormatter month() {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(Phrases.reader());
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

    /// Where this part is shown, now and later: a period that goes on with the newest answers does
    /// so in this address, too.
    ///
    /// @param more parameters and what they are to be instead; empty for nothing
    public String lasting(String path, Map<String, String> more) {
        MultiValueMap<String, String> parameters = kept();
        new TreeMap<>(more)
                .forEach(
                        (name, value) -> {
                            if (value.isEmpty()) {
                                parameters.remove(name);
                            } else {
                                parameters.set(name, value);
                            }
                        });
        return address(path, parameters);
    }

    /// What opens this part again, without what the page alone is narrowed by.
    public Map<String, String> scope() {
        Map<String, String> scope = new TreeMap<>(kept().toSingleValueMap());
        scope.keySet().removeAll(others.keySet());
        return scope;
    }

    /// What opens this part again.
    private MultiValueMap<String, String> kept() {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        Span span = chosen.span();
        if (span == null) {
            period(kept);
        } else if (span != Span.YEAR) {
            kept.add(PERIOD, span.id());
        }
        if (yearBefore) {
            kept.add(COMPARE, YEAR_BEFORE);
        }
        filters(kept);
        others.forEach(kept::set);
        return kept;
    }

    private MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        period(parameters);
        filters(parameters);
        return parameters;
    }

    private void period(MultiValueMap<String, String> parameters) {
        if (!from().isEmpty() && problem == null) {
            parameters.add("from", from());
        }
        if (!to().isEmpty() && problem == null) {
            parameters.add("to", to());
        }
    }

    private void filters(MultiValueMap<String, String> parameters) {
        slice.filters()
                .forEach((dimension, values) -> parameters.add(dimension.id(), values.getFirst()));
    }

    private static String address(String path, MultiValueMap<String, String> parameters) {
        return UriComponentsBuilder.fromPath(path).queryParams(parameters).encode().toUriString();
    }

    /// Something to choose.
    public record Choice(String value, String label, boolean chosen) {}
}
