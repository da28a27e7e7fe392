package io.howdidwedo.surveyservice.offering.wiring;

import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferingConfiguration {
    /// One offering is there from the start, so that a first transaction needs no set-up.
    @Bean
    ApplicationRunner firstOffering(Offerings offerings) {
        return _ -> offerings.add(StandardAgreement.firstOffering());
    }

    @Bean
    StatingAgreements statingAgreements(Offerings offerings, Clock clock) {
        return new StatingAgreements(offerings, clock);
    }
}
