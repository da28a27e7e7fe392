package io.howdidwedo.table.time;

import java.time.DateTimeException;

/// A text is no time that can be understood; the message says why, and goes after the field's name.
public final class UnreadableTime extends DateTimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTime(String reason) {
        super(reason);
    }
}
