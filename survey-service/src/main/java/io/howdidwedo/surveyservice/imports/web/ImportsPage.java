package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.imports.Import;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// All imports, and the form of the next.
record ImportsPage(List<Import> imports, Entered entered, DateTimeFormatter time, Caller caller) {}
