package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A case as a colleague sees it from the mail, without a login.
///
/// @param token of the link
/// @param what happened, in a few words
/// @param words what the customer wrote
/// @param done what was just done; empty when nothing was
/// @param refused why what was wanted was not done; empty when it was
/// @param causes root causes to choose from
/// @param typed what was typed and not sent yet, by field
record NoticePage(
        String token,
        Case subject,
        Person reader,
        String what,
        List<Comment> words,
        String done,
        String refused,
        Collection<String> causes,
        Map<String, String> typed,
        Instant now) {}
