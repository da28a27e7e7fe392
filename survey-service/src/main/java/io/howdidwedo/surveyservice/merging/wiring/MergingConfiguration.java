package io.howdidwedo.surveyservice.merging.wiring;

import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.merging.RememberedMerges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(Merging.class)
class MergingConfiguration {
    @Bean
    RememberedMerges rememberedMerges(Merges merges) {
        return new RememberedMerges(merges, System::nanoTime);
    }
}
