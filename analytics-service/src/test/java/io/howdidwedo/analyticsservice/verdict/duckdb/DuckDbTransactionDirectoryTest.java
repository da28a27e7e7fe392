package io.howdidwedo.analyticsservice.verdict.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory.Entry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuckDbTransactionDirectoryTest {
    private static final Told ANA = visit("A-1", "ana");
    private static final Told BEN = visit("A-10", "ben");

    private final DuckDbChronicle chronicle =
            Chronicles.of(
                    List.of(ANA.recorded(null), BEN.recorded(null), visit("C-1", "cai").judged()));
    private final DuckDbTransactionDirectory directory = new DuckDbTransactionDirectory(chronicle);

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void findsTheRelationshipOfATransaction() {
        assertThat(directory.withId(BEN.transactionId())).containsExactly(entry(BEN));
        assertThat(directory.withId(new UUID(1, 2))).isEmpty();
    }

    @Test
    void findsByTheWholeNameFromOutside() {
        assertThat(directory.named("A-1", null)).containsExactly(entry(ANA));
        assertThat(directory.named("A-1", "shop")).containsExactly(entry(ANA));
        assertThat(directory.named("A-1", "till")).isEmpty();
        assertThat(directory.named("A-", null)).isEmpty();
        assertThat(directory.named("' OR ''='", null)).isEmpty();
    }

    private static Entry entry(Told told) {
        return new Entry(told.transactionId(), told.judged().relationshipId());
    }
}
