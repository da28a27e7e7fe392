package io.howdidwedo.analyticsservice.mailing.mail;

import io.howdidwedo.analyticsservice.mailing.Post;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Connects to the mail system.
@Configuration(proxyBeanMethods = false)
public class PostConfiguration {

    @Bean
    Post post(JavaMailSenderImpl sender, MailSettings settings, Clock clock) {
        return new SmtpPost(sender, settings, clock);
    }
}
