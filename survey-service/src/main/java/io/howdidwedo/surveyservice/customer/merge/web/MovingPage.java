package io.howdidwedo.surveyservice.customer.merge.web;

import io.howdidwedo.surveyservice.merging.Merge;
import java.util.List;
import java.util.UUID;

/// How far transactions have moved to or from a customer.
///
/// @param key the customer's
/// @param moving those that are under way
public record MovingPage(UUID key, List<Merge> moving) {
    public MovingPage {
        moving = List.copyOf(moving);
    }

    /// How many have moved.
    public int moved() {
        return moving.stream().mapToInt(Merge::moved).sum();
    }

    /// How many have to, as far as they are counted.
    public int toMove() {
        return moving.stream()
                .mapToInt(
                        one -> {
                            Integer counted = one.toMove();
                            return counted == null ? 0 : counted;
                        })
                .sum();
    }
}
