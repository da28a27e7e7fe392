package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.ParameterNames;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a slice from a request: `from`, `to`, and each dimension's name, several times for several
/// values. Days and months are whole ones in UTC, the last included; an instant in `to` is not.
public final class SliceParameters {
    private static final Phrases WORDS = Phrases.of(SliceParameters.class);

    private SliceParameters() {}

    /// What a slice is asked for by: the period, and each dimension by its name.
    ///
    /// - `from`: the first day or month, as `2026-11-20` or `2026-11`, or an instant
    /// - `to`: the last day or month, which is part of it, or an instant, which is not
    public static final class Names implements ParameterNames {
        @Override
        public Set<String> once() {
            return Set.of("from", "to");
        }

        @Override
        public Set<String> several() {
            return Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.toSet());
        }
    }

    /// The slice asked for, limited to what the caller may see.
    ///
    /// @param what is filtered, in the plural
    /// @throws InvalidInput when it names another dimension than these
    public static Slice slice(
            MultiValueMap<String, String> parameters,
            Caller caller,
            String what,
            Set<Dimension> dimensions) {
        Slice slice = slice(parameters, caller);
        for (Dimension one : slice.filters().keySet()) {
            if (!dimensions.contains(one)) {
                throw new InvalidInput(one.id(), WORDS.told("problem.no-filter", what));
            }
        }
        return slice;
    }

    /// The slice asked for, limited to what the caller may see.
    public static Slice slice(MultiValueMap<String, String> parameters, Caller caller) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> wanted = values(parameters, dimension.id());
            if (!wanted.isEmpty()) {
                KnownValues.require(dimension, wanted);
                filters.put(dimension, wanted);
            }
        }
        return new Slice(period(parameters), filters, caller.onlySuppliers());
    }

    private static Period period(MultiValueMap<String, String> parameters) {
        Instant from = instant(parameters, "from", false);
        Instant until = instant(parameters, "to", true);
        if (from != null && until != null && !from.isBefore(until)) {
            throw new InvalidInput("to", WORDS.told("problem.to-after-from"));
        }
        return new Period(from, until);
    }

    /// The dimensions named in a parameter.
    public static List<Dimension> dimensions(
            MultiValueMap<String, String> parameters, String name) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String id : names(parameters, name)) {
            Dimension dimension = Dimension.named(id).orElseThrow(() -> noDimension(name, id));
            if (!dimensions.contains(dimension)) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }

    private static InvalidInput noDimension(String parameter, String id) {
        return new InvalidInput(
                parameter, WORDS.told("problem.none-of", id, String.valueOf(Dimension.names())));
    }

    /// The metric named in a parameter.
    static Metric metric(MultiValueMap<String, String> parameters, String name) {
        String id = parameters.getFirst(name);
        return Metric.named(id == null ? "" : id.strip()).orElseThrow(() -> noMetric(name, id));
    }

    static InvalidInput noMetric(String parameter, @Nullable String id) {
        return new InvalidInput(
                parameter,
                WORDS.told("problem.none-of", String.valueOf(id), String.valueOf(Metric.names())));
    }

    /// How many rows are asked for.
    ///
    /// @throws InvalidInput unless they are from 1 to the most there are at once
    public static int limit(@Nullable Integer asked, int usual, int most) {
        if (asked != null && (asked < 1 || asked > most)) {
            throw new InvalidInput("limit", WORDS.told("problem.limit", String.valueOf(most)));
        }
        return asked == null ? usual : asked;
    }

    /// The values of a parameter, each given by itself: they may have commas. One that is empty
    /// stands for those without a value. One that is not in the form ids are kept in is looked for
    /// in both: there may be ids from before there was one.
    public static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .flatMap(stated -> Stream.of(stated, WrittenText.id(stated)).distinct())
                .toList();
    }

    /// Names of ours in a parameter, given several times or parted by commas: none has one.
    public static List<String> names(MultiValueMap<String, String> parameters, String name) {
        return values(parameters, name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /// The instant in a parameter; null when it is not there.
    public static @Nullable Instant instant(
            MultiValueMap<String, String> parameters, String name, boolean end) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        Check check = new Check();
        Instant instant = instant(new StatedValues(check), name, text.strip(), end ? 1 : 0);
        if (check.isWrong()) {
            throw new InvalidInput(name, WORDS.told("problem.instant"));
        }
        return instant;
    }

    private static Instant instant(StatedValues stated, String name, String text, int later) {
        return switch (text.length()) {
            case 7 -> start(stated.month(name, text).plusMonths(later).atDay(1));
            case 10 -> start(stated.day(name, text).plusDays(later));
            default -> stated.instant(name, text);
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
