package io.howdidwedo.surveyservice.reply.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All replies.
///
/// @param removed the one that has just been removed; null otherwise
record ReplyTemplatesPage(
        List<ReplyTemplate> replies, @Nullable ReplyTemplate removed, Caller caller) {}
