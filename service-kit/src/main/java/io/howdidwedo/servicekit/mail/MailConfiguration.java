package io.howdidwedo.servicekit.mail;

import io.howdidwedo.servicekit.vital.Tally;
import jakarta.mail.util.StreamProvider;
import java.time.Clock;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Mail to staff, and what all mails are signed with.
@AutoConfiguration(
        after = MailSenderAutoConfiguration.class,
        afterName = "io.howdidwedo.servicekit.outbox.OutboxConfiguration")
@ConditionalOnBean({JavaMailSenderImpl.class, Clock.class})
@EnableConfigurationProperties({StaffMailSettings.class, DkimSettings.class})
class MailConfiguration {
    static {
        // Unless it is named, each part of each mail searches the whole class path for it.
        System.getProperties()
                .putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    @Bean
    MailSigning mailSigning(DkimSettings settings) {
        return DkimSigning.of(settings);
    }

    @Bean
    Tally staffMailTally() {
        return MailTally.of("staff");
    }

    @Bean
    Post post(
            JavaMailSenderImpl sender,
            StaffMailSettings settings,
            MailSigning signing,
            Clock clock,
            @Qualifier("staffMailTally") Tally tally) {
        return new SmtpPost(sender, settings.from(), "", signing, clock, tally);
    }
}
