package io.howdidwedo.gateway.secondstep.totp;

import io.howdidwedo.gateway.secondstep.PhoneCodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhoneCodeConfiguration {
    @Bean
    PhoneCodes phoneCodes() {
        return new TotpPhoneCodes();
    }
}
