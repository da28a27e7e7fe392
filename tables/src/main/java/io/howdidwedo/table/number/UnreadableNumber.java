package io.howdidwedo.table.number;

import io.howdidwedo.table.UnreadableTable.Why;

/// A text is no number that can be understood; the message says why, in English, and goes after the
/// field's name.
public final class UnreadableNumber extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    UnreadableNumber(String meaning, Object... places) {
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
