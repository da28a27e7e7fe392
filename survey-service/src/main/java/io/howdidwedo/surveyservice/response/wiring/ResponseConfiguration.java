package io.howdidwedo.surveyservice.response.wiring;

import io.howdidwedo.servicekit.trace.Traces;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Responses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResponseConfiguration {
    @Bean
    Answering answering(Responses responses, Traces traces) {
        return new Answering(responses, traces);
    }
}
