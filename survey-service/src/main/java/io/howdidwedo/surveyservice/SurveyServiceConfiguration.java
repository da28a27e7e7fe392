package io.howdidwedo.surveyservice;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.holiday.HolidayConfiguration;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.link.LinkConfiguration;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.mail.MailSigning;
import io.howdidwedo.servicekit.mail.SmtpPost;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.delivery.mail.ImapMailbox;
import io.howdidwedo.surveyservice.delivery.mail.ReturnedMailSettings;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.followup.mail.MailedTellings;
import io.howdidwedo.surveyservice.followup.mongo.MongoFollowUps;
import io.howdidwedo.surveyservice.holding.Holding;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.csv.CsvImportFiles;
import io.howdidwedo.surveyservice.imports.mongo.MongoImports;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import io.howdidwedo.surveyservice.invitation.TimeToWrite;
import io.howdidwedo.surveyservice.invitation.mail.MailSettings;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.invitation.mail.SmtpInvitationMail;
import io.howdidwedo.surveyservice.invitation.mongo.MongoInvitations;
import io.howdidwedo.surveyservice.invitation.webhook.MessageSettings;
import io.howdidwedo.surveyservice.invitation.webhook.WebhookMessages;
import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.lucene.LuceneTellingWords;
import io.howdidwedo.surveyservice.nextcycle.mongo.MongoStatedRequirements;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.offering.mongo.MongoOfferings;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.preference.mongo.MongoPreferences;
import io.howdidwedo.surveyservice.reply.KeepingReplies;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.response.mongo.MongoResponses;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import io.howdidwedo.surveyservice.suppression.mongo.MongoSuppressions;
import io.howdidwedo.surveyservice.survey.PublishingSurveys;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.mongo.MongoSurveys;
import io.howdidwedo.surveyservice.throttle.AskedLately;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.transaction.Eligibility;
import io.howdidwedo.surveyservice.transaction.InPreferredLanguage;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.transaction.mongo.MongoTransactions;
import io.howdidwedo.surveyservice.wording.web.CustomerPages;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;

/// Builds the features and connects them to their technology.
@Configuration(proxyBeanMethods = false)
@Import({HolidayConfiguration.class, LinkConfiguration.class})
class SurveyServiceConfiguration {

    @Bean
    Templates templates() {
        return new Templates(
                SurveyService.class.getClassLoader(), "io.howdidwedo.surveyservice.pages");
    }

    @Bean
    CustomerPages customerPages(Templates templates) {
        return new CustomerPages(templates);
    }

    @Bean
    Offerings offerings(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new MongoOfferings(database, relay, clock);
    }

    /// One offering is there from the start, so that a first transaction needs no set-up.
    @Bean
    ApplicationRunner firstOffering(Offerings offerings) {
        return _ -> offerings.add(StandardAgreement.firstOffering());
    }

    @Bean
    StatingAgreements statingAgreements(Offerings offerings, Clock clock) {
        return new StatingAgreements(offerings, clock);
    }

    @Bean
    Surveys surveys(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new MongoSurveys(database, relay, clock);
    }

    @Bean
    PublishingSurveys publishingSurveys(Surveys surveys, PublicHolidays holidays, Clock clock) {
        return new PublishingSurveys(surveys, holidays, clock);
    }

    @Bean
    DraftingSurveys draftingSurveys(
            MongoDatabase database,
            OutboxRelay relay,
            Surveys surveys,
            PublishingSurveys publishing,
            Clock clock) {
        return new DraftingSurveys(
                new KeptInCollection<>(database, relay, "survey_drafts", Draft.class),
                surveys,
                publishing,
                clock);
    }

    @Bean
    Preferences preferences(MongoDatabase database, Clock clock) {
        return new MongoPreferences(database, clock);
    }

    @Bean
    Suppressions suppressions(MongoDatabase database, OutboxRelay relay) {
        return new MongoSuppressions(database, relay);
    }

    @Bean
    KeepingSuppressions keepingSuppressions(Suppressions suppressions, Clock clock) {
        return new KeepingSuppressions(suppressions, clock);
    }

    @Bean
    ReturnAddresses returnAddresses(MailSettings settings, SignedLinks links) {
        return ReturnAddresses.of(settings.bouncesTo(), links);
    }

    @Bean
    MongoTransactions recordedTransactions(MongoDatabase database, OutboxRelay relay) {
        return new MongoTransactions(database, relay);
    }

    /// Everybody sees customers with the language they chose.
    @Bean
    @Primary
    Transactions transactions(MongoTransactions recorded, Preferences preferences) {
        return new InPreferredLanguage(recorded, preferences);
    }

    @Bean
    RecordingTransactions recordingTransactions(
            Transactions transactions,
            Offerings offerings,
            Preferences preferences,
            Suppressions suppressions,
            Surveys surveys,
            PublicHolidays holidays,
            OpenChannels channels,
            IntakeSettings settings,
            Clock clock) {
        return new RecordingTransactions(
                transactions,
                offerings,
                preferences,
                suppressions,
                new Eligibility(surveys, holidays, channels),
                settings.createsOfferings(),
                clock);
    }

    @Bean
    Invitations invitations(MongoDatabase database, OutboxRelay relay) {
        return new MongoInvitations(database, relay);
    }

