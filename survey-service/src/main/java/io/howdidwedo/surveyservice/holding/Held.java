package io.howdidwedo.surveyservice.holding;

import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.List;

/// What is held of one transaction of a customer.
///
/// @param answers to what was asked about it, in order of time
/// @param written by the customer about what became of them, in order of time
public record Held(
        Transaction transaction, List<Response> answers, List<FollowUp.Written> written) {
    public Held {
        answers = List.copyOf(answers);
        written = List.copyOf(written);
    }
}
