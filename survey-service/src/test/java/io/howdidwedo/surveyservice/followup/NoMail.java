package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.List;

/// For tests in which no mail may leave.
public final class NoMail implements CustomerMail {
    @Override
    public boolean send(TeamMessage said, Transaction transaction, List<String> after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Preview preview(String words, String by, Transaction transaction) {
        throw new UnsupportedOperationException();
    }
}
