package io.howdidwedo.table.number;

/// A text is no number that can be understood; the message says why, and goes after the field's
/// name.
public final class UnreadableNumber extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableNumber(String reason) {
        super(reason);
    }
}
