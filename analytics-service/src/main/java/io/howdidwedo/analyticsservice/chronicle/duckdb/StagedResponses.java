package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBConnection;

/// Lays responses out with their comments, and what customers said who were asked again.
final class StagedResponses {
    private final DuckDBConnection connection;

    StagedResponses(DuckDBConnection connection) {
        this.connection = connection;
    }

    boolean responses(List<Event> events) throws SQLException {
        Collection<ResponseChanged> newest =
                Newest.of(
                        events,
                        ResponseChanged.class,
                        ResponseChanged::responseId,
                        ResponseChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        stage(newest);
        Near.to(newest.stream().map(ResponseChanged::answeredAt)).note(connection);
        return true;
    }

    private void stage(Collection<ResponseChanged> newest) throws SQLException {
        try (Rows responses = new Rows(connection, "staged_responses");
                Rows comments = new Rows(connection, "staged_comments")) {
            for (ResponseChanged response : newest) {
                responses.row(
                        response.responseId(), response.version(), response.transactionId(), null);
                for (Comment comment : response.comments()) {
                    if (!comment.text().isBlank()) {
                        comments.row(response.responseId(), comment.question(), comment.text());
                    }
                }
            }
        }
    }

    /// What customers said who were asked again.
    boolean answersAgain(List<Event> events) throws SQLException {
        List<ResponseChanged> all =
                Newest.of(
                                events,
                                ResponseChanged.class,
                                ResponseChanged::responseId,
                                ResponseChanged::version)
                        .stream()
                        .filter(response -> response.askedFor() == AskedFor.RECOVERY)
                        .toList();
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_answers_again")) {
            for (ResponseChanged response : all) {
                answerAgain(response, rows);
            }
        }
        return true;
    }

    private static void answerAgain(ResponseChanged response, Rows rows) throws SQLException {
        Overall overall = response.overall();
        if (response.caseId() != null) {
            rows.row(
                    response.responseId(),
                    response.version(),
                    response.caseId(),
                    response.answeredAt(),
                    response.status() == ResponseStatus.CONFIRMED,
                    overall == null ? null : overall.value(),
                    overall == null ? null : overall.points());
        }
    }
}
