package io.howdidwedo.surveyservice.invitation.wiring;

import io.howdidwedo.servicekit.link.LinkConfiguration;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import io.howdidwedo.surveyservice.invitation.TakingLinksBack;
import io.howdidwedo.surveyservice.invitation.TimeToWrite;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@Import({
    LinkConfiguration.class,
    TimeToWrite.class,
    SendingInvitations.class,
    FollowingAnswers.class,
    TakingLinksBack.class
})
class InvitationConfiguration {
    @Bean
    @Primary
    Carriers carriers(List<Carriers> leaves, MailTallies tallies) {
        return tallies.counting(Carriers.together(leaves));
    }

    @Bean
    MailTallies customerMailTallies() {
        return new MailTallies();
    }

    @Bean
    OpenChannels openChannels(Carriers carriers) {
        return carriers.open();
    }
}
