package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.RecordingInTests;
import java.time.Clock;

/// Runs imports in tests as the service does, with mails as the only channel.
public final class ImportsInTests {
    private ImportsInTests() {}

    /// Imports that are kept here, into these stores.
    public static RunningImports into(
            Stores stores, Imports imports, ImportFiles files, Clock clock) {
        SurveysInMemory surveys = new SurveysInMemory();
        return new RunningImports(
                imports,
                files,
                RecordingInTests.into(stores, surveys, true, clock),
                stores.transactions(),
                stores.offerings(),
                surveys,
                stores.responses(),
                clock);
    }
}
