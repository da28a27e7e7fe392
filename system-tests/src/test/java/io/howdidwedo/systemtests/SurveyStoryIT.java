package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator writes a survey and tries its paths; a customer answers it in Arabic.
@ExtendWith(SharedSystem.class)
class SurveyStoryIT {
    private static final String SURVEY = "pick-up";
    private static final String OFFERING = "pick-up-at-the-store";
    private static final String CUSTOMER = "layla@example.org";
    private static final String WHAT = "What was wrong?";
    private static final String WHAT_IN_ARABIC = "ما الذي لم يكن جيدًا؟";
    private static final String WAITING_IN_ARABIC = "الانتظار";
    private static final Pattern FIRST_POINT = Pattern.compile("https?://\\S+/s/\\S+v=1\\b");

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void isWrittenTriedPublishedAndAnswered(RunningSystem system) {
        try (Browser browser = new Browser()) {
            Page admin = browser.logIn(system, "admin");
            write(admin, system);
            tryPaths(admin);
            Browser.press(admin, "Publish version 1");
            assertThat(admin.getByText("asked now")).isVisible();
            Browser.assertAccessible(admin);
            Browser.photograph(admin, "survey-versions");

            system.api("POST", "/api/transactions", transaction());
            String link = RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), FIRST_POINT);
            answer(browser.window(), link);

            publishShorter(admin, system);
            seeTheOldVersion(browser.window(), link);
        }
    }

    private static void write(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/surveys");
        Browser.assertAccessible(page);
        Browser.photograph(page, "surveys");
        lookAtTheGallery(page);
        page.getByLabel("Name").fill("Pick-up");
        Browser.press(page, "Create survey");
        Browser.press(page, "Audience and schedule");
        page.locator("#sentence-who").click();
        page.getByLabel("Asked about these offerings").fill(OFFERING);
        Browser.press(page, "Add");
        assertThat(page.locator("#sentence-who"))
                .containsText("whose transaction is of " + OFFERING);
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-audience");
        Browser.press(page, "Questions");
        page.getByText("+ Add a question").click();
        page.locator("button[value='add:choice']").click();
        assertThat(page.getByText("have to be put right")).isVisible();
        Browser.assertAccessible(page);
        writeTheChoice(page);
        assertThat(page.getByText("Everything fits")).isVisible();
        Browser.assertAccessible(page);
    }

    private static void writeTheChoice(Page page) {
        Locator question = page.locator("#question-4");
        fill(question, "Question, English", WHAT);
        fill(question, "Option 1, English", "The wait");
        fill(question, "Option 2, English", "The goods");
        question.locator(".hdwd-languages summary").click();
        press(page, "Arabic", "#question-4");
        question = page.locator("#question-4");
        fill(question, "Question, Arabic", WHAT_IN_ARABIC);
        fill(question, "Option 1, Arabic", WAITING_IN_ARABIC);
        question.getByText("Advanced").click();
        press(page, "Ask it only if …", "#question-4");
        question = page.locator("#question-4");
        question.getByLabel("Earlier question").selectOption("overall");
        question.getByLabel("1", exactly()).check();
        question.getByLabel("2", exactly()).check();
    }

    /// A template is looked at in another language, and not used this time.
    private static void lookAtTheGallery(Page page) {
        follow(page, "New survey");
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-templates");
        page.locator("a[href='/surveys/new?template=restaurant']").click();
        FrameLocator preview = page.frameLocator("#preview");
        assertThat(preview.getByText("How was your visit?").first()).isVisible();
        follow(page, "German");
        assertThat(preview.getByText("Wie war Ihr Besuch?").first()).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-template");
        follow(page, "New survey");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static void fill(Locator question, String label, String words) {
        question.getByLabel(label).fill(words);
    }

    /// The preview follows what is written, and asks what the answers call for.
    private static void tryPaths(Page page) {
        page.reload();
        follow(page, "English");
        FrameLocator preview = page.frameLocator("#preview");
        Locator what = preview.getByText(WHAT);
        preview.locator("input[name='answer.overall'][value='5']").check(anyway());
        assertThat(what).isHidden();
        preview.locator("input[name='answer.overall'][value='1']").check(anyway());
        assertThat(what).isVisible();
        page.evaluate("scrollTo(0, 0)");
        Browser.photograph(page, "survey-editor");
        preview.getByText("The goods").click();
        preview.getByRole(AriaRole.BUTTON).click();
        assertThat(preview.getByText("This path goes through")).isVisible();
        assertThat(preview.getByText("choice-1: option-2")).isVisible();
        assertThat(preview.getByText("Asked 5 of 5")).isVisible();
    }

    private static Locator.CheckOptions anyway() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static void answer(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.getByText(WHAT_IN_ARABIC)).isVisible();
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-in-arabic");
        page.getByText(WAITING_IN_ARABIC).click();
        page.locator("textarea")
                .pressSequentially(
                        "أسرع من فضلكم", new Locator.PressSequentiallyOptions().setDelay(60));
        page.locator("button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("شكرًا لك");
        Browser.assertAccessible(page);
    }

    private static void publishShorter(Page page, RunningSystem system) {
        page.navigate(system.gateway() + "/surveys/" + SURVEY + "/edit");
        page.locator("#open-4").click();
        Browser.press(page, "Remove question 4");
        assertThat(page.locator("#open-5")).hasCount(0);
        Browser.press(page, "Publish version 2");
        assertThat(page.getByText("asked now")).hasCount(1);
    }

    /// Whoever answered the first version changes answers to the first version.
    private static void seeTheOldVersion(Page page, String link) {
        page.navigate(link.replaceAll("\\?.*", "") + "?change=1");
        assertThat(page.getByText(WHAT_IN_ARABIC)).isVisible();
        assertThat(page.getByLabel(WAITING_IN_ARABIC)).isChecked();
    }

    private static void press(Page page, String name, String within) {
        page.locator(within)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
        Browser.awaitParts(page);
    }

    private static String transaction() {
        Instant now = Instant.now();
        return """
        {"source":"shop","externalId":"pick-up-1","occurredAt":"%s","stage":"after",
         "supplier":"story-store","offering":"%s","contactPoint":"shop",
         "customer":{"id":"c-layla","kind":"external","name":"ليلى","email":"%s","language":"ar"}}
        """
                .formatted(now, OFFERING, CUSTOMER);
    }
}
