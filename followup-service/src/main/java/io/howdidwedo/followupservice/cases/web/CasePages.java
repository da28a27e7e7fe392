package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.FollowingUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the case pages and the API share.
@Configuration(proxyBeanMethods = false)
class CasePages {

    @Bean
    CaseDeeds caseDeeds(Cases cases, FollowingUp following) {
        return new CaseDeeds(cases, following);
    }
}
