package io.howdidwedo.surveyservice.contactpoint.wiring;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.invitation.mail.MailSettings;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactPointConfiguration {
    @Bean
    KeepingContactPoints contactPoints(Catalogue<ContactPoint> points) {
        return new KeepingContactPoints(points);
    }

    @Bean
    ContactPointLinks contactPointLinks(
            KeepingContactPoints points, SignedLinks links, MailSettings settings) {
        return new ContactPointLinks(points, links, settings.publicUrl());
    }

    @Bean
    AnsweringUninvited answeringUninvited(RecordingTransactions recording, Answering answering) {
        return new AnsweringUninvited(recording, answering);
    }
}
