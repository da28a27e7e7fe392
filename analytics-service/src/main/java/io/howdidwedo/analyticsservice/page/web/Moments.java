package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Instants in the reader's zone and way of writing.
public final class Moments {
    private final DateTimeFormatter formatter;

    public Moments(Caller reader) {
        formatter =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(reader.locale())
                        .withZone(reader.zone());
    }

    public String say(Instant instant) {
        return formatter.format(instant);
    }
}
