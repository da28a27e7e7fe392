package io.howdidwedo.analyticsservice.report.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.report.Digest;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reports page shows.
///
/// @param csrf what forms send back
/// @param entered what the form holds
/// @param action where the form goes
/// @param editing title of the report that is being changed; empty for a new one
/// @param preview what the report would say now; null on the list
record ReportsPage(
        String csrf,
        List<Line> lines,
        Entered entered,
        String action,
        String editing,
        List<FilterForm.Field> fields,
        List<SelectField.Option> spans,
        List<SelectField.Option> rhythms,
        String zone,
        @Nullable Preview preview) {

    /// A report.
    ///
    /// @param path its own page; deeds are below it
    /// @param about which months of what
    /// @param when how often it goes out
    /// @param next when it goes out next; empty while it rests
    /// @param mailings those that went out, the newest first
    record Line(
            String path,
            String title,
            String about,
            String when,
            String next,
            String recipients,
            String author,
            List<String> mailings) {}

    /// What a report would say now.
    ///
    /// @param file the same as a PDF
    /// @param language it is written in (BCP 47)
    record Preview(String title, String file, Digest digest, String language) {}

    public ReportsPage {
        lines = List.copyOf(lines);
    }
}
