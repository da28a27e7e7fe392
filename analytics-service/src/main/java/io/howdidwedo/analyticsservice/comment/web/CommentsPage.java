package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterForm.Choice;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.response.web.AnswerLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comments as they are shown.
///
/// @param period what it covers, in words
/// @param verdicts to choose from
/// @param words looked for as a text; empty for all
/// @param word looked for with its inflections; empty for all
/// @param without the same list without that word
/// @param panel the words of dissatisfied answers; null when there are none to tell
/// @param untold why there are none; empty when nothing was written at all
/// @param count how many answers the list has, in words
/// @param next where the list goes on; null at its end
record CommentsPage(
        FilterForm filters,
        String period,
        List<Choice> verdicts,
        String words,
        String word,
        String without,
        @Nullable Panel panel,
        String untold,
        String count,
        List<AnswerLine> lines,
        @Nullable String next) {}
