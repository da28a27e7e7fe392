package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.surveyservice.response.Answering.Saving;
import io.howdidwedo.surveyservice.response.Evidence.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answers to one request, with all their revisions. Which one counts: the last confirmed one
/// that nobody doubts, else what was saved in part, else what is held back.
///
/// @param externalId the answer's id where it was given
/// @param version grows with each change
public record Response(
        UUID id,
        String externalId,
        UUID transactionId,
        UUID relationshipId,
        @Nullable UUID invitationId,
        @Nullable UUID caseId,
        AskedFor askedFor,
        String supplier,
        String survey,
        int surveyVersion,
        String contactPoint,
        long version,
        List<Revision> revisions) {
    private static final String STALE = "sent from a page opened before the answer that counts";
    private static final String UNVOUCHED =
            "would change the answer that counts, without a sign of a person";
    private static final String OUTRANKED = "a person answered as well";

    public Response {
        revisions = List.copyOf(revisions);
    }

    /// The id of the response to an invitation.
    public static UUID idOf(UUID invitation) {
        return DerivedId.of("response", invitation);
    }

    /// The id of the answer that came with its transaction, at a contact point.
    public static UUID idAtContactPoint(UUID transaction) {
        return DerivedId.of("contact-point-response", transaction);
    }

    /// The id of an answer given elsewhere.
    public static UUID idOf(UUID transaction, String externalId) {
        return DerivedId.of("imported-response", transaction, externalId);
    }

    /// The revision that counts, or would if it were released.
    public Revision current() {
        return counting().orElseGet(revisions::getLast);
    }

    /// The last revision in this status.
    public Optional<Revision> last(ResponseStatus status) {
        return revisions.reversed().stream()
                .filter(revision -> revision.status() == status)
                .findFirst();
    }

    /// With what was given so far saved, not yet sent off. Only the page's own script saves, on a
    /// person's touch; it changes nothing once a person sent an answer off, and outranks what was
    /// sent off without a sign of one.
    Response saved(Answers answers, Evidence evidence) {
        boolean same =
                last(ResponseStatus.PARTIAL)
                        .filter(given -> given.answers().equals(answers))
                        .isPresent();
        if (isDecided() || same || evidence.author() != Author.PERSON) {
            return this;
        }
        List<Revision> all = sentOff();
        all.replaceAll(Response::outranked);
        all.add(revision(nextNumber(all), ResponseStatus.PARTIAL, answers, evidence, null));
        return with(all);
    }

    /// What became of these answers, given so far.
    Saving saving(Answers answers) {
        if (isDecided()) {
            return Saving.DECIDED;
        }
        return last(ResponseStatus.PARTIAL)
                        .filter(revision -> revision.answers().equals(answers))
                        .isPresent()
                ? Saving.KEPT
                : Saving.DOUBTED;
    }

    private boolean isDecided() {
        return revisions.stream()
                .anyMatch(
                        revision ->
                                revision.status() == ResponseStatus.CONFIRMED
                                        && revision.isAPersons());
    }

    private List<Revision> sentOff() {
        return new ArrayList<>(
                revisions.stream()
                        .filter(revision -> revision.status() != ResponseStatus.PARTIAL)
                        .toList());
    }

    private static int nextNumber(List<Revision> some) {
        return some.stream().mapToInt(Revision::number).max().orElse(0) + 1;
    }

    /// With an answer sent off. A person's counts; the first without a sign of a person counts,
    /// too, where nothing does yet; what would change an answer that counts is held back
    /// without one, and so is what looks like a program's. Nothing is dropped.
    Response submitted(Answers answers, Evidence evidence) {
        Optional<Revision> confirmed = last(ResponseStatus.CONFIRMED);
        if (confirmed.isPresent() && confirmed.get().answers().equals(answers)) {
            return evidence.author() == Author.PERSON ? vouched(confirmed.get(), evidence) : this;
        }
        String doubt = doubt(answers, evidence);
        if (doubt != null) {
            return heldBack(answers, evidence, doubt);
        }
        return confirmed(answers, evidence);
    }

    private Response confirmed(Answers answers, Evidence evidence) {
        List<Revision> all = sentOff();
        if (evidence.author() == Author.PERSON) {
            all.replaceAll(Response::outranked);
        }
        all.add(revision(nextNumber(all), ResponseStatus.CONFIRMED, answers, evidence, null));
        return with(all);
    }

    /// A person says once more what was taken in without a sign of one: from now on it is theirs.
    private Response vouched(Revision confirmed, Evidence evidence) {
        if (confirmed.isAPersons()) {
            return this;
        }
        List<Revision> all = sentOff();
        all.replaceAll(
                revision ->
                        revision.equals(confirmed) ? revision.by(evidence) : outranked(revision));
        return with(all);
    }

    private Response heldBack(Answers answers, Evidence evidence, String doubt) {
        boolean known =
                revisions.stream()
                        .anyMatch(
                                earlier ->
                                        earlier.status() == ResponseStatus.QUARANTINED
                                                && earlier.answers().equals(answers));
        if (known) {
            return this;
        }
        List<Revision> all = new ArrayList<>(revisions);
        all.add(revision(nextNumber(all), ResponseStatus.QUARANTINED, answers, evidence, doubt));
        return with(all);
    }

    /// Why this is held back; null when it counts.
    private @Nullable String doubt(Answers answers, Evidence evidence) {
        return switch (evidence.author()) {
            case MACHINE -> evidence.whyMachine();
            case PERSON -> null;
            case UNKNOWN -> change(answers, evidence).orElse(null);
        };
    }

    /// What speaks against changing the answer that counts; empty when it stays the same.
    private Optional<String> change(Answers answers, Evidence evidence) {
        return counting()
                .filter(counts -> !counts.answers().equals(answers))
                .map(counts -> evidence.isFromBefore(counts.answeredAt()) ? STALE : UNVOUCHED);
    }

    private Optional<Revision> counting() {
        return last(ResponseStatus.CONFIRMED).or(() -> last(ResponseStatus.PARTIAL));
    }

    /// Whether somebody has yet to look at an answer sent after the one that counts.
    public boolean hasLaterHeldBack() {
        Optional<Revision> counting = counting();
        return counting.isPresent()
                && revisions.stream()
                        .filter(revision -> revision.status() == ResponseStatus.QUARANTINED)
                        .anyMatch(
                                revision ->
                                        revision.answeredAt().isAfter(counting.get().answeredAt()));
    }

    /// A person's answer outranks what was taken in without a sign of one.
    private static Revision outranked(Revision revision) {
        return revision.status() == ResponseStatus.CONFIRMED
                        && revision.evidence() != null
                        && !revision.isAPersons()
                ? revision.as(ResponseStatus.QUARANTINED, OUTRANKED)
                : revision;
    }

    /// With what is held back counting after all: somebody looked at it.
    public Response released() {
        List<Revision> all = new ArrayList<>(revisions);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).status() == ResponseStatus.QUARANTINED) {
                Revision released = all.remove(i).as(ResponseStatus.CONFIRMED, null);
                all.add(released);
                return with(all);
            }
        }
        return this;
    }

    /// Without the customer's own words in any revision; what was rated and chosen stays.
    public Response withoutWords() {
        List<Revision> bare = revisions.stream().map(Revision::withoutWords).toList();
        return bare.equals(revisions) ? this : with(bare);
    }

    private static Revision revision(
            int number,
            ResponseStatus status,
            Answers answers,
            Evidence evidence,
            @Nullable String doubt) {
        Instant at = evidence.submittedAt();
        return new Revision(number, status, answers, at, at, evidence, doubt);
    }

    private Response with(List<Revision> newRevisions) {
        return new Response(
                id,
                externalId,
                transactionId,
                relationshipId,
                invitationId,
                caseId,
                askedFor,
                supplier,
                survey,
                surveyVersion,
                contactPoint,
                version + 1,
                newRevisions);
    }

    /// What the other services are told. What was answered elsewhere waits behind what is answered
    /// now.
    public OutgoingEvent changed() {
        return told().in(current().evidence() == null ? Lane.HISTORY : Lane.LIVE);
    }

    private OutgoingEvent told() {
        Revision counting = current();
        Answers answers = counting.answers();
        Instant at = counting.recordedAt();
        return OutgoingEvent.of(
                DerivedId.of("response-changed", id, version),
                relationshipId.toString(),
                at,
                new ResponseChanged(
                        id,
                        externalId,
                        transactionId,
                        relationshipId,
                        invitationId,
                        caseId,
                        version,
                        askedFor,
                        survey,
                        surveyVersion,
                        contactPoint,
                        counting.status(),
                        counting.answeredAt(),
                        counting.recordedAt(),
                        answers.overall(),
                        answers.recommend(),
                        answers.ease(),
                        answers.ratings(),
                        answers.choices(),
                        answers.comments(),
                        answers.contactMe(),
                        supplier));
    }

    /// One version of the answers to a request; older ones are kept.
    ///
    /// @param doubt why it is held back; null when it is not
    /// @param evidence null for imported answers
    public record Revision(
            int number,
            ResponseStatus status,
            Answers answers,
            Instant answeredAt,
            Instant recordedAt,
            @Nullable Evidence evidence,
            @Nullable String doubt) {

        /// Whether a person gave it as far as can be told; imported answers were a person's
        /// elsewhere.
        boolean isAPersons() {
            return evidence == null || evidence.author() == Evidence.Author.PERSON;
        }

        /// The same answers, with this to vouch for them.
        Revision by(Evidence newEvidence) {
            return new Revision(
                    number, status, answers, answeredAt, recordedAt, newEvidence, doubt);
        }

        Revision withoutWords() {
            return new Revision(
                    number,
                    status,
                    answers.withoutWords(),
                    answeredAt,
                    recordedAt,
                    evidence,
                    doubt);
        }

        Revision as(ResponseStatus newStatus, @Nullable String newDoubt) {
            return new Revision(
                    number, newStatus, answers, answeredAt, recordedAt, evidence, newDoubt);
        }
    }
}
