package io.howdidwedo.localplatform.replay.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When the first answer to each transaction was asked for, as the file of answers writes it.
record AskedAt(Map<String, String> byTransaction) {

    /// Read from the answers; nothing when there is no such rule.
    static AskedAt in(Table answers, @Nullable FirstAnswer rule) throws IOException {
        Map<String, String> earliest = new HashMap<>();
        if (rule != null) {
            answers.forEach(
                    row -> {
                        String asked = row.getOrDefault(rule.column(), "");
                        if (!asked.isBlank()) {
                            earliest.merge(
                                    row.getOrDefault(rule.answersKey(), ""),
                                    asked,
                                    AskedAt::earlier);
                        }
                    });
        }
        return new AskedAt(earliest);
    }

    private static String earlier(String one, String other) {
        return FieldSource.localTime(other).isBefore(FieldSource.localTime(one)) ? other : one;
    }

    /// The cell for this transaction, empty when nothing is known.
    String cell(String transaction) {
        return byTransaction.getOrDefault(transaction, "");
    }
}
