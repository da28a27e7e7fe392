package io.howdidwedo.analyticsservice.completeness.wiring;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.completeness.CountedSoFar;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.rejudging.Rounds;
import io.howdidwedo.analyticsservice.verdict.JudgedSoFar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How much of what has come in is counted.
@Configuration(proxyBeanMethods = false)
class CompletenessConfiguration {

    @Bean
    HowComplete howComplete(
            Arrivals arrivals,
            Chronicle chronicle,
            JudgedSoFar judged,
            ObjectProvider<Rounds> rounds) {
        return new CountedSoFar(arrivals, chronicle, judged, () -> rounds.getObject().underWay());
    }
}
