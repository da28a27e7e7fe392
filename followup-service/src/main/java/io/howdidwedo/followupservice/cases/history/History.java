package io.howdidwedo.followupservice.cases.history;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that happened to a case, in order. It only grows; words that the customer takes back go.
public record History(List<HistoryEntry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /// With one more.
    public History with(HistoryEntry entry) {
        List<HistoryEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new History(all);
    }

    /// The newest.
    public HistoryEntry last() {
        return entries.getLast();
    }

    /// Whether this has happened, with this as its first argument.
    public boolean has(HistoryCode code, String argument) {
        return entries.stream().anyMatch(entry -> entry.what().is(code, argument));
    }

    /// When the time of the case last began to run anew; empty when it never did.
    public Optional<Instant> runsAnewSince() {
        return entries.reversed().stream()
                .filter(HistoryEntry::beginsAnew)
                .map(HistoryEntry::at)
                .findFirst();
    }

    /// Without words that were said with the customer up to then.
    public History erased(Instant until) {
        return new History(
                entries.stream()
                        .map(
                                entry ->
                                        entry.isWithCustomer() && !entry.at().isAfter(until)
                                                ? entry.with("")
                                                : entry)
                        .toList());
    }

    /// With the present words of an answer wherever it is told of. Before answers were told apart,
    /// the last one is meant.
    ///
    /// @param changed whether it is a later version of the answer
    public History reworded(UUID answer, boolean changed, String words) {
        List<HistoryEntry> all = new ArrayList<>(entries);
        boolean known = false;
        for (int at = all.size() - 1; at >= 0; at--) {
            HistoryEntry entry = all.get(at);
            boolean its =
                    entry.said() == null
                            ? !known && changed && entry.isAnswerAgain()
                            : entry.said().equals(answer);
            if (its) {
                known = true;
                all.set(at, entry.with(words));
            }
        }
        return new History(all);
    }

    /// Whether an answer is told of.
    ///
    /// @param changed whether it is a later version of the answer
    public boolean tellsOf(UUID answer, boolean changed) {
        return entries.stream()
                .anyMatch(
                        entry ->
                                entry.said() == null
                                        ? changed && entry.isAnswerAgain()
                                        : entry.said().equals(answer));
    }
}
