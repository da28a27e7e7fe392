package io.howdidwedo.surveyservice.transaction.wiring;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class TransactionConfiguration {
    /// Everybody sees customers with the language they chose and the name they go by.
    @Bean
    @Primary
    Transactions transactions(
            @Qualifier("recordedTransactions") Transactions recorded,
            Preferences preferences,
            CustomersTransactions theirs) {
        return recorded.asTheyAreNow(preferences, theirs);
    }

    @Bean
    RecordingTransactions recordingTransactions(
            Transactions transactions,
            Offerings offerings,
            Preferences preferences,
            Suppressions suppressions,
            Surveys surveys,
            PublicHolidays holidays,
            OpenChannels channels,
            KnownAs.Lately names,
            IntakeSettings settings,
            Clock clock) {
        return new RecordingTransactions(
                transactions,
                offerings,
                preferences,
                suppressions,
                surveys,
                holidays,
                channels,
                names,
                settings.createsOfferings(),
                clock);
    }
}
