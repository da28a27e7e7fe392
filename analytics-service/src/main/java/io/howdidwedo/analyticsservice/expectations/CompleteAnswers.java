package io.howdidwedo.analyticsservice.expectations;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import java.util.List;

/// Answers that rate everything in question.
public interface CompleteAnswers {

    /// Those of the slice that rate all of these expectations and say how we did: the products of
    /// the ratings, in this order, and of the overall answer, which comes last. All are on the
    /// common scale from 0 to 100, to the millionth of a point.
    CrossProducts of(Slice slice, List<String> expectations);
}
