package io.howdidwedo.surveyservice.sample.wiring;

import io.howdidwedo.surveyservice.sample.KeepingSamples;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(KeepingSamples.class)
class SampleConfiguration {
    /// What a stop interrupted goes on.
    @Bean
    ApplicationRunner resumedSamples(KeepingSamples samples) {
        return _ -> samples.resume();
    }
}
