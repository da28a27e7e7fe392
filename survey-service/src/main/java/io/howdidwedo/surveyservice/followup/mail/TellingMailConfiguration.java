package io.howdidwedo.surveyservice.followup.mail;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.mail.Post;
import io.howdidwedo.servicekit.mail.SmtpPost;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.mail.MailSettings;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class TellingMailConfiguration {
    /// Sends as invitations are sent, so that answers go where theirs go.
    @Bean
    Post customersPost(
            JavaMailSenderImpl sender,
            MailSettings settings,
            Speaker speaker,
            MailSigning signing,
            Clock clock,
            @Qualifier("tellingTally") Tally tally) {
        return new NamedPost(
                () -> speaker.from(settings.from()),
                from -> new SmtpPost(sender, from, settings.replyTo(), signing, clock, tally));
    }

    @Bean
    Tally tellingTally() {
        return MailTally.of("telling");
    }

    @Bean
    CustomerMail customerMail(
            @Qualifier("customersPost") Post post,
            SignedLinks links,
            Offerings offerings,
            Invitations invitations,
            Templates templates,
            ReturnAddresses returnAddresses,
            Speaker speaker,
            MailSettings settings) {
        return new MailedTellings(
                post,
                links,
                offerings,
                invitations,
                templates,
                returnAddresses,
                speaker,
                settings.publicUrl());
    }
}
