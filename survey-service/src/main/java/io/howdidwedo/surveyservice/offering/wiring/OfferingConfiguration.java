package io.howdidwedo.surveyservice.offering.wiring;

import io.howdidwedo.contracts.offering.OfferingsOrdered;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.placing.Placing;
import io.howdidwedo.servicekit.placing.PlacingByHand;
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

    @Bean
    PlacingByHand placingOfferings(Catalogue<Placing> kept, Clock clock) {
        return new PlacingByHand(
                new PlacingByHand.Kind(
                        "offering",
                        OfferingsOrdered.KEY,
                        placing -> new OfferingsOrdered(placing.version(), placing.ids())),
                kept,
                clock);
    }
}
