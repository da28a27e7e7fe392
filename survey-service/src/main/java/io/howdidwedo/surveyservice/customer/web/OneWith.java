package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.surveyservice.customer.merge.web.MovingPage;
import io.howdidwedo.surveyservice.merging.Merge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// With whom a customer is one.
///
/// @param also who was merged into them
/// @param moving what is on its way to them, or from them
/// @param merged the one that was merged just now, and need not stay so; null: nobody was
/// @param separated the one that was separated just now; null: nobody was
/// @param mayMerge whether the reader may merge and separate them
record OneWith(
        List<Merge> also,
        MovingPage moving,
        @Nullable Merge merged,
        @Nullable Merge separated,
        boolean mayMerge) {
    OneWith {
        also = List.copyOf(also);
    }
}
