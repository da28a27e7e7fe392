package io.howdidwedo.surveyservice.invitation.kafka;

import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects invitations to the topics they follow.
@Configuration(proxyBeanMethods = false)
class DueInvitationsConfiguration {
    @Bean
    DueInvitations dueInvitations(
            EventRecords events, SendingInvitations sending, FollowingAnswers following) {
        return new DueInvitations(events, sending, following);
    }
}
