package io.howdidwedo.localplatform.replay.file;

import java.util.Map;

/// A past transaction and the last answer to it.
///
/// @param transaction values by field, named as in the product's HTTP interface
/// @param answer values by question
public record AnsweredTransaction(Map<String, String> transaction, Map<String, String> answer) {

    /// The value of a transaction's field, empty when it has none.
    public String field(String name) {
        return transaction.getOrDefault(name, "");
    }
}
