package io.howdidwedo.surveyservice.reply.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import java.util.List;

/// All replies.
record ReplyTemplatesPage(List<ReplyTemplate> replies, Caller caller) {}
