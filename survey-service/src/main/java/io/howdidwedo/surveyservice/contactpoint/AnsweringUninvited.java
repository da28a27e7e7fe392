package io.howdidwedo.surveyservice.contactpoint;

import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.surveyservice.transaction.TransactionForm.CustomerForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody answers at a contact point: that they were there is a transaction of its own, and
/// nobody is asked about it again.
public final class AnsweringUninvited {
    /// The source of these transactions.
    public static final String SOURCE = "contact-point";

    private final RecordingTransactions recording;
    private final Answering answering;

    /// Records and answers here.
    public AnsweringUninvited(RecordingTransactions recording, Answering answering) {
        this.recording = recording;
        this.answering = answering;
    }

    /// What was sent from one page.
    ///
    /// @param page tells it from every other; the same sent again is the same answer
    /// @param email where the customer wants to be written to; null when they do not
    /// @param known the transaction the customer had, by a reference we signed; null when nobody
    ///     knows who they are
    public record Sent(
            UUID page,
            Survey survey,
            Answers answers,
            Evidence evidence,
            @Nullable String email,
            @Nullable Transaction known) {

        /// The same, typed in by somebody of the staff.
        public Sent typedBy(String staff) {
            return new Sent(page, survey, answers, evidence.typedBy(staff), email, known);
        }
    }

    /// Takes the answer in; sent twice it counts once.
    ///
    /// @return the response as it now is
    public Response submit(ContactPoint point, Sent sent) {
        return answering.submit(
                recorded(point, sent),
                sent.survey(),
                point.source(),
                sent.answers(),
                sent.evidence());
    }

    private Transaction recorded(ContactPoint point, Sent sent) {
        Transaction checked = recording.check(form(point, sent), IntakeRules.ANSWERED);
        return switch (recording.record(List.of(checked), IntakeRules.ANSWERED).getFirst()) {
            case Recording.New(Transaction transaction) -> transaction;
            case Recording.Repeated(Transaction transaction) -> transaction;
            // The same page sent later: what it says now is an answer to what was recorded first.
            case Recording.Conflicting(Transaction first, List<String> _) -> first;
        };
    }

    private static TransactionForm form(ContactPoint point, Sent sent) {
        Map<String, @Nullable String> facts = new HashMap<>();
        if (sent.known() != null) {
            facts.put("about", sent.known().externalId());
        }
        return new TransactionForm(
                SOURCE,
                sent.page().toString(),
                sent.evidence().submittedAt().toString(),
                null,
                point.supplier(),
                point.offering(),
                point.source(),
                customer(point, sent),
                null,
                facts,
                null);
    }

    /// Of a known customer nothing personal is copied: it is kept with their own transaction.
    private static CustomerForm customer(ContactPoint point, Sent sent) {
        Transaction known = sent.known();
        return known == null
                ? new CustomerForm(
                        "anonymous-" + sent.page(),
                        null,
                        null,
                        sent.email(),
                        null,
                        null,
                        point.language(),
                        null,
                        null)
                : new CustomerForm(
                        known.customer().id(),
                        known.customer().kind().name(),
                        null,
                        sent.email(),
                        null,
                        null,
                        point.language(),
                        known.customer().timeZone(),
                        known.customer().tier());
    }
}
