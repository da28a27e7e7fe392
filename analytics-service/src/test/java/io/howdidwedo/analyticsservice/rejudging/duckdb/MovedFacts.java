package io.howdidwedo.analyticsservice.rejudging.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What is told when customers turn out to be others.
final class MovedFacts {
    private final int placement;
    private final UnaryOperator<String> before;
    private final UnaryOperator<String> now;

    /// @param placement of those that move
    /// @param before under which customer those of a customer were
    /// @param now under which they are from now on
    MovedFacts(int placement, UnaryOperator<String> before, UnaryOperator<String> now) {
        this.placement = placement;
        this.before = before;
        this.now = now;
    }

    /// What is told of these facts, as they were first.
    List<Event> of(List<Event> facts) {
        List<Event> told = new ArrayList<>();
        Map<UUID, TransactionRecorded> moved = new HashMap<>();
        for (Event fact : facts) {
            if (fact instanceof TransactionRecorded one && moves(one)) {
                TransactionRecorded next = Retold.moved(one, placement, now.apply(one.customer()));
                moved.put(one.transactionId(), next);
                told.add(next);
                told.add(left(one, next));
            } else if (fact instanceof ResponseChanged answer
                    && moved.containsKey(answer.transactionId())) {
                TransactionRecorded about =
                        Objects.requireNonNull(moved.get(answer.transactionId()));
                told.add(
                        Retold.moved(answer, about.relationshipId(), answer.version() + placement));
            }
        }
        return told;
    }

    private boolean moves(TransactionRecorded one) {
        return !before.apply(one.customer()).equals(now.apply(one.customer()));
    }

    private static UUID relationship(TransactionRecorded one, String customer) {
        return new Relationship(customer, one.supplier(), one.offering()).id();
    }

    private TransactionMoved left(TransactionRecorded one, TransactionRecorded next) {
        String former = before.apply(one.customer());
        return new TransactionMoved(
                one.transactionId(),
                relationship(one, former),
                placement,
                next.relationshipId(),
                former,
                next.customer(),
                next.supplier(),
                next.offering(),
                Instant.EPOCH);
    }
}
