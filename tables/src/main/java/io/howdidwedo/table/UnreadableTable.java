package io.howdidwedo.table;

import java.io.IOException;

/// The file is no table that can be read; the message says why and what to do.
public final class UnreadableTable extends IOException {
    private static final long serialVersionUID = 1L;

    /// The file cannot be read for this reason, told in one sentence.
    public UnreadableTable(String reason) {
        super(reason);
    }
}
