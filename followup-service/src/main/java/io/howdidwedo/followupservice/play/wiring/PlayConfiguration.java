package io.howdidwedo.followupservice.play.wiring;

import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.play.Playing.Play;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlayConfiguration {
    @Bean
    Playing playing(Catalogue<Play> plays, Clock clock) {
        return new Playing(plays, clock);
    }
}
