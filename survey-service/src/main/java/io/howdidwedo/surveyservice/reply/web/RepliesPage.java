package io.howdidwedo.surveyservice.reply.web;

import java.util.List;

/// What a reply to a customer can begin with.
///
/// @param language the customer's
/// @param languageName as the caller calls it
/// @param reachable whether we have their mail address
record RepliesPage(
        List<Beginning> beginnings, String language, String languageName, boolean reachable) {}
