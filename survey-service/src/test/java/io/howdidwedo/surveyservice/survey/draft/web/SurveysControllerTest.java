package io.howdidwedo.surveyservice.survey.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.naming.Names;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.draft.SomeDrafting;
import io.howdidwedo.surveyservice.survey.template.SomeTemplate;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveysControllerTest {
    private static final Caller ADMIN = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller MANAGER = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");
    private static final String ID = "window-cleaning";
    private static final String UNDO = "action=\"/surveys/window-cleaning/bring-back\"";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final DraftingSurveys drafting = SomeDrafting.of(surveys, clock);
    private final SurveysController page =
            new SurveysController(
                    surveys,
                    drafting,
                    new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                    JsonConfiguration.mapper());

    @BeforeEach
    void begin() {
        drafting.begin(SomeTemplate.template(), SurveysController.author(ADMIN));
    }

    @Test
    void aDiscardedDraftIsSaidAndUndone() {
        assertThat(page.discard(ID, ADMIN).getHeaders().getLocation())
                .hasToString("/surveys/window-cleaning");

        assertThat(shown(page.one(ID, ADMIN)))
                .contains("A draft was discarded.", "By Ana", UNDO, ">Undo<")
                .contains("name=\"_csrf\"");
        assertThat(shown(page.list(ADMIN))).contains("Discarded, never published.", UNDO);

        assertThat(page.bringBack(ID).getHeaders().getLocation())
                .hasToString("/surveys/window-cleaning/edit");

        assertThat(drafting.find(ID)).isPresent();
        assertThat(shown(page.one(ID, ADMIN))).doesNotContain(UNDO);
        assertThat(shown(page.list(ADMIN))).doesNotContain(UNDO);
    }

    @Test
    void whoMayNotWriteSurveysUndoesNothing() {
        page.discard(ID, ADMIN);

        assertThat(shown(page.one(ID, MANAGER)))
                .contains("A draft was discarded.")
                .doesNotContain(UNDO);
        assertThat(shown(page.list(MANAGER)))
                .contains("Discarded, never published.")
                .doesNotContain(UNDO);
    }

    /// Their ids are for programs.
    @Test
    void offeringsAreCalledByTheirNames() {
        Survey asked = SomeSurvey.firstVersion();
        surveys.publish(asked);
        Names names = Names.ofThisProcess();
        names.learn(
                new OfferingChanged("home-delivery", 1, Map.of("en", "Brought home"), List.of()));
        try {
            assertThat(shown(page.list(MANAGER)))
                    .contains("Brought home")
                    .doesNotContain("home-delivery");
            assertThat(shown(page.one(asked.id(), MANAGER)))
                    .contains("Brought home")
                    .doesNotContain("home-delivery");
        } finally {
            names.learn(new OfferingWithdrawn("home-delivery", clock.instant()));
        }
    }

    private static String shown(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
