package io.howdidwedo.localplatform.replay.file;

import io.howdidwedo.table.field.ColumnFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Past transactions that were answered, in the order they happened. Both files are held in
/// memory.
public record History(List<AnsweredTransaction> transactions) {
    private static final Comparator<Map<String, String>> BY_ANSWER =
            Comparator.comparing(
                            (Map<String, String> answer) -> answer.getOrDefault("answeredAt", ""))
                    .thenComparing(answer -> answer.getOrDefault("id", ""));
    private static final Comparator<AnsweredTransaction> BY_OCCURRENCE =
            Comparator.comparing(
                            (AnsweredTransaction transaction) -> transaction.field("occurredAt"))
                    .thenComparing(transaction -> transaction.field("externalId"));

    /// The last of them.
    public static History lastAnswered(Path transactions, Path answers, Mapping mapping, int last)
            throws IOException {
        PastFile pastAnswers = PastFile.of(answers);
        PastFile past = PastFile.of(transactions);
        AskedAt askedAt = AskedAt.in(pastAnswers, mapping.occurredAtFromFirstAnswer());
        Map<String, Map<String, String>> answered = answersByTransaction(pastAnswers, mapping);
        ColumnFormats formats = mapping.formats(past, pastAnswers);
        String key = mapping.transactionKey();
        List<AnsweredTransaction> found = new ArrayList<>();
        Consumer<Map<String, String>> taking =
                row -> {
                    Map<String, String> answer = answered.get(row.getOrDefault(key, ""));
                    if (answer != null) {
                        var values = mapping.prepared(row, askedAt);
                        found.add(
                                new AnsweredTransaction(
                                        Mapping.valuesOf(mapping.transactions(), values, formats),
                                        answer));
                    }
                };
        past.forEach(taking);
        found.sort(BY_OCCURRENCE);
        return new History(
                List.copyOf(found.subList(Math.max(0, found.size() - last), found.size())));
    }

    private static Map<String, String> later(Map<String, String> first, Map<String, String> other) {
        return BY_ANSWER.compare(first, other) > 0 ? first : other;
    }

    private static Map<String, Map<String, String>> answersByTransaction(
            PastFile answers, Mapping mapping) throws IOException {
        Map<String, Map<String, String>> answered = new HashMap<>();
        answers.forEach(
                row -> {
                    Map<String, String> answer =
                            Mapping.valuesOf(mapping.answers(), row, answers.formats());
                    String transaction = answer.getOrDefault("transaction", "");
                    answered.merge(transaction, answer, History::later);
                });
        return answered;
    }
}
