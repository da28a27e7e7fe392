package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.RunningImports;
import java.util.List;

/// A file of which somebody has to say what its columns are.
///
/// @param facts the columns that are kept as facts
/// @param tried the first rows as they would be understood
record ImportMappingPage(
        Import shown,
        List<KnownFields.Field> fields,
        List<String> columns,
        Entered entered,
        List<String> facts,
        List<RunningImports.Tried> tried,
        Caller caller) {}
