package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import java.time.Clock;
import java.util.Set;

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
                new RecordingTransactions(
                        stores.transactions(),
                        stores.offerings(),
                        new PreferencesInMemory(),
                        new SuppressionsInMemory(),
                        surveys,
                        new NationalHolidays(),
                        new OpenChannels(Set.of(Channel.EMAIL)),
                        true,
                        clock),
                stores.transactions(),
                stores.offerings(),
                surveys,
                stores.responses(),
                clock);
    }
}
