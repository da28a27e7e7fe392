package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.usual.Learned.Lived;
import io.howdidwedo.contracts.verdict.VerdictChanged.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the customer has lived and rated so far in the relationship, in the order it was lived.
final class History {
    private final Map<String, List<Lived>> byExpectation = new HashMap<>();
    private @Nullable Occasion first;
    private int transactions;
    private int rated;

    /// That of the transaction which is next.
    Tenure next() {
        return Tenure.of(transactions + 1);
    }

    /// The year of the relationship's first transaction when this one is the next.
    int since(Occasion next) {
        return first == null ? next.year() : first.year();
    }

    /// How many transactions were rated, each in something at least.
    int rated() {
        return rated;
    }

    List<Lived> of(String expectation) {
        return byExpectation.getOrDefault(expectation, List.of());
    }

    void add(Occasion occasion) {
        transactions++;
        rated += occasion.rated().isEmpty() ? 0 : 1;
        first = first == null ? occasion : first;
        occasion.rated()
                .forEach(
                        (expectation, performance) ->
                                byExpectation
                                        .computeIfAbsent(expectation, _ -> new ArrayList<>())
                                        .add(
                                                new Lived(
                                                        occasion.day(),
                                                        performance.onCommonScale())));
    }
}
