package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a slice from a request: `from`, `to`, and each dimension's name with values parted by
/// commas. Days and months are whole ones in UTC, the last included; an instant in `to` is not.
public final class SliceParameters {
    private SliceParameters() {}

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
                throw new InvalidInput(one.id(), what + " cannot be filtered by this");
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
            throw new InvalidInput("to", "must lie after from, or nothing is between them");
        }
        return new Period(from, until);
    }

    /// The dimensions named in a parameter.
    public static List<Dimension> dimensions(
            MultiValueMap<String, String> parameters, String name) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String id : values(parameters, name)) {
            Dimension dimension = Dimension.named(id).orElseThrow(() -> noDimension(name, id));
            if (!dimensions.contains(dimension)) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }

    private static InvalidInput noDimension(String parameter, String id) {
        return new InvalidInput(parameter, "\"" + id + "\" is none of " + Dimension.names());
    }

    /// The metric named in a parameter.
    static Metric metric(MultiValueMap<String, String> parameters, String name) {
        String id = parameters.getFirst(name);
        return Metric.named(id == null ? "" : id.strip()).orElseThrow(() -> noMetric(name, id));
    }

    static InvalidInput noMetric(String parameter, @Nullable String id) {
        return new InvalidInput(parameter, "\"" + id + "\" is none of " + Metric.names());
    }

    /// The values of a parameter, given several times or parted by commas. `name=` means: without
    /// a value. One that is not in the form ids are kept in is looked for in both: there may be ids
    /// from before there was one.
    public static List<String> values(MultiValueMap<String, String> parameters, String name) {
        List<String> values = new ArrayList<>();
        for (String value : parameters.getOrDefault(name, List.of())) {
            for (String one : value.split(",", -1)) {
                String stated = one.strip();
                values.add(stated);
                String kept = WrittenText.id(stated);
                if (!kept.equals(stated)) {
                    values.add(kept);
                }
            }
        }
        return values;
    }

    /// The instant in a parameter; null when it is not there.
    public static @Nullable Instant instant(
            MultiValueMap<String, String> parameters, String name, boolean end) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return instant(text.strip(), end ? 1 : 0);
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    name, "must be a day (2026-11-20), a month (2026-11) or an instant in UTC");
        }
    }

    private static Instant instant(String text, int later) {
        return switch (text.length()) {
            case 7 -> start(YearMonth.parse(text).plusMonths(later).atDay(1));
            case 10 -> start(LocalDate.parse(text).plusDays(later));
            default -> Instant.parse(text);
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
