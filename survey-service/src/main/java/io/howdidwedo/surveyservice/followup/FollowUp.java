package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.surveyservice.followup.TeamMessage.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of one answer, as far as its customer is told.
///
/// @param caseVersion of the case that was heard of last; 0 before the first
/// @param status null while no more is known than that there is a case
/// @param resolvedAt when the team last said that it was put right
/// @param said by the team, in order of time
/// @param written by the customer, in order of time
/// @param erasedAt when the customer last had all of these words erased; null: never
public record FollowUp(
        UUID transactionId,
        UUID relationshipId,
        UUID caseId,
        long caseVersion,
        @Nullable CaseStatus status,
        @Nullable Instant dueAt,
        @Nullable Instant resolvedAt,
        List<TeamMessage> said,
        List<Written> written,
        @Nullable Instant erasedAt) {
    /// A customer may write so often about one answer.
    public static final int MOST_WRITTEN = 50;

    public FollowUp {
        said = List.copyOf(said);
        written = List.copyOf(written);
    }

    /// Something the customer wrote.
    ///
    /// @param stillWrong they say that it was not put right
    /// @param messageId of the mail it came by; null when it was written on the page
    public record Written(
            UUID id, String words, boolean stillWrong, Instant at, @Nullable String messageId) {

        /// Something written on the page.
        public Written(UUID id, String words, boolean stillWrong, Instant at) {
            this(id, words, stillWrong, at, null);
        }

        Written withoutWords() {
            return new Written(id, "", stillWrong, at, messageId);
        }
    }

    /// Without what was said and written in free words: a reply may repeat what is personal. The
    /// others are told each time, so that they erase what came since, too.
    public FollowUp erased(Instant at) {
        return with(
                said.stream().map(TeamMessage::withoutWords).toList(),
                written.stream().map(Written::withoutWords).toList(),
                at);
    }

    static FollowUp nothingHeard(UUID transactionId, UUID relationshipId, UUID caseId) {
        return new FollowUp(
                transactionId,
                relationshipId,
                caseId,
                0,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /// Whether the team says that it is put right, or the customer does.
    public boolean isOver() {
        return status == CaseStatus.RESOLVED
                || status == CaseStatus.RECOVERED
                || status == CaseStatus.CLOSED;
    }

    /// What the team said with this id; null when it has not been heard of.
    public @Nullable TeamMessage said(UUID id) {
        return said.stream()
                .filter(teamMessage -> teamMessage.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    FollowUp changed(CaseChanged news) {
        if (news.version() <= caseVersion) {
            return this;
        }
        return new FollowUp(
                transactionId,
                relationshipId,
                caseId,
                news.version(),
                news.status(),
                news.dueAt(),
                news.resolvedAt(),
                said,
                written,
                erasedAt);
    }

    FollowUp told(CustomerTold told) {
        if (said(told.id()) != null) {
            return this;
        }
        TeamMessage teamMessage = TeamMessage.of(told);
        return withSaid(Stream.of(isErased(told.at()) ? teamMessage.erased() : teamMessage));
    }

    private boolean isErased(Instant at) {
        return erasedAt != null && !at.isAfter(erasedAt);
    }

    FollowUp delivered(UUID id, Delivery delivery) {
        TeamMessage before = said(id);
        return before == null || before.delivery() == delivery
                ? this
                : withSaid(Stream.of(before.delivered(delivery)));
    }

    private FollowUp withSaid(Stream<TeamMessage> some) {
        List<TeamMessage> all = new ArrayList<>(said);
        some.forEach(
                teamMessage -> {
                    all.removeIf(known -> known.id().equals(teamMessage.id()));
                    all.add(teamMessage);
                });
        all.sort(Comparator.comparing(TeamMessage::at));
        return with(all, written, erasedAt);
    }

    /// The customer writes; the same words sent again at once are the same.
    FollowUp wrote(String words, boolean stillWrong, Instant now) {
        if (!written.isEmpty() && isRepeat(written.getLast(), words, stillWrong)) {
            return this;
        }
        return with(
                new Written(
                        DerivedId.of("customer-wrote", caseId, written.size() + 1),
                        words,
                        stillWrong,
                        now));
    }

    /// The customer answers by mail; the same mail read again is the same, and one too many is not
    /// taken.
    FollowUp mailed(String messageId, String words, Instant now) {
        return hasMail(messageId) || written.size() >= MOST_WRITTEN
                ? this
                : with(
                        new Written(
                                DerivedId.of("customer-mailed", caseId, messageId),
                                words,
                                false,
                                now,
                                messageId));
    }

    /// Whether a mail of the customer is known.
    boolean hasMail(String messageId) {
        return written.stream().anyMatch(answer -> messageId.equals(answer.messageId()));
    }

    /// What went to and fro by mail before this was said, the oldest first: what the team said by
    /// its id, what the customer wrote by its Message-ID.
    List<String> mailsBefore(TeamMessage next) {
        return Stream.concat(mailsOut(), mailsIn())
                .filter(mail -> !mail.at().isAfter(next.at()))
                .filter(mail -> !mail.id().equals(next.id().toString()))
                .sorted(Comparator.comparing(Mail::at))
                .map(Mail::id)
                .toList();
    }

    /// One mail, of either side.
    private record Mail(Instant at, String id) {}

    private Stream<Mail> mailsOut() {
        return said.stream()
                .filter(told -> told.delivery() == Delivery.SENT)
                .map(told -> new Mail(told.at(), told.id().toString()));
    }

    private Stream<Mail> mailsIn() {
        return written.stream()
                .filter(answer -> answer.messageId() != null)
                .map(answer -> new Mail(answer.at(), String.valueOf(answer.messageId())));
    }

    private FollowUp with(
            List<TeamMessage> nowSaid, List<Written> nowWritten, @Nullable Instant nowErasedAt) {
        return new FollowUp(
                transactionId,
                relationshipId,
                caseId,
                caseVersion,
                status,
                dueAt,
                resolvedAt,
                nowSaid,
                nowWritten,
                nowErasedAt);
    }

    private FollowUp with(Written answer) {
        List<Written> all = new ArrayList<>(written);
        all.add(answer);
        return with(said, all, erasedAt);
    }

    private static boolean isRepeat(Written last, String words, boolean stillWrong) {
        return last.words().equals(words) && last.stillWrong() == stillWrong;
    }

    /// What the others are told of what the customer did since this was so.
    public List<OutgoingEvent> newsSince(FollowUp before) {
        List<OutgoingEvent> news = new ArrayList<>(writtenSince(before.written.size()));
        if (erasedAt != null && !erasedAt.equals(before.erasedAt)) {
            news.add(
                    OutgoingEvent.of(
                            DerivedId.of("words-erased", transactionId, erasedAt),
                            relationshipId.toString(),
                            erasedAt,
                            new WordsErased(transactionId, relationshipId, erasedAt)));
        }
        return news;
    }

    private List<OutgoingEvent> writtenSince(int before) {
        return written.stream().skip(before).map(this::told).toList();
    }

    private OutgoingEvent told(Written news) {
        return OutgoingEvent.of(
                news.id(),
                relationshipId.toString(),
                news.at(),
                new CustomerWrote(
                        news.id(),
                        caseId,
                        transactionId,
                        relationshipId,
                        news.words(),
                        news.stillWrong(),
                        news.at()));
    }
}
