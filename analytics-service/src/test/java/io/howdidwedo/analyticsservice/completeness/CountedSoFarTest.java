package io.howdidwedo.analyticsservice.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.contracts.topic.Topics;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountedSoFarTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Partition RESPONSES = new Partition(Topics.RESPONSES, 0);
    private static final Partition VERDICTS = new Partition(Topics.VERDICTS, 1);
    private static final Partition CASES = new Partition(Topics.CASES, 0);

    private final Arrivals arrivals = new Arrivals();
    private final Map<Partition, Long> read = new HashMap<>();
    private Optional<Map<Partition, Long>> judged = Optional.of(new HashMap<>());
    private long answers;
    private long untold;
    private boolean judgingAgain;
    private final CountedSoFar counted =
            new CountedSoFar(arrivals, new Read(), () -> judged, () -> judgingAgain);

    @Test
    void isWholeWhenAllIsReadAndJudged() {
        came(RESPONSES, 3, 3);
        came(VERDICTS, 3, 3);
        judgedUpTo(3);

        assertThat(counted.now()).isEqualTo(Completeness.WHOLE);
        assertThat(counted.now().sentence(Instant::toString)).isEmpty();
    }

    /// Three minutes after an import was done, 1,168 of 3,023 were there.
    @Test
    void tellsHowManyAnswersAreNotJudgedYet() {
        came(RESPONSES, 3_023, 3_023);
        came(VERDICTS, 1_168, 1_168);
        arrivals.came(RESPONSES, 1_150, NOON);
        judgedUpTo(1_168);
        answers = 1_168;

        Completeness now = counted.now();

        assertThat(now.isWhole()).isFalse();
        assertThat(now.sentence(Instant::toString))
                .isEqualTo(
                        "61 % of the answers received are not counted yet (1,855 of 3,023);"
                                + " these figures are complete up to 2026-03-02T12:00:00Z.");
    }

    @Test
    void tellsThatNothingHasBeenJudgedYet() {
        came(RESPONSES, 10, 10);

        assertThat(counted.now().sentence(Instant::toString))
                .isEqualTo("100 % of the answers received are not counted yet (10 of 10).");
    }

    /// What is shown is of an earlier moment than what has been read since.
    @Test
    void countsVerdictsThatHaveNotBeenRead() {
        came(VERDICTS, 90, 100);
        answers = 90;
        untold = 10;

        assertThat(counted.now().sentence(Instant::toString))
                .startsWith("10 % of the answers received are not counted yet (10 of 100)");
    }

    /// The answers are counted: it is their verdicts that come once more.
    @Test
    void takesNoVerdictThatIsToldAgainForAnAnswer() {
        came(VERDICTS, 1_480, 1_498);
        answers = 1_480;

        assertThat(counted.now().isWhole()).isFalse();
        assertThat(counted.now().sentence(Instant::toString))
                .startsWith("Verdicts are being worked out again");

        untold = 3;
        assertThat(counted.now().sentence(Instant::toString)).contains("(3 of 1,483)");
    }

    @Test
    void tellsOfOtherNews() {
        came(CASES, 4, 5);

        assertThat(counted.now().sentence(Instant::toString))
                .startsWith("1 change of transactions, invitations or cases is not counted yet");
    }

    @Test
    void tellsThatVerdictsMayChange() {
        judgingAgain = true;

        assertThat(counted.now().isWhole()).isFalse();
        assertThat(counted.now().sentence(Instant::toString))
                .startsWith("Verdicts are being worked out again");
    }

    /// Better to say nothing than something that nobody knows.
    @Test
    void takesNothingForMissingThatCannotBeAsked() {
        came(RESPONSES, 10, 10);
        judged = Optional.empty();

        assertThat(counted.now().isWhole()).isTrue();
    }

    @Test
    void neverSaysThatNoneAreMissingWhenSomeAre() {
        came(VERDICTS, 99_999, 100_000);
        answers = 99_999;
        untold = 1;

        assertThat(counted.now().sentence(Instant::toString)).startsWith("Less than 1 %");
    }

    private void came(Partition place, long taken, long all) {
        arrivals.end(place, all);
        read.put(place, taken);
    }

    private void judgedUpTo(long next) {
        judged = Optional.of(Map.of(RESPONSES, next));
    }

    private final class Read implements Chronicle {
        @Override
        public void add(Batch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Partition, Long> next() {
            return read;
        }

        @Override
        public long answers() {
            return answers;
        }

        @Override
        public long answersUntold() {
            return untold;
        }

        @Override
        public long version() {
            return 1;
        }
    }
}
