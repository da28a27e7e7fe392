package io.howdidwedo.surveyservice.moving.wiring;

import io.howdidwedo.surveyservice.moving.AboutTransactions;
import io.howdidwedo.surveyservice.moving.MergingNames;
import io.howdidwedo.surveyservice.moving.Movers;
import io.howdidwedo.surveyservice.moving.MovingTransactions;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({AboutTransactions.class, MergingNames.class, MovingTransactions.class})
class MovingConfiguration {
    @Bean
    Movers movers(MovingTransactions moving) {
        return new Movers(moving::work);
    }

    /// What a stop interrupted goes on.
    @Bean
    ApplicationRunner movingGoesOn(Movers movers) {
        return _ -> movers.begin();
    }
}
