package io.howdidwedo.followupservice.cases.following;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard.AnswerAgain;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import java.util.List;
import java.util.UUID;

/// What customers say after their first answer: their words come to the case, and being asked again
/// they decide whether it is put right.
public final class HearingCustomers {
    private final FollowingUp following;
    private final OpeningCases opening;
    private final Voices voices;
    private final Drafts drafts;
    private final FollowUpRules rules;

    /// Hears them for these cases.
    public HearingCustomers(
            FollowingUp following,
            OpeningCases opening,
            Voices voices,
            Drafts drafts,
            FollowUpRules rules) {
        this.following = following;
        this.opening = opening;
        this.voices = voices;
        this.drafts = drafts;
        this.rules = rules;
    }

    /// What a customer said is kept for the team, and what they take back goes; the answer to being
    /// asked again decides the case.
    public void answered(ResponseChanged response) {
        if (response.askedFor() == AskedFor.TRANSACTION) {
            if (!response.contactPoint().equals(OpeningCases.IMPORTED)) {
                said(response, words(response));
            }
        } else if (response.status() == ResponseStatus.CONFIRMED && response.caseId() != null) {
            AnswerAgain answer = answerAgain(response);
            following.change(response.caseId(), (open, clock) -> open.heardAgain(answer, clock));
        }
    }

    private static List<Comment> words(ResponseChanged response) {
        boolean heldBack = response.status() == ResponseStatus.QUARANTINED;
        return heldBack ? List.of() : response.comments();
    }

    private void said(ResponseChanged response, List<Comment> words) {
        boolean neverSpoke = words.isEmpty() && response.version() == 1;
        if (neverSpoke) {
            return;
        }
        UUID transaction = response.transactionId();
        voices.keep(Voice.of(transaction, response.responseId(), response.version(), words));
        if (!words.isEmpty()) {
            opening.wordsCame(transaction);
        }
    }

    private AnswerAgain answerAgain(ResponseChanged response) {
        ResponseChanged.Overall overall = response.overall();
        return new AnswerAgain(
                response.responseId(),
                response.version(),
                response.answeredAt(),
                overall == null ? null : isPutRight(overall),
                response.comments().stream().map(Comment::text).collect(joining(" ")));
    }

    private boolean isPutRight(ResponseChanged.Overall overall) {
        double performance = 100.0 * (overall.value() - 1) / (overall.points() - 1);
        return performance >= rules.recoveredFrom();
    }

    /// The customer had erased what was said to and fro about a transaction.
    public void erased(WordsErased news) {
        UUID id = Case.idOf(news.transactionId());
        drafts.forgetAbout(id);
        following.change(id, (open, clock) -> open.erased(news.erasedAt(), clock.now()));
    }

    /// The customer writes on the page of their case.
    public void wrote(CustomerWrote news) {
        following.change(
                news.caseId(),
                (open, clock) ->
                        open.customerWrote(
                                news.id(), news.words(), news.stillWrong(), news.at(), clock));
    }

    /// Wants to know at once that a case changed, whichever instance of the service changed it.
    @FunctionalInterface
    public interface CaseNews {
        /// A case that this team follows up, or did, changed.
        void changed(String team);
    }
}
