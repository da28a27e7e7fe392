package io.howdidwedo.servicekit.event;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/// How long an event that could not be worked off is tried again: until what it needs is back when
/// that is all, else for an hour. Pauses grow from a fifth of a second to ten.
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration WITH_AN_EVENT_AT_FAULT = Duration.ofHours(1);

    private Patience() {}

    static BackOff with(Exception failure) {
        ExponentialBackOff growing = new ExponentialBackOff(FIRST.toMillis(), 2);
        growing.setMaxInterval(LONGEST.toMillis());
        if (!isAboutAnotherSystem(failure)) {
            growing.setMaxElapsedTime(WITH_AN_EVENT_AT_FAULT.toMillis());
        }
        return growing;
    }

    /// Whether it is tried again at all.
    static boolean mayPass(@Nullable Exception failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof MalformedEvent) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but another system that is away is to blame.
    static boolean isAboutAnotherSystem(Exception failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof AwayForNow
                    || one instanceof MongoTimeoutException
                    || one instanceof MongoSocketException
                    || one instanceof MongoNotPrimaryException
                    || one instanceof MongoNodeIsRecoveringException) {
                return true;
            }
        }
        return false;
    }
}
