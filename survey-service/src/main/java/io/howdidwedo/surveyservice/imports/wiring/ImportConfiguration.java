package io.howdidwedo.surveyservice.imports.wiring;

import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    RunningImports runningImports(
            Imports imports,
            ImportFiles files,
            RecordingTransactions recording,
            Transactions transactions,
            Offerings offerings,
            Surveys surveys,
            Responses responses,
            Clock clock) {
        return new RunningImports(
                imports, files, recording, transactions, offerings, surveys, responses, clock);
    }

    /// An import that a stop interrupted goes on.
    @Bean
    ApplicationRunner resumedImports(RunningImports imports) {
        return _ -> imports.resume();
    }
}
