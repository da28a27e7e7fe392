package io.howdidwedo.analyticsservice.alert.wiring;

import io.howdidwedo.analyticsservice.alert.AlertLetters;
import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How watches look for alerts.
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    @Bean
    LookingForAlerts lookingForAlerts(
            Catalogue<Watch> watches,
            Figures figures,
            AlertLetters letters,
            HowComplete howComplete,
            Post post,
            Clock clock) {
        return new LookingForAlerts(watches, figures, letters, howComplete, post, clock);
    }
}
