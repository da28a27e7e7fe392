package io.howdidwedo.surveyservice.invitation.trial.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.draft.Draft.Author;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.draft.SomeDrafting;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialMailControllerTest {
    private static final Caller ANA = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final DraftingSurveys drafting = SomeDrafting.of(surveys, clock);
    private final List<TrialMails.TrialMail> sent = new ArrayList<>();
    private boolean away;
    private final TrialMailController test =
            new TrialMailController(
                    drafting,
                    new OfferingsInMemory(),
                    (mail, _) -> {
                        sent.add(mail);
                        return !away;
                    },
                    clock);

    @Test
    void theSurveyGoesAsItIsWrittenNow() {
        drafting.begin("some", SomeSurvey.document(), new Author("ana", "Ana"));

        assertThat(send(" ana@example.org ")).isEqualTo("/surveys/some/edit?tested=sent");

        TrialMails.TrialMail mail = sent.getFirst();
        assertThat(mail.by()).isEqualTo("Ana");
        assertThat(mail.survey().questions()).hasSize(10);
        assertThat(mail.wording().language()).isEqualTo("de");
        assertThat(mail.about().facts()).containsEntry("promisedBy", "‹promisedBy›");
        assertThat(drafting.find("some").orElseThrow().before()).hasSize(1);
    }

    @Test
    void whyItCouldNotBeSentIsTold() {
        drafting.begin("some", new SurveyDocument(null, null, null, null), new Author("a", "A"));

        assertThat(send("ana")).endsWith("?tested=address");
        assertThat(send("ana@example.org")).endsWith("?tested=question");
        assertThat(sent).isEmpty();
    }

    @Test
    void aMailSystemThatIsAwayIsTold() {
        drafting.begin("some", SomeSurvey.document(), new Author("ana", "Ana"));
        away = true;

        assertThat(send("ana@example.org")).endsWith("?tested=away");
    }

    private String send(String address) {
        return String.valueOf(test.send("some", address, "de", ANA).getHeaders().getLocation());
    }
}
