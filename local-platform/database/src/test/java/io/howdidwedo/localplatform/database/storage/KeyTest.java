package io.howdidwedo.localplatform.database.storage;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTest {
    private final Random random = new Random(7);

    @Test
    void sortsAsTheDatabaseSortsTheValues() {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < 700; i++) {
            values.add(value(2));
        }

        for (var value : values) {
            for (var other : values) {
                assertThat(Integer.signum(Key.of(value).compareTo(Key.of(other))))
                        .as("%s and %s", value, other)
                        .isEqualTo(Integer.signum(ValueComparator.asc().compare(value, other)));
            }
        }
    }

    @Test
    void sortsNumbersOfAllTypesByTheirValue() {
        assertThat(Key.of(1)).isEqualTo(Key.of(1L)).isEqualTo(Key.of(1.0));
        assertThat(Key.of(-0.0)).isEqualTo(Key.of(0));
        assertThat(Key.of(5_000_000_000L)).isLessThan(Key.of(5_000_000_000.5));
        assertThat(Key.of(9_007_199_254_740_992L)).isLessThan(Key.of(9_007_199_254_740_993L));
    }

    @Test
    void sortsByTheFirstValueThenTheNext() {
        var first = new KeyWriter().add("a", true).add(9, true).toKey();
        var second = new KeyWriter().add("a\0", true).add(1, true).toKey();
        var third = new KeyWriter().add("ab", true).add(0, true).toKey();

        assertThat(List.of(third, first, second).stream().sorted())
                .containsExactly(first, second, third);
    }

    @Test
    void sortsDescendingValuesTheOtherWayRound() {
        for (int i = 0; i < 2_000; i++) {
            var one = value(2);
            var other = value(2);
            assertThat(Integer.signum(descending(one).compareTo(descending(other))))
                    .as("%s and %s", one, other)
                    .isEqualTo(-Integer.signum(Key.of(one).compareTo(Key.of(other))));
        }
    }

    @Test
    void knowsWhatComesAfterAllKeysWithTheSameBeginning() {
        var prefix = Key.of("north");
        var longer = prefix.then(Key.of(Integer.MAX_VALUE));

        assertThat(prefix.afterAllStartingWithThis()).isGreaterThan(longer);
        assertThat(prefix.afterAllStartingWithThis()).isLessThan(Key.of("north0"));
        assertThat(longer.from(prefix.length())).isEqualTo(Key.of(Integer.MAX_VALUE));
    }

    private static Key descending(@Nullable Object value) {
        return new KeyWriter().add(value, false).toKey();
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 12)) {
            case 0 -> null;
            case 1 -> depth == 2 ? Missing.getInstance() : null;
            case 2 -> random.nextInt(7) - 3;
            case 3 -> random.nextLong(7) - 3;
            case 4 -> random.nextInt(13) / 2.0 - 3;
            case 5 -> random.nextLong() >> random.nextInt(12);
            case 6 -> text();
            case 7 -> random.nextBoolean();
            case 8 -> Instant.ofEpochMilli(random.nextInt(2_000) - 1_000);
            case 9 -> new UUID(random.nextLong(), random.nextLong());
            case 10 -> new ObjectId();
            case 11 ->
                    switch (random.nextInt(3)) {
                        case 0 -> MinKey.getInstance();
                        case 1 -> MaxKey.getInstance();
                        default -> new BinData(text().getBytes(StandardCharsets.UTF_8));
                    };
            default -> document(depth);
        };
    }

    private Document document(int depth) {
        var document = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            document.put(text(), value(depth - 1));
        }
        return document;
    }

    private String text() {
        return "aé\0zß".substring(0, random.nextInt(6)) + random.nextInt(3);
    }
}
