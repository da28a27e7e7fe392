package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.Span;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The filters in one row: periods that one press chooses, what is chosen, and the form with all
/// that can be.
///
/// @param compared leads to the other comparison; null where nothing can be compared
/// @param chips what is chosen beside them, each to be taken away
public record FilterRow(
        FilterForm form,
        String action,
        List<Preset> presets,
        @Nullable Preset compared,
        List<Chip> chips) {
    private static final Phrases WORDS = Phrases.of(FilterForm.class);

    /// What one press chooses.
    ///
    /// @param current whether it is what is shown
    record Preset(String label, String address, boolean current) {}

    /// Something chosen.
    ///
    /// @param address of the page without it
    record Chip(String label, String value, String address) {}

    public FilterRow {
        presets = List.copyOf(presets);
        chips = List.copyOf(chips);
    }

    /// Those of a form.
    ///
    /// @param action the page it is on
    public static FilterRow of(FilterForm form, String action) {
        List<Preset> presets = form.newest().isEmpty() ? List.of() : presets(form, action);
        boolean preset = form.chosen().span() != null || presets.stream().anyMatch(Preset::current);
        return new FilterRow(form, action, presets, null, chips(form, action, preset));
    }

    /// The same on a page that compares.
    public FilterRow comparing() {
        Preset other =
                new Preset(
                        WORDS.say("compare.year"),
                        form.lasting(
                                action,
                                Map.of(
                                        FilterForm.COMPARE,
                                        form.yearBefore() ? "" : FilterForm.YEAR_BEFORE)),
                        form.yearBefore());
        return new FilterRow(form, action, presets, form.before().isEmpty() ? null : other, chips);
    }

    /// The span that is kept while something else is chosen; empty for the usual one.
    public String span() {
        Span span = form.chosen().span();
        return span == null || span == Span.YEAR ? "" : span.id();
    }

    private static List<Preset> presets(FilterForm form, String action) {
        return Arrays.stream(Span.values())
                .map(
                        span ->
                                new Preset(
                                        WORDS.say("preset." + span.id()),
                                        form.lasting(action, ofSpan(span)),
                                        form.chosen().span() == span))
                .toList();
    }

    /// The usual one needs no word.
    private static Map<String, String> ofSpan(Span span) {
        return Map.of("from", "", "to", "", FilterForm.PERIOD, span == Span.YEAR ? "" : span.id());
    }

    private static List<Chip> chips(FilterForm form, String action, boolean preset) {
        List<Chip> chips = new ArrayList<>();
        if (!preset && !(form.from() + form.to()).isEmpty()) {
            chips.add(
                    new Chip(
                            WORDS.say("chip.period"),
                            form.period(),
                            form.lasting(action, ofSpan(Span.YEAR))));
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
                form.lasting(action, Map.of(dimension.id(), "")));
    }
}
