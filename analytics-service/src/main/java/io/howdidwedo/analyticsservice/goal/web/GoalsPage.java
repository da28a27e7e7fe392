package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import java.util.List;

/// What the goals page shows.
///
/// @param csrf what forms send back
/// @param entered what the form holds
/// @param metrics what goals can be about
/// @param windows months a figure may be told of
record GoalsPage(
        String csrf,
        List<Line> lines,
        Entered entered,
        List<FilterForm.Field> fields,
        List<SelectField.Option> metrics,
        List<SelectField.Option> windows) {

    /// A goal.
    ///
    /// @param path deeds are below it
    /// @param about what is to be what by when
    /// @param standing where it is, in one sentence
    /// @param tone of that sentence: `good`, `bad` or empty
    /// @param now the newest figure with its interval and what it rests on
    /// @param planned what is planned for now; empty when that cannot be told
    /// @param change since the start; empty when that cannot be told
    /// @param ended whether it was put aside
    /// @param reviews what people noted, the newest first
    /// @param panel the months
    record Line(
            String id,
            String path,
            String title,
            String about,
            String standing,
            String tone,
            String now,
            String planned,
            String change,
            boolean ended,
            List<Note> reviews,
            Panel panel) {}

    /// What somebody noted, and when.
    record Note(String when, String words) {}

    public GoalsPage {
        lines = List.copyOf(lines);
    }
}
