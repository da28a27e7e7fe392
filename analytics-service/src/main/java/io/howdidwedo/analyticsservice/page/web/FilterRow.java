package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The filters in one row: periods that one press chooses, what is chosen, and the form with all
/// that can be.
///
/// @param presets the usual spans of months, each ending with the newest answers
/// @param chips what is chosen beside them, each to be taken away
public record FilterRow(FilterForm form, String action, List<Preset> presets, List<Chip> chips) {
    private static final Phrases PHRASES = Phrases.of(FilterForm.class);
    private static final Map<String, Integer> SPANS = spans();

    private static Map<String, Integer> spans() {
        Map<String, Integer> spans = new LinkedHashMap<>();
        spans.put("month", 1);
        spans.put("quarter", 3);
        spans.put("year", Months.USUAL);
        return spans;
    }

    /// A span of months.
    ///
    /// @param current whether it is the one that is shown
    public record Preset(String label, String address, boolean current) {}

    /// Something chosen.
    ///
    /// @param address of the page without it
    public record Chip(String label, String value, String address) {}

    public FilterRow {
        presets = List.copyOf(presets);
        chips = List.copyOf(chips);
    }

    /// Those of a form.
    ///
    /// @param action the page it is on
    public static FilterRow of(FilterForm form, String action) {
        List<Preset> presets =
                form.newest().map(newest -> presets(form, action, newest)).orElse(List.of());
        boolean preset = form.usual() || presets.stream().anyMatch(Preset::current);
        return new FilterRow(form, action, presets, chips(form, action, preset));
    }

    private static List<Preset> presets(FilterForm form, String action, YearMonth newest) {
        List<Preset> presets = new ArrayList<>();
        SPANS.forEach((name, months) -> presets.add(preset(name, months, form, action, newest)));
        presets.add(
                new Preset(
                        PHRASES.say("preset.all"),
                        form.allUntil(action, newest),
                        form.from().isEmpty() && form.to().equals(newest.toString())));
        return presets;
    }

    private static Preset preset(
            String name, int count, FilterForm form, String action, YearMonth newest) {
        Months months = Months.upTo(newest, count);
        return new Preset(
                PHRASES.say("preset." + name),
                count == Months.USUAL
                        ? form.without(action, "from", "to")
                        : form.at(
                                action,
                                Map.of(
                                        "from", months.first().toString(),
                                        "to", months.last().toString())),
                form.slice().period().equals(months.period()));
    }

    private static List<Chip> chips(FilterForm form, String action, boolean preset) {
        List<Chip> chips = new ArrayList<>();
        if (!preset && !(form.from() + form.to()).isEmpty()) {
            chips.add(
                    new Chip(
                            PHRASES.say("chip.months"),
                            form.period(),
                            form.without(action, "from", "to")));
        }
        form.slice()
                .filters()
                .forEach((dimension, values) -> chips.add(chip(form, action, dimension, values)));
        return chips;
    }

    private static Chip chip(
            FilterForm form, String action, Dimension dimension, List<String> values) {
        return new Chip(
                Labels.title(dimension),
                Labels.name(dimension, values.getFirst()),
                form.without(action, dimension.id()));
    }
}
