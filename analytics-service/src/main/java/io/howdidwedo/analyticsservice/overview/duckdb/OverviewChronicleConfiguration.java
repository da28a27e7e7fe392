package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.overview.Recoveries;
import io.howdidwedo.analyticsservice.overview.SameCustomers;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the overview alone looks up, as the chronicle has it.
@Configuration(proxyBeanMethods = false)
class OverviewChronicleConfiguration {

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
}
