package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.heard.Dumbbell;
import io.howdidwedo.followupservice.cases.timeline.Timeline;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A case with all that is known of it and can be done.
///
/// @param words what the customer wrote
/// @param colleagues whom it can be given to
/// @param mayWork whether the reader may do something with it
/// @param others open cases of the same customer
/// @param takenIn those that go on in this one, and `said` what was said about any of them
/// @param timeline what happened in this case and the customer's others
/// @param teams whom it can be handed over to
/// @param causes root causes to choose from
/// @param refused why what was wanted was not done; empty when it was
/// @param typed what was typed and not sent yet, by field
/// @param now when all this was asked for; what changes afterwards it does not show
record CasePage(
        Case subject,
        List<Comment> words,
        List<Dumbbell> dumbbells,
        List<Colleague> colleagues,
        boolean mayWork,
        List<Case> others,
        List<Case> takenIn,
        Map<UUID, Voice> said,
        Timeline timeline,
        List<String> teams,
        Collection<String> causes,
        String refused,
        Map<String, String> typed,
        Caller caller,
        Instant now) {

    /// Whether it is the reader's own.
    boolean isReaders() {
        Person owner = subject.owner();
        return owner != null && owner.user().equals(caller.id());
    }

    /// Whether the reader can make it their own.
    boolean canTake() {
        return mayWork && subject.isWork() && !isReaders();
    }

    /// Whether something was refused while one of these fields was filled in.
    boolean wasRefused(String... fields) {
        return !refused.isEmpty() && Arrays.stream(fields).anyMatch(typed::containsKey);
    }

    /// What the composer begins with: what was begun, else a reply.
    String tab() {
        if (typed.containsKey("reply")) {
            return "reply";
        }
        if (typed.containsKey("note")) {
            return "note";
        }
        if (!subject.isWork()) {
            return "reply";
        }
        boolean promising = typed.containsKey("promiseWhat") || typed.containsKey("promiseUntil");
        return typed.containsKey("call") ? "call" : promising ? "promise" : "reply";
    }
}