    @Bean
    SmtpInvitationMail invitationMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Templates templates,
            MailSigning signing,
            ReturnAddresses returnAddresses,
            Clock clock) {
        return new SmtpInvitationMail(
                sender, settings, links, offerings, templates, signing, returnAddresses, clock);
    }

    @Bean
    WebhookMessages webhookMessages(
            MessageSettings messages,
            MailSettings mails,
            SignedLinks links,
            Offerings offerings,
            JsonMapper json,
            Clock clock) {
        return new WebhookMessages(
                messages, links, offerings, mails.organisation(), mails.publicUrl(), json, clock);
    }

    @Bean
    Carriers carriers(SmtpInvitationMail mail, WebhookMessages messages) {
        Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
        carriers.put(Channel.EMAIL, mail);
        messages.channels().forEach(channel -> carriers.put(channel, messages));
        return new Carriers(carriers);
    }

    @Bean
    OpenChannels openChannels(Carriers carriers) {
        return carriers.open();
    }

    @Bean
    TimeToWrite timeToWrite(
            MongoDatabase database,
            OutboxRelay relay,
            Surveys surveys,
            PublicHolidays holidays,
            Clock clock) {
        Kept<AskedLately> people =
                new KeptInCollection<>(database, relay, "asked_lately", AskedLately.class);
        return new TimeToWrite(surveys, new Throttle(people, clock), holidays);
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
    HearingReports hearingReports(
            Invitations invitations,
            Transactions transactions,
            KeepingSuppressions suppressions,
            Preferences preferences,
            Clock clock) {
        return new HearingReports(invitations, transactions, suppressions, preferences, clock);
    }

    @Bean(initMethod = "start")
    ImapMailbox returnedMails(
            ReturnedMailSettings settings,
            ReturnAddresses returnAddresses,
            HearingReports hearing,
            FollowingCases following,
            Clock clock) {
        return new ImapMailbox(settings, returnAddresses, hearing, following::mailed, clock);
    }

    @Bean
    FollowingAnswers followingAnswers(Invitations invitations) {
        return new FollowingAnswers(invitations);
    }

    @Bean
    FollowUps followUps(MongoDatabase database, OutboxRelay relay) {
        return new MongoFollowUps(database, relay);
    }

    @Bean
    CustomerMail customerMail(
            JavaMailSenderImpl sender,
            MailSettings settings,
            SignedLinks links,
            Offerings offerings,
            Templates templates,
            MailSigning signing,
            ReturnAddresses returnAddresses,
            Clock clock) {
        return new MailedTellings(
                new SmtpPost(sender, settings.from(), settings.replyTo(), signing, clock),
                links,
                offerings,
                templates,
                returnAddresses,
                settings.organisation(),
                settings.publicUrl());
    }

    @Bean
    FollowingCases followingCases(
            FollowUps followUps,
            Transactions transactions,
            Preferences preferences,
            KeepingSuppressions suppressions,
            Invitations invitations,
            CustomerMail mail,
            Clock clock) {
        return new FollowingCases(
                followUps, transactions, preferences, suppressions, invitations, mail, clock);
    }

    @Bean
    Kept<ReplyTemplate> replyTemplates(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "reply_templates", ReplyTemplate.class);
    }

    @Bean
    KeepingReplies keepingReplies(Kept<ReplyTemplate> templates, Clock clock) {
        return new KeepingReplies(templates, clock);
    }

    /// Some replies are there from the start.
    @Bean
    ApplicationRunner firstReplies(KeepingReplies replies) {
        return _ -> replies.begin();
    }

    @Bean
    MongoResponses responses(MongoDatabase database, OutboxRelay relay) {
        return new MongoResponses(database, relay);
    }

    @Bean
    Answering answering(Responses responses) {
        return new Answering(responses);
    }

    @Bean
    Holding holding(
            MongoTransactions transactions,
            MongoResponses responses,
            FollowUps followUps,
            Preferences preferences,
            Clock clock) {
        return new Holding(transactions, responses, responses, followUps, preferences, clock);
    }

    @Bean
    KeepingContactPoints contactPoints(MongoDatabase database, OutboxRelay relay) {
        return new KeepingContactPoints(
                new KeptInCollection<>(database, relay, "contact_points", ContactPoint.class));
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

    @Bean
    Imports imports(MongoDatabase database, OutboxRelay relay) {
        return new MongoImports(database, relay);
    }

    @Bean
    ImportFiles importFiles(ImportSettings settings) throws IOException {
        return new CsvImportFiles(settings.folder());
    }

    @Bean
    RunningImports runningImports(
            Imports imports,
            ImportFiles files,
            RecordingTransactions recording,
            Transactions transactions,
            Offerings offerings,
            Surveys surveys,
            Responses responses,
            Clock clock) {
        return new RunningImports(
                imports, files, recording, transactions, offerings, surveys, responses, clock);
    }

    @Bean
    StatedRequirements statedRequirements(MongoDatabase database, OutboxRelay relay) {
        return new MongoStatedRequirements(database, relay);
    }

    @Bean
    LikeOnes likeOnes() {
        return new LikeOnes(new LuceneTellingWords());
    }

    @Bean
    NextCycle nextCycle(
            StatedRequirements stated,
            MongoDatabase database,
            OutboxRelay relay,
            Transactions transactions,
            Offerings offerings,
            StatingAgreements agreements,
            Clock clock) {
        return new NextCycle(
                stated,
                new KeptInCollection<>(
                        database, relay, "requirement_groups", RequirementGroup.class),
                transactions,
                offerings,
                agreements,
                clock);
    }

    /// An import that a stop interrupted goes on.
    @Bean
    ApplicationRunner resumedImports(RunningImports imports) {
        return _ -> imports.resume();
    }
}
