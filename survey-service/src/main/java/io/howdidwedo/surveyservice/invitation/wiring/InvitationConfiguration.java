package io.howdidwedo.surveyservice.invitation.wiring;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.link.LinkConfiguration;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import io.howdidwedo.surveyservice.invitation.TakingLinksBack;
import io.howdidwedo.surveyservice.invitation.TimeToWrite;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@Import(LinkConfiguration.class)
class InvitationConfiguration {
    @Bean
    @Primary
    Carriers carriers(List<Carriers> leaves) {
        return Carriers.together(leaves);
    }

    @Bean
    OpenChannels openChannels(Carriers carriers) {
        return carriers.open();
    }

    @Bean
    TimeToWrite timeToWrite(Surveys surveys, Throttle throttle, PublicHolidays holidays) {
        return new TimeToWrite(surveys, throttle, holidays);
    }

    @Bean
    SendingInvitations sendingInvitations(
            Transactions transactions,
            Invitations invitations,
            Surveys surveys,
            Preferences preferences,
            KeepingSuppressions suppressions,
            TimeToWrite timeToWrite,
            Carriers carriers,
            Clock clock) {
        return new SendingInvitations(
                transactions,
                invitations,
                surveys,
                preferences,
                suppressions,
                timeToWrite,
                carriers,
                clock);
    }

    @Bean
    FollowingAnswers followingAnswers(Invitations invitations) {
        return new FollowingAnswers(invitations);
    }

    @Bean
    TakingLinksBack takingLinksBack(Invitations invitations, Clock clock) {
        return new TakingLinksBack(invitations, clock);
    }
}
