package io.howdidwedo.table;

import java.io.Closeable;
import java.util.Iterator;

/// The rows of a file as they stand in it, headings and all, but none that is empty.
interface RowSource extends Closeable {
    /// The rows, once, in order. Reading on may throw an [java.io.UncheckedIOException] of an
    /// [UnreadableTable].
    Iterator<TableRow> rows();
}
