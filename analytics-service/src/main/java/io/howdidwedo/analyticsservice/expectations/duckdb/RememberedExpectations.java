package io.howdidwedo.analyticsservice.expectations.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.Map;

/// What was agreed, looked up once for the same data.
final class RememberedExpectations implements Expectations {
    private final RememberedAnswers<Slice, Map<String, AgreedExpectation>> agreed;
    private final RememberedAnswers<Slice, Map<String, String>> required;

    RememberedExpectations(DuckDbChronicle chronicle) {
        DuckDbExpectations expectations = new DuckDbExpectations(chronicle);
        agreed = RememberedAnswers.one(chronicle.freshness(), expectations::agreed);
        required = RememberedAnswers.one(chronicle.freshness(), expectations::requiredBySuppliers);
    }

    @Override
    public Map<String, AgreedExpectation> agreed(Slice slice) {
        return agreed.to(slice);
    }

    @Override
    public Map<String, String> requiredBySuppliers(Slice slice) {
        return required.to(slice);
    }
}
