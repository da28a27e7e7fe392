package io.howdidwedo.localplatform.database.query;

import java.util.List;

/// How a query finds its candidates.
///
/// @param order the entries to look at
/// @param ranges which of them, in ascending order
/// @param reverse whether from the last to the first
/// @param sorted whether candidates come in the order that was asked for
/// @param exact whether every candidate is a match
/// @param fields how many of the order's fields narrow the search
record Plan(
        EntryOrder<?> order,
        List<KeyRange> ranges,
        boolean reverse,
        boolean sorted,
        boolean exact,
        int fields) {
    String describe() {
        return order.name()
                + " by "
                + fields
                + " of "
                + order.fields().size()
                + (sorted ? "" : ", to be sorted")
                + (reverse ? ", reverse" : "")
                + (exact ? ", exact" : "");
    }
}
