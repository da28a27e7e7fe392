package io.howdidwedo.followupservice.rule.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/// Past answers in the collection `judged_answers`.
final class MongoPastAnswers implements PastAnswers {
    private static final Duration KEPT = Duration.ofDays(400);

    private final Aggregates<JudgedAnswer> answers;

    /// Those in this database.
    MongoPastAnswers(MongoDatabase database, OutboxRelay relay) {
        this.answers =
                new Aggregates<>(database, relay, "judged_answers", JudgedAnswer.class)
                        .indexed("answeredAt");
    }

    @Override
    public void keep(JudgedAnswer answer) {
        answers.keep(
                new Change<>(answer.transactionId(), answer.saying(List.of()), List.of()),
                answer.saying(List.of())::corrects);
    }

    @Override
    public void of(Period period, Consumer<JudgedAnswer> each) {
        Document filter =
                new Document(
                        "state.answeredAt",
                        new Document("$gte", Date.from(period.from()))
                                .append("$lt", Date.from(period.until())));
        period.suppliers()
                .ifPresent(some -> filter.append("state.supplier", new Document("$in", some)));
        answers.each(
                filter, new Document("state.answeredAt", -1), found -> each.accept(found.state()));
    }

    @Override
    public void forgetBefore(Instant now) {
        answers.deleteAll(
                new Document("state.answeredAt", new Document("$lt", Date.from(now.minus(KEPT)))));
    }
}
