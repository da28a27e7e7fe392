package io.howdidwedo.surveyservice.survey.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.draft.SomeDrafting;
import io.howdidwedo.surveyservice.survey.template.SomeTemplate;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class NewSurveyControllerTest {
    private static final Caller ADMIN = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller MANAGER = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final DraftingSurveys drafting = SomeDrafting.of(surveys, clock);
    private final NewSurveyController page =
            new NewSurveyController(
                    SomeTemplate.gallery(),
                    surveys,
                    drafting,
                    new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                    JsonConfiguration.mapper());

    @Test
    void theGalleryTellsWhatEachTemplateIsAndMeasures() {
        assertThat(shown(page.gallery(null, ADMIN)))
                .contains("Window cleaning", "Whether one can see through them again.")
                .contains("10 questions, about 2 minutes")
                .contains("<li>Done on the day agreed</li>")
                .doesNotContain("<li>Served well</li>")
                .contains("Use this template", "Start from scratch", "From a file");
    }

    @Test
    void aTemplateIsLookedAtBeforeItIsUsed() {
        assertThat(shown(page.gallery("window-cleaning", ADMIN)))
                .contains("src=\"/surveys/new/preview?template=window-cleaning\"")
                .contains("Delivered by {fact:promisedBy}", "Served well", "3 of 5 or more")
                .contains("Use this template");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page.gallery("poem", ADMIN));
    }

    @Test
    void whoMayNotWriteSurveysOnlyLooks() {
        assertThat(shown(page.gallery(null, MANAGER)))
                .contains("Window cleaning")
                .doesNotContain("Use this template", "<form class=\"card\"");
        assertThat(shown(page.gallery("window-cleaning", MANAGER)))
                .doesNotContain("Use this template");
    }

    @Test
    void onePressMakesADraft() {
        assertThat(leadsTo(page.use("window-cleaning", ADMIN)))
                .isEqualTo("/surveys/window-cleaning/edit");
        assertThat(leadsTo(page.use("window-cleaning", ADMIN)))
                .isEqualTo("/surveys/window-cleaning-2/edit");

        Draft draft = drafting.find("window-cleaning").orElseThrow();
        assertThat(draft.document()).isEqualTo(SomeTemplate.template().survey());
        assertThat(draft.template()).isEqualTo("window-cleaning");
        assertThat(draft.changedByName()).isEqualTo("Ana");
        assertThat(draft.document().problems()).isEmpty();
    }

    @Test
    void oneFromScratchHasANameOfItsOwn() {
        assertThat(leadsTo(page.begin(named("Pick-up"), ADMIN))).isEqualTo("/surveys/pick-up/edit");
        assertThat(drafting.find("pick-up").orElseThrow().template()).isNull();

        for (String wrong : new String[] {"Pick-up", "New", "…", ""}) {
            ResponseEntity<?> again = page.begin(named(wrong), ADMIN);
            assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(shown((Html) Objects.requireNonNull(again.getBody())))
                    .contains("invalid-feedback", "Start from scratch");
        }
        assertThat(drafting.open()).hasSize(1);
    }

    private static MultiValueMap<String, String> named(String name) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("name", name);
        return fields;
    }

    private static String leadsTo(ResponseEntity<?> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getHeaders().getLocation());
    }

    private static String shown(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
