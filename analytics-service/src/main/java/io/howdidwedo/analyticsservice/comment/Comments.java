package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;

/// What customers wrote.
public interface Comments {

    /// The newest answers that count and have a comment, at most so many.
    List<WrittenAnswer> newest(Slice slice, int most);

    /// Of which data answers that are remembered are.
    Freshness<?> freshness();
}
