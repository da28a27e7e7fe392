package io.howdidwedo.analyticsservice.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedNextTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    @Test
    void isWhatCustomersWouldHaveNextTimeAndNothingElse() {
        Responses responses =
                new Heard(
                        List.of(
                                saying(new Comment("why", "Nobody called.")),
                                saying(new Comment("next-time", "Call before you come.")),
                                saying(new Comment("next-time", "Come on time."))));

        assertThat(AskedNext.newest(responses, ALL, 1, new Wording(Locale.ENGLISH)))
                .containsExactly(
                        new AskedNext(
                                "Call before you come.", "Oct 3, 2018", "north", "delivery", true));
        assertThat(AskedNext.newest(responses, ALL, 5, new Wording(Locale.ENGLISH)))
                .extracting(AskedNext::text)
                .containsExactly("Call before you come.", "Come on time.");
    }

    /// A file of another tool has comments, and no such question.
    @Test
    void isWhatWasWrittenWhereNobodyWasAskedThat() {
        Responses responses = new Heard(List.of(saying(new Comment("comment", "It came late."))));

        assertThat(AskedNext.newest(responses, ALL, 5, new Wording(Locale.ENGLISH)))
                .containsExactly(
                        new AskedNext("It came late.", "Oct 3, 2018", "north", "delivery", false));
    }

    private record Heard(List<HeardResponse> all) implements Responses {
        @Override
        public List<HeardResponse> page(Wanted wanted, @Nullable Place after, int limit) {
            assertThat(wanted.commented()).isTrue();
            assertThat(wanted.standings()).containsExactly(Standing.COUNTS);
            return all;
        }

        @Override
        public long count(Wanted wanted) {
            return all.size();
        }
    }

    private static HeardResponse saying(Comment comment) {
        Instant then = Instant.parse("2018-10-03T10:00:00Z");
        return new HeardResponse(
                new UUID(0, 1),
                "R-1",
                Standing.COUNTS,
                "",
                then,
                then,
                "mail",
                4,
                5,
                null,
                null,
                new UUID(0, 2),
                "shop",
                "T-1",
                then,
                new UUID(0, 3),
                "north",
                "delivery",
                null,
                null,
                List.of(comment));
    }
}
