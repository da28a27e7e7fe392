package io.howdidwedo.surveyservice.reply.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.util.Map;

/// The form of a reply.
///
/// @param id `new` for the next one
/// @param languages with their names
record ReplyTemplatePage(
        String id, Entered entered, Map<String, String> languages, Caller caller) {}
