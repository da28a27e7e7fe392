package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;

/// Records transactions of customers who can be mailed and have no wishes.
public final class RecordingInTests {
    private RecordingInTests() {}

    /// Into these stores.
    ///
    /// @param createsOfferings whether an offering nobody has described is taken in, too
    public static RecordingTransactions into(
            Stores stores, Surveys surveys, boolean createsOfferings, Clock clock) {
        return new RecordingTransactions(
                stores.transactions(),
                stores.offerings(),
                new PreferencesInMemory(),
                new SuppressionsInMemory(),
                surveys,
                new NationalHolidays(),
                OpenChannels.MAIL_ONLY,
                () -> KnownAs.NOTHING_MERGED,
                createsOfferings,
                clock);
    }
}
