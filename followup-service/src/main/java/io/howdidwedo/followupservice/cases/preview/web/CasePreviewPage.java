package io.howdidwedo.followupservice.cases.preview.web;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.heard.Dumbbell;
import io.howdidwedo.followupservice.cases.preview.NextStep;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.util.List;

/// A case at a glance.
///
/// @param words what the customer wrote
record CasePreviewPage(Case subject, List<Comment> words, Caller caller, Instant now) {
    CasePreviewPage {
        words = List.copyOf(words);
    }

    /// The answer against what was promised and what the customer had come to expect.
    List<Dumbbell> dumbbells() {
        return Dumbbell.of(subject.heard());
    }

    /// Whether the next step is that the reader takes it.
    boolean isForTheTaking() {
        return NextStep.of(subject) == NextStep.ASSIGN && caller.mayAccess(subject.team());
    }
}
