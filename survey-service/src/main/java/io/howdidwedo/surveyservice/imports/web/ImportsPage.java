package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.discard.DiscardingImports;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// All imports, and the form of the next.
///
/// @param discarded those that can be had back
record ImportsPage(
        List<Import> imports,
        List<Import> discarded,
        Entered entered,
        DateTimeFormatter time,
        Caller caller) {
    /// How long they can be had back.
    long minutes() {
        return DiscardingImports.REGRET.toMinutes();
    }
}
