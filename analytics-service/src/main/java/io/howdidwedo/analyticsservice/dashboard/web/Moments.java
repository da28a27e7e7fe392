package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Instants in the reader's zone and way of writing.
final class Moments {
    private final DateTimeFormatter formatter;

    Moments(Caller reader) {
        formatter =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(reader.locale())
                        .withZone(reader.zone());
    }

    String say(Instant instant) {
        return formatter.format(instant);
    }
}
