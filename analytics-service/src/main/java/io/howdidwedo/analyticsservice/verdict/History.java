package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.expectation.Lived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the customer has rated so far in the relationship, in the order it was lived.
final class History {
    private final Map<String, List<Lived>> byExpectation = new HashMap<>();

    List<Lived> of(String expectation) {
        return byExpectation.getOrDefault(expectation, List.of());
    }

    void add(Occasion occasion) {
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
