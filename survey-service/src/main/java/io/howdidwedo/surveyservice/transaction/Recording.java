package io.howdidwedo.surveyservice.transaction;

import java.util.List;

/// What became of a transaction that came in.
public sealed interface Recording {

    /// It is new and now recorded.
    record New(Transaction transaction) implements Recording {}

    /// The same had come before; nothing was written.
    record Repeated(Transaction transaction) implements Recording {}

    /// Another one came before under the same key; nothing was written.
    ///
    /// @param fields in which they differ
    record Conflicting(Transaction recorded, List<String> fields) implements Recording {}
}
