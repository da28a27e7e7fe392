package io.howdidwedo.table.time;

import io.howdidwedo.table.UnreadableTable.Why;
import java.time.DateTimeException;

/// A text is no time that can be understood; the message says why, in English, and goes after the
/// field's name.
public final class UnreadableTime extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    UnreadableTime(String meaning, Object... places) {
        super("");
        this.why = Why.of(meaning, places);
    }

    @Override
    public String getMessage() {
        return why.english();
    }

    /// The same, to be told in other languages.
    public Why why() {
        return why;
    }
}
