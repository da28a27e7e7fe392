package io.howdidwedo.servicekit.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/// Problem details for every service.
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemConfiguration {

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    TypedProblems typedProblems() {
        return new TypedProblems();
    }
}
