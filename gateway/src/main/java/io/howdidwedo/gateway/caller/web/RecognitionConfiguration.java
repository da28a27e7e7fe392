package io.howdidwedo.gateway.caller.web;

import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.Sightings;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.web.BlockingWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {
    @Bean
    Recognition recognition(
            Callers callers, StayingLoggedIn sessions, Sightings sightings, BlockingWork blocking) {
        return new Recognition(callers, sessions, sightings, blocking);
    }
}
