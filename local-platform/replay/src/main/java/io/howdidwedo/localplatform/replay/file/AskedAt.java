package io.howdidwedo.localplatform.replay.file;

import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.WrittenTime;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When the first answer to each transaction was asked for, as the file of answers writes it.
record AskedAt(Map<String, String> byTransaction) {

    /// Read from the answers; nothing when there is no such rule.
    static AskedAt in(PastFile answers, @Nullable FirstAnswer rule) throws IOException {
        Map<String, String> earliest = new HashMap<>();
        if (rule != null) {
            TimeFormat format = answers.formats().times(rule.column()).format();
            answers.forEach(
                    row -> {
                        String asked = row.getOrDefault(rule.column(), "");
                        if (!asked.isBlank()) {
                            earliest.merge(
                                    row.getOrDefault(rule.answersKey(), ""),
                                    asked,
                                    (first, other) -> earlier(first, other, format));
                        }
                    });
        }
        return new AskedAt(earliest);
    }

    private static String earlier(String first, String other, TimeFormat format) {
        return time(other, format).isBefore(time(first, format)) ? other : first;
    }

    /// Where it stands among the times of the same file, whatever zone they are of.
    private static Instant time(String cell, TimeFormat format) {
        return WrittenTime.read(cell, format).at(ZoneOffset.UTC);
    }

    /// The cell for this transaction, empty when nothing is known.
    String cell(String transaction) {
        return byTransaction.getOrDefault(transaction, "");
    }
}
