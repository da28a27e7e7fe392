package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.imports.Import;
import java.time.format.DateTimeFormatter;

/// An import under way or ended.
record ImportPage(Import shown, DateTimeFormatter time, Caller caller) {}
