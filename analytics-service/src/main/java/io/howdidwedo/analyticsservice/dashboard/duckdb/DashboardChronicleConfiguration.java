package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Causes;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.CompleteAnswers;
import io.howdidwedo.analyticsservice.dashboard.Consistency;
import io.howdidwedo.analyticsservice.dashboard.Expectations;
import io.howdidwedo.analyticsservice.dashboard.Fixes;
import io.howdidwedo.analyticsservice.dashboard.InternalLinks;
import io.howdidwedo.analyticsservice.dashboard.Invitations;
import io.howdidwedo.analyticsservice.dashboard.Lapsing;
import io.howdidwedo.analyticsservice.dashboard.Recoveries;
import io.howdidwedo.analyticsservice.dashboard.SameCustomers;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What there is to choose from and what was agreed, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
public class DashboardChronicleConfiguration {

    @Bean
    Choices choices(DuckDbChronicle chronicle) {
        return new RememberedChoices(chronicle);
    }

    @Bean
    Consistency consistency(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(
                        chronicle.freshness(), new DuckDbConsistency(chronicle)::relationships)
                ::to;
    }

    @Bean
    Invitations invitations(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(chronicle.freshness(), new DuckDbInvitations(chronicle)::cells)
                ::to;
    }

    @Bean
    CompleteAnswers completeAnswers(DuckDbChronicle chronicle) {
        CompleteAnswers complete = new DuckDbCompleteAnswers(chronicle);
        RememberedAnswers<Rated, CrossProducts> remembered =
                RememberedAnswers.one(
                        chronicle.freshness(),
                        rated -> complete.of(rated.slice(), rated.expectations()));
        return (slice, expectations) -> remembered.to(new Rated(slice, expectations));
    }

    private record Rated(Slice slice, List<String> expectations) {}

    @Bean
    Lapsing lapsing(DuckDbChronicle chronicle) {
        return new RememberedLapsing(chronicle);
    }

    @Bean
    Causes causes(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(
                        chronicle.freshness(), new DuckDbCauses(chronicle)::ofDissatisfaction)
                ::to;
    }

    @Bean
    Fixes fixes(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(chronicle.freshness(), new DuckDbFixes(chronicle)::effects)
                ::to;
    }

    @Bean
    Recoveries recoveries(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(chronicle.freshness(), new DuckDbRecoveries(chronicle)::paired)
                ::to;
    }

    @Bean
    SameCustomers sameCustomers(DuckDbChronicle chronicle) {
        SameCustomers same = new DuckDbSameCustomers(chronicle);
        RememberedAnswers<TwoPeriods, Optional<PairedShares>> remembered =
                RememberedAnswers.one(
                        chronicle.freshness(),
                        asked -> same.of(asked.metric(), asked.now(), asked.before()));
        return (metric, now, before) -> remembered.to(new TwoPeriods(metric, now, before));
    }

    private record TwoPeriods(Metric metric, Slice now, Slice before) {}

    @Bean
    InternalLinks internalLinks(DuckDbChronicle chronicle) {
        return RememberedAnswers.one(
                        chronicle.freshness(), new DuckDbInternalLinks(chronicle)::internal)
                ::to;
    }

    @Bean
    Expectations expectations(DuckDbChronicle chronicle) {
        return new RememberedExpectations(chronicle);
    }
}
