package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import java.util.List;

/// What the alerts page shows.
///
/// @param csrf what forms send back
/// @param entered what the form holds
/// @param metrics what can be watched
record AlertsPage(
        String csrf,
        List<Line> lines,
        Entered entered,
        List<FilterForm.Field> fields,
        List<SelectField.Option> metrics) {

    /// A watch.
    ///
    /// @param path deeds are below it
    /// @param about what it looks at
    /// @param next when it looks next; empty while it rests
    /// @param alerts what was found, the newest first
    /// @param panel what the months show
    record Line(
            String id,
            String path,
            String title,
            String about,
            String next,
            String recipients,
            String author,
            List<String> alerts,
            Panel panel) {}

    public AlertsPage {
        lines = List.copyOf(lines);
    }
}
