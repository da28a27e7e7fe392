package io.howdidwedo.analyticsservice.rejudging;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Counted work = new Counted();
    private final Noted verdicts = new Noted();
    private final Written chronicle = new Written();
    private final Rounds rounds = new Rounds(judging(), chronicle);

    /// Nothing to be judged again, nothing new: it costs next to nothing to know that.
    @Test
    void asksNobodyAgainAndAgainWhileNothingHappens() {
        tick(10);
        int before = work.looks;
        int notesBefore = verdicts.looks;

        tick(100);

        assertThat(work.looks - before).isBetween(5, 10);
        assertThat(verdicts.looks).isEqualTo(notesBefore);
        assertThat(rounds.underWay()).isFalse();
    }

    @Test
    void looksAtOnceForWhatWasAskedForHere() {
        tick(15);
        int before = work.looks;
        rounds.lookSoon();

        tick(1);
        assertThat(work.looks).isEqualTo(before + 1);
        tick(1);
        assertThat(work.looks).isEqualTo(before + 1);
    }

    /// The look that failed is made again at once, and not when a few seconds are over.
    @Test
    void looksAgainWhenItCouldNotLook() {
        tick(15);
        int before = work.looks;
        work.failing = true;
        rounds.lookSoon();
        tick(1);
        work.failing = false;

        tick(1);

        assertThat(work.looks).isEqualTo(before + 2);
    }

    /// Whoever shows figures is told that they may still change.
    @Test
    void looksAtWhatIsNewWhenSomethingCame() {
        tick(10);
        int notesBefore = verdicts.looks;
        chronicle.version++;
        assertThat(rounds.underWay()).isTrue();

        tick(1);

        assertThat(verdicts.looks).isGreaterThan(notesBefore);
        assertThat(rounds.underWay()).isFalse();
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            rounds.tick();
        }
    }

    /// Of judging itself nothing is asked here: there is nothing to be judged again.
    @SuppressWarnings("NullAway")
    private JudgingAgain judging() {
        return new JudgingAgain(
                work, verdicts, null, null, new OfferingAgreementsInMemory(), null, null);
    }

    private static final class Counted implements Reworks {
        private int looks;
        private boolean failing;

        @Override
        public void ask(@Nullable String offering) {}

        @Override
        public List<Rework> open() {
            looks++;
            if (failing) {
                throw new IllegalStateException("the store is away");
            }
            return List.of();
        }

        @Override
        public void done(Rework rework) {}
    }

    private static final class Noted implements Verdicts {
        private int looks;

        @Override
        public long newestNote() {
            looks++;
            return 0;
        }

        @Override
        public Map<String, Set<LocalDate>> changedAnswers(long upToNote) {
            return Map.of();
        }

        @Override
        public List<Resting> resting(Map<String, SortedSet<YearMonth>> months, long upToNote) {
            return List.of();
        }

        @Override
        public Set<UUID> relationships(List<Resting> resting) {
            return Set.of();
        }

        @Override
        public void checked(long upToNote) {}
    }

    private static final class Written implements Chronicle {
        private long version;

        @Override
        public void add(Batch batch) {}

        @Override
        public Map<Partition, Long> next() {
            return Map.of();
        }

        @Override
        public long answers() {
            return 0;
        }

        @Override
        public long answersUntold() {
            return 0;
        }

        @Override
        public long version() {
            return version;
        }
    }
}
