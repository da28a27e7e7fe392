package io.howdidwedo.surveyservice.nextcycle.wiring;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.TellingWords;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NextCycleConfiguration {
    @Bean
    LikeOnes likeOnes(TellingWords words) {
        return new LikeOnes(words);
    }

    @Bean
    NextCycle nextCycle(
            StatedRequirements stated,
            Catalogue<RequirementGroup> groups,
            Transactions transactions,
            Offerings offerings,
            StatingAgreements agreements,
            Clock clock) {
        return new NextCycle(stated, groups, transactions, offerings, agreements, clock);
    }
}
