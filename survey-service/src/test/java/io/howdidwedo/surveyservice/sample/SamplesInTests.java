package io.howdidwedo.surveyservice.sample;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import java.time.Clock;

/// Made-up history in the stores of a test.
public final class SamplesInTests {
    private SamplesInTests() {}

    /// What brings it in and takes it out.
    public static KeepingSamples in(
            Stores stores,
            Catalogue<Sample> samples,
            Imports imports,
            ImportFiles files,
            RunningImports running,
            Clock clock) {
        return new KeepingSamples(
                samples,
                stores.traces(),
                stores.transactions(),
                new StatingAgreements(stores.offerings(), clock),
                imports,
                files,
                running,
                clock);
    }
}
