package io.howdidwedo.surveyservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.invitation.reason.Reasons;
import io.howdidwedo.surveyservice.suppression.Suppression;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionType;
import io.howdidwedo.table.time.TimeFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// What the page chooses a word for has one, whichever it is.
class LabelsTest {
    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pt", "es"})
    void everythingThatIsChosenFromHasALabel(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(labels()).allSatisfy(label -> assertThat(label).isNotBlank());
    }

    private static Stream<String> labels() {
        return Stream.of(
                        Arrays.stream(QuestionType.values()).map(QuestionType::label),
                        Arrays.stream(QuestionType.values()).map(QuestionType::use),
                        Arrays.stream(Channel.values()).map(Channel::label),
                        Arrays.stream(ContactPointKind.values()).map(ContactPointKind::label),
                        Arrays.stream(ImportKind.values()).map(ImportKind::label),
                        Arrays.stream(ImportKind.values())
                                .flatMap(kind -> KnownFields.of(kind, Set.of()).all().stream())
                                .map(KnownFields.Field::label))
                .flatMap(labels -> labels);
    }

    @Test
    void labelsAreInTheLanguageOfWhoReadsThem() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(labels()).contains("Bewertung", "E-Mail", "Weblink", "Name des Kunden");
    }

    @Test
    void pagesHaveAWordForEachOfThese() throws ClassNotFoundException {
        known("survey.draft.web.Sentence", "people.", CustomerKind.values());
        known("survey.draft.web.Sentence", "people.tiers.", CustomerKind.values());
        known("survey.draft.web.Sentence", "customers.", CustomerKind.values());
        known("survey.draft.web.Sentence", "look.", Question.Look.values());
        for (String page : List.of("offering.web.OfferingPage", "nextcycle.web.NextCyclePage")) {
            known(page, "need.", Requirement.Need.values());
            known(page, "stage.", Stage.values());
            known(page, "strength.", Requirement.Strength.values());
        }
        known("offering.web.OfferingPage", "side.", Requirement.Side.values());
        known("imports.web.ImportsPage", "state.", ImportState.values());
        known("imports.web.ImportsPage", "kind.", ImportKind.values());
        known("imports.web.ImportsPage", "times.", TimeFormat.values());
        known("delivery.web.Suppressed", "heard.", MailNews.Kind.values());
        known("delivery.web.Suppressed", "status.", InvitationStatus.values());
        known("delivery.web.Suppressed", "asked-for.", AskedFor.values());
        known("customer.Past", "asked.", AskedFor.values());
        known("customer.Past", "asked.by.", Channel.values());
        known("customer.Past", "said.", Telling.values());
        known("customer.web.PastPage", "case.", CaseStatus.values());
    }

    @Test
    void whatBecomesOfMailsHasWords() throws ClassNotFoundException {
        Phrases words = of("delivery.web.Suppressed");
        IntStream.rangeClosed(0, 7)
                .boxed()
                .flatMap(subject -> IntStream.rangeClosed(0, 5).mapToObj(at -> status(subject, at)))
                .flatMap(status -> EnhancedStatus.in(status).stream())
                .map(EnhancedStatus::inWords)
                .filter(told -> !told.isEmpty())
                .forEach(
                        told ->
                                assertThat(words.say("meaning." + told.replace(' ', '-')))
                                        .isEqualTo(told));
    }

    @Test
    void reasonsHaveWordsAndOthersStayAsTheyAre() {
        assertThat(Reasons.told("opted-out")).isEqualTo("opted-out");

        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(Suppression.Why.values())
                .allSatisfy(
                        why -> assertThat(Reasons.told(why.reason())).isNotEqualTo(why.reason()));
        assertThat(Reasons.told("opted-out")).isEqualTo("abgemeldet");
        assertThat(Reasons.told("http-503")).isEqualTo("http-503");
    }

    private static String status(int subject, int detail) {
        return "5." + subject + "." + detail;
    }

    private static void known(String page, String before, Enum<?>... all)
            throws ClassNotFoundException {
        Phrases words = of(page);
        for (Enum<?> one : all) {
            String name = one.name().toLowerCase(Locale.ROOT);
            assertThat(words.knows(before + name) || words.knows(before + name.replace('_', '-')))
                    .as(before + name)
                    .isTrue();
        }
    }

    private static Phrases of(String page) throws ClassNotFoundException {
        return Phrases.of(Class.forName(LabelsTest.class.getPackageName() + "." + page));
    }
}
