package io.howdidwedo.followupservice.cases.following;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard.AnswerAgain;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import java.util.List;
import java.util.Optional;
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

    /// What customers said, and what they take back, in this order: words are kept for the
    /// team, and the answer to being asked again decides the case.
    public void heard(List<? extends Event> news) {
        List<ResponseChanged> spoken =
                news.stream()
                        .filter(ResponseChanged.class::isInstance)
                        .map(ResponseChanged.class::cast)
                        .filter(HearingCustomers::isSpoken)
                        .toList();
        if (!spoken.isEmpty()) {
            voices.keepAll(spoken.stream().map(HearingCustomers::voice).toList());
        }
        following.changeAll(news.stream().flatMap(one -> deed(one).stream()).toList());
        opening.wordsCame(
                spoken.stream()
                        .filter(response -> !words(response).isEmpty())
                        .map(ResponseChanged::transactionId)
                        .toList());
    }

    private Optional<CaseDeed> deed(Event news) {
        return switch (news) {
            case ResponseChanged response -> decision(response);
            case CustomerWrote wrote -> Optional.of(wrote(wrote));
            case WordsErased erased -> Optional.of(erased(erased));
            default -> Optional.empty();
        };
    }

    /// Words about the transaction itself; one who never said any needs not be remembered.
    private static boolean isSpoken(ResponseChanged response) {
        boolean neverSpoke = words(response).isEmpty() && response.version() == 1;
        return response.askedFor() == AskedFor.TRANSACTION
                && !response.contactPoint().equals(OpeningCases.IMPORTED)
                && !neverSpoke;
    }

    private static Voice voice(ResponseChanged response) {
        return Voice.of(
                response.transactionId(),
                response.responseId(),
                response.version(),
                words(response));
    }

    private Optional<CaseDeed> decision(ResponseChanged response) {
        boolean decides =
                response.askedFor() != AskedFor.TRANSACTION
                        && response.status() == ResponseStatus.CONFIRMED;
        if (!decides || response.caseId() == null) {
            return Optional.empty();
        }
        AnswerAgain answer = answerAgain(response);
        return Optional.of(
                CaseDeed.to(response.caseId(), (open, clock) -> open.heardAgain(answer, clock)));
    }

    private static List<Comment> words(ResponseChanged response) {
        boolean heldBack = response.status() == ResponseStatus.QUARANTINED;
        return heldBack ? List.of() : response.comments();
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
    private CaseDeed erased(WordsErased news) {
        UUID id = Case.idOf(news.transactionId());
        drafts.forgetAbout(id);
        return CaseDeed.to(id, (open, clock) -> open.erased(news.erasedAt(), clock.now()));
    }

    /// The customer writes on the page of their case.
    private static CaseDeed wrote(CustomerWrote news) {
        return CaseDeed.to(
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
