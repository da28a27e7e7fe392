package io.howdidwedo.surveyservice.survey.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.QuestionDocument;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.draft.DraftingSurveys;
import io.howdidwedo.surveyservice.survey.draft.SomeDrafting;
import io.howdidwedo.surveyservice.survey.template.SomeTemplate;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SurveyEditorControllerTest {
    private static final Caller ANA = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller BEN = SomeCaller.named("ben", "Ben", Role.ADMIN, "*");
    private static final String ID = "window-cleaning";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final OfferingsInMemory offerings = new OfferingsInMemory();
    private final StatingAgreements stating = new StatingAgreements(offerings, clock);
    private final DraftingSurveys drafting = SomeDrafting.of(surveys, clock);
    private final SurveyEditorController editor =
            new SurveyEditorController(
                    drafting,
                    new EditorPages(SomeTemplate.gallery(), offerings, stating, clock),
                    new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));

    @BeforeEach
    void begin() {
        drafting.begin(SomeTemplate.template(), SurveysController.author(ANA));
    }

    @Test
    void oneQuestionIsOpenAndAllAreListed() {
        assertThat(at(2))
                .contains("id=\"question-2\"", "name=\"q.1.text.en\"")
                .doesNotContain("id=\"question-1\"", "name=\"q.0.text.en\"")
                .contains("value=\"open:10\"", "aria-label=\"Move question 3 up\"")
                .contains("aria-label=\"Move question 3 down\"", "Title and languages")
                .contains("Publish version 1", "Send me a test", "Saved 12:00");
    }

    @Test
    void theRequirementIsPickedByItsName() {
        assertThat(at(2))
                .contains("<summary class=\"form-select\">Done on the day agreed</summary>")
                .contains("value=\"delivered-on-time\" checked");
        assertThat(at(3)).contains("Line 1 measures", "Of its own: speed");
    }

    /// Whatever button is pressed, what was typed is kept, and so is all that was not shown.
    @Test
    void nothingTypedIsLostOnTheWayToAnotherQuestion() {
        SurveyDocument before = drafting.current(ID).document();
        MultiValueMap<String, String> fields = card(1);
        fields.set("q.1.text.en", "It came when we said");

        assertThat(leadsTo(press("open:4", fields, ANA)))
                .isEqualTo("/surveys/window-cleaning/edit?question=4&entered=true");

        SurveyDocument after = drafting.current(ID).document();
        assertThat(question(after, 1).text()).containsEntry("en", "It came when we said");
        assertThat(question(after, 1).expectation()).isEqualTo("delivered-on-time");
        for (int other : new int[] {0, 2, 3, 4, 5, 6, 7, 8, 9}) {
            assertThat(question(after, other)).isEqualTo(question(before, other));
        }
        assertThat(after.policy()).isEqualTo(before.policy());
        assertThat(after.title()).isEqualTo(before.title());
    }

    @Test
    void wordsInOneLanguageLeaveTheOthersAsTheyAre() {
        MultiValueMap<String, String> fields = card(1);
        fields.remove("q.1.text.en");
        fields.set("q.1.text.de", "Es kam wie versprochen");
        fields.set("language", "de");

        press("save", fields, ANA);

        assertThat(question(drafting.current(ID).document(), 1).text())
                .containsEntry("en", "Delivered by {fact:promisedBy}")
                .containsEntry("de", "Es kam wie versprochen");
        assertThat(shown(editor.edit(ID, "", 2, "de", false, null, null, ANA)))
                .contains("Question, German", "Es kam wie versprochen")
                .contains("lang=\"en\" dir=\"auto\">Delivered by {fact:promisedBy}</p>")
                .contains("2 of 2 languages")
                .doesNotContain("name=\"q.1.text.en\"");
        assertThat(at(1)).contains("1 of 2 languages", "lacks the question, the first point");
    }

    /// Moved in another window meanwhile, it is still the same question that is changed.
    @Test
    void whatWasMovedMeanwhileIsFoundByItsName() {
        MultiValueMap<String, String> fields = card(1);
        fields.set("q.1.text.en", "It came when we said");
        press("move:1:4", new LinkedMultiValueMap<>(), ANA);

        press("save", fields, ANA);

        SurveyDocument after = drafting.current(ID).document();
        assertThat(question(after, 4).text()).containsEntry("en", "It came when we said");
        assertThat(question(after, 1).id()).isEqualTo("parts");
    }

    @Test
    void questionsAreMovedAndTheMovedOneStaysInSight() {
        assertThat(leadsTo(press("down:1", card(1), ANA))).endsWith("/edit?question=3");
        assertThat(leadsTo(press("up:2", card(2), ANA))).endsWith("/edit?question=2");
        assertThat(leadsTo(press("move:1:4", card(1), ANA))).endsWith("/edit?question=5");
        assertThat(question(drafting.current(ID).document(), 4).id()).isEqualTo("on-time");
        assertThat(leadsTo(press("add:choice", card(0), ANA)))
                .endsWith("/edit?question=9&entered=true");
        assertThat(question(drafting.current(ID).document(), 8).id()).isEqualTo("choice-1");
        assertThat(leadsTo(press("remove:8", card(0), ANA))).endsWith("/edit?question=9");
        assertThat(leadsTo(press("undo", new LinkedMultiValueMap<>(), ANA)))
                .endsWith("/edit?question=1");
        assertThat(drafting.current(ID).document().questions()).hasSize(11);
    }

    /// A choice without words cannot be asked; its card and the list say so, and what is wrong
    /// under Advanced is opened.
    @Test
    void whatIsWrongIsSaidWhereItIs() {
        press("add:choice", card(0), ANA);
        assertThat(at(9))
                .contains("have to be put right", "To be put right")
                .contains("value=\"open:9\">Question 9</button>")
                .contains("0 of 1 language", "lacks the question, option 1, option 2")
                .contains("<details class=\"hdwd-advanced\">");

        MultiValueMap<String, String> fields = card(8);
        fields.set("q.8.id", "overall");
        press("save", fields, ANA);

        assertThat(at(9)).contains("Internal name: is used twice", "hdwd-advanced\" open");
    }

    /// Kept in the background: the page gets what changes, and nothing that somebody types into.
    @Test
    void whatIsKeptAsOneTypesComesBackInParts() {
        MultiValueMap<String, String> fields = card(0);
        fields.set("q.0.points", "3");
        ResponseEntity<?> answer =
                editor.write(ID, fields, "save", drafting.current(ID).version(), true, ANA);

        assertThat(answer.getHeaders().getFirst("HX-Trigger")).isEqualTo("draft-kept");
        assertThat(shown((Html) Objects.requireNonNull(answer.getBody())))
                .contains(
                        "id=\"problems\"",
                        "id=\"version\"",
                        "id=\"draft-state\"",
                        "id=\"draft-publish\"")
                .contains("id=\"questions\"", "id=\"scale\"")
                .doesNotContain("name=\"q.0.text.en\"", "id=\"desk\"");
    }

    @Test
    void whoWasQuickerIsNamedAndNothingIsLost() {
        MultiValueMap<String, String> fields = card(0);
        fields.set("q.0.text.en", "Well?");
        long seen = drafting.current(ID).version();
        press("add:text", card(0), BEN);

        ResponseEntity<?> answer = editor.write(ID, fields, "save", seen, false, ANA);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(shown((Html) Objects.requireNonNull(answer.getBody())))
                .contains("Ben has changed this survey meanwhile.", "Press Save")
                .contains("value=\"Well?\"");
    }

    @Test
    void theAudienceIsSentences() {
        MultiValueMap<String, String> fields = audience();
        fields.add("offerings", "window-cleaning");
        fields.set("audience.tiers", "gold");
        fields.set("policy.delay", "24");
        fields.set("policy.rest", "30");
        fields.set("policy.oneIn", "10");

        press("save", fields, ANA);

        assertThat(sentences())
                .containsExactly(
                        "Ask gold customers whose transaction is of window-cleaning.",
                        "Ask one day after the transaction, by E-mail, else SMS, else Chat.",
                        "Remind after 3 days and 7 days; close the link after 30 days; ask about"
                                + " nothing older than 30 days.",
                        "Write on Monday and Tuesday between 08:00 and 21:00 by the customer’s own"
                                + " clock.",
                        "Ask about 1 in every 10; leave people in peace for 30 days; priority among"
                                + " surveys 5 of 9.");
        assertThat(shown(editor.edit(ID, "audience", 1, "", false, null, null, ANA)))
                .contains("<strong>gold customers</strong>", "<strong>one day</strong>")
                .contains("name=\"policy.delay\"")
                .doesNotContain("name=\"q.0.text.en\"");
    }

    @Test
    void theSentencesAreInTheLanguageOfWhoReadsThem() {
        MultiValueMap<String, String> fields = audience();
        fields.add("offerings", "window-cleaning");
        fields.set("policy.delay", "24");
        press("save", fields, ANA);

        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(sentences())
                .contains(
                        "Gefragt werden alle, deren Vorgang zu window-cleaning gehört.",
                        "Nach einem Tag zum Vorgang fragen, per E-Mail, sonst SMS, sonst Chat.");
        assertThat(shown(editor.edit(ID, "audience", 1, "", false, null, null, ANA)))
                .contains("Drücken Sie auf einen Satz", "<strong>einem Tag</strong>")
                .doesNotContain("Press a sentence");
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    private List<String> sentences() {
        Draft draft = drafting.current(ID);
        return new AudienceSentences(draft, draft.document().problems(), id -> id)
                .byKey().values().stream().map(Sentence::text).toList();
    }

    /// The template's agreement is proposed where nobody has created one, and only there.
    @Test
    void anAgreementIsProposedAndNeverOverwritten() {
        offerings.add(StandardAgreement.assumedFor("windows"));
        stating.state(
                "doors",
                new AgreementForm(
                        Map.of("en", "Doors"),
                        null,
                        List.of(SomeTemplate.template().requirements().getFirst())));
        Offering doors = offerings.find("doors").orElseThrow();
        MultiValueMap<String, String> fields = audience();
        fields.add("offerings", "windows, doors");
        press("save", fields, ANA);

        assertThat(shown(editor.edit(ID, "audience", 1, "", false, null, null, ANA)))
                .contains("Nobody has created an agreement for windows yet.")
                .doesNotContain("Nobody has created an agreement for Doors yet.");

        assertThat(leadsTo(press("agree:windows", fields, ANA))).endsWith("/edit?tab=audience");
        press("agree:doors", fields, ANA);
        press("agree:somebody-elses", fields, ANA);

        assertThat(
                        offerings
                                .find("windows")
                                .orElseThrow()
                                .requirement("delivered-on-time", clock.instant()))
                .isPresent();
        assertThat(offerings.find("doors")).contains(doors);
        assertThat(offerings.find("somebody-elses")).isEmpty();
        assertThat(shown(editor.edit(ID, "audience", 1, "", false, null, null, ANA)))
                .doesNotContain("Nobody has created an agreement");
    }

    @Test
    void itIsPublishedWithWhatWasTypedLast() {
        MultiValueMap<String, String> fields = card(0);
        fields.set("q.0.text.en", "How were we?");

        assertThat(leadsTo(press("publish", fields, ANA))).isEqualTo("/surveys/" + ID);

        assertThat(surveys.newest(ID).orElseThrow().overall().text())
                .containsEntry("en", "How were we?");
    }

    @Test
    void whoOnlyLooksAroundBeginsNoDraft() {
        press("publish", card(0), ANA);
        assertThat(drafting.find(ID)).isEmpty();

        for (int question = 0; question < 10; question++) {
            press("open:" + (question + 1), card(question), BEN);
        }

        assertThat(drafting.find(ID)).isEmpty();
    }

    @Test
    void aTestIsToldHowItFared() {
        assertThat(shown(editor.edit(ID, "", 1, "", false, "sent", null, ANA)))
                .contains("A test is on its way.");
        assertThat(shown(editor.edit(ID, "", 1, "", false, "address", null, ANA)))
                .contains("that is no mail address");
    }

    /// With script a part of the page is fetched, and the preview is told to follow.
    @Test
    void thePreviewFollowsWhereAPartIsFetched() {
        assertThat(
                        editor.edit(ID, "", 1, "", false, null, "true", ANA)
                                .getHeaders()
                                .getFirst("HX-Trigger"))
                .isEqualTo("draft-kept");
        assertThat(
                        editor.edit(ID, "", 1, "", false, null, null, ANA)
                                .getHeaders()
                                .getFirst("HX-Trigger"))
                .isNull();
    }

    private String at(int question) {
        return shown(editor.edit(ID, "", question, "", false, null, null, ANA));
    }

    private ResponseEntity<?> press(
            String button, MultiValueMap<String, String> fields, Caller caller) {
        return editor.write(ID, fields, button, drafting.current(ID).version(), false, caller);
    }

    /// What the page of one question sends, as a browser would: read from the page itself.
    private MultiValueMap<String, String> card(int index) {
        return SentByPage.of(at(index + 1));
    }

    private MultiValueMap<String, String> audience() {
        MultiValueMap<String, String> fields =
                SentByPage.of(shown(editor.edit(ID, "audience", 1, "", false, null, null, ANA)));
        fields.set("policy.remindAfter", "3, 7");
        fields.set("policy.expireAfter", "30");
        fields.set("policy.askAboutLast", "30");
        fields.remove("window.atOnce");
        fields.put("window.days", List.of("monday", "tuesday"));
        return fields;
    }

    private static QuestionDocument question(SurveyDocument document, int index) {
        return Objects.requireNonNull(document.questions()).get(index);
    }

    private static String leadsTo(ResponseEntity<?> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getHeaders().getLocation());
    }

    private static String shown(ResponseEntity<Html> answer) {
        return shown(Objects.requireNonNull(answer.getBody()));
    }

    private static String shown(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
