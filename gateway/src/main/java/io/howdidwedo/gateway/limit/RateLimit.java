package io.howdidwedo.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Holds everybody, each by their own key, to one pace.
///
/// Counted in this process only, for a bounded number of keys: the ones unseen for longest are
/// forgotten first.
public final class RateLimit {
    private static final int MOST_KEYS = 200_000;

    private final Pace pace;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    public RateLimit(Pace pace, Clock clock) {
        this.pace = pace;
        this.time = new ClockTime(clock);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEYS)
                        .expireAfterAccess(pace.period())
                        .build();
    }

    /// Counts one time for this key; empty when it is within the pace, else how long to wait.
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// Takes back one count, for what turned out not to deserve one.
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(key, _ -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                        limit ->
                                limit.capacity(pace.times())
                                        .refillGreedy(pace.times(), pace.period()))
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /// So many times in so long, all at once if one likes.
    public record Pace(long times, Duration period) {
        public Pace {
            if (times < 1) {
                throw new IllegalArgumentException(
                        "A pace allows something, not " + times + " times");
            }
            if (!period.isPositive()) {
                throw new IllegalArgumentException("A pace needs a period, not " + period);
            }
        }
    }
}
