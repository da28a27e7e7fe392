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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
    public void keepAll(List<JudgedAnswer> some) {
        Map<UUID, List<JudgedAnswer>> byTransaction =
                some.stream()
                        .map(answer -> answer.saying(List.of()))
                        .collect(Collectors.groupingBy(JudgedAnswer::transactionId));
        if (!byTransaction.isEmpty()) {
            var _ =
                    answers.changeAll(
                            byTransaction.keySet(),
                            (id, kept) -> next(kept, byTransaction.getOrDefault(id, List.of())));
        }
    }

    private static @Nullable Change<JudgedAnswer> next(
            @Nullable JudgedAnswer kept, List<JudgedAnswer> some) {
        JudgedAnswer newest = kept;
        for (JudgedAnswer answer : some) {
            newest = newest == null || answer.corrects(newest) ? answer : newest;
        }
        return newest == null || newest.equals(kept)
                ? null
                : new Change<>(newest.transactionId(), newest, List.of());
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
