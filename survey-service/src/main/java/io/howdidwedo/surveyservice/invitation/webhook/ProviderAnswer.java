package io.howdidwedo.surveyservice.invitation.webhook;

import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Reads what a provider answered to one message.
///
/// | status | what follows |
/// | --- | --- |
/// | 2xx | It is taken. |
/// | 410 | Nobody is under this address: nothing is sent there any more. |
/// | 400, 413, 422 | This message is not taken; the address may be good. |
/// | anything else | It is tried again later. |
///
/// A 404 is tried again, too: it mostly means that the URL in the settings is wrong, and that must
/// not cost anybody their address.
final class ProviderAnswer {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private ProviderAnswer() {}

    static Delivery to(int status, HttpHeaders headers, Instant now) {
        String reason = "http-" + status;
        return switch (status) {
            case 410 -> new Delivery.AddressGone(reason);
            case 400, 413, 422 -> new Delivery.Refused(reason);
            default ->
                    status / 100 == 2
                            ? new Delivery.Taken()
                            : new Delivery.TryLater(reason, pause(headers, now));
        };
    }

    /// What `Retry-After` asks for, in seconds or until a date, at most a day.
    private static @Nullable Duration pause(HttpHeaders headers, Instant now) {
        Duration asked = headers.firstValue("Retry-After").map(it -> read(it, now)).orElse(null);
        if (asked == null || asked.isNegative()) {
            return null;
        }
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static @Nullable Duration read(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
