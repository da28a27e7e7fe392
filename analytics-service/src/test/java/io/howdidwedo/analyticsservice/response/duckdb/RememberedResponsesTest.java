package io.howdidwedo.analyticsservice.response.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedResponsesTest {
    private static final Responses.Wanted ALL =
            new Responses.Wanted(new Slice(Period.ALWAYS, Map.of(), Optional.empty()), Set.of());

    private long version = 1;
    private final List<String> lookedUp = new ArrayList<>();
    private final Responses responses =
            new RememberedResponses(new LookingUp(), Versions.of(() -> version));

    private final class LookingUp implements Responses {
        @Override
        public List<HeardResponse> page(Wanted wanted, @Nullable Place after, int limit) {
            lookedUp.add(after == null ? "beginning of " + limit : "further page");
            return List.of();
        }

        @Override
        public long count(Wanted wanted) {
            lookedUp.add("count");
            return 7;
        }
    }

    @Test
    void looksUpOnceHowAListBeginsAndHowLongItIs() {
        for (int times = 0; times < 2; times++) {
            assertThat(responses.page(ALL, null, 4)).isEmpty();
            assertThat(responses.count(ALL)).isEqualTo(7);
        }
        responses.page(ALL, null, 51);

        assertThat(lookedUp).containsExactly("beginning of 4", "count", "beginning of 51");
    }

    @Test
    void looksUpAgainWhenTheDataIsNewer() {
        responses.page(ALL, null, 4);
        version = 2;
        responses.page(ALL, null, 4);

        assertThat(lookedUp).hasSize(2);
    }

    @Test
    void looksAtFurtherPagesEachTime() {
        Responses.Place place = new Responses.Place(Instant.EPOCH, UUID.randomUUID());
        responses.page(ALL, place, 4);
        responses.page(ALL, place, 4);

        assertThat(lookedUp).containsExactly("further page", "further page");
    }

    @Test
    void keepsNoListsOfAnswers() {
        Responses.Wanted some =
                new Responses.Wanted(
                        ALL.slice(), Set.of(), true, "", Optional.of(List.of(UUID.randomUUID())));
        for (int times = 0; times < 2; times++) {
            responses.page(some, null, 4);
            responses.count(some);
        }

        assertThat(lookedUp).hasSize(4);
    }
}
