package io.howdidwedo.gateway.account.argon2;

import io.howdidwedo.gateway.account.Passwords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How passwords are hashed.
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    @Bean
    Passwords passwords() {
        return new Argon2Passwords();
    }
}
