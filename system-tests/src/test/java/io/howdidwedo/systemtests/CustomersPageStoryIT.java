package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Customers answer on their page: in their language, without a mouse, without script, on a slow
/// phone and with a connection that drops.
@ExtendWith(SharedSystem.class)
@EnabledIf("browserInstalled")
class CustomersPageStoryIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");
    private static final Pattern PREFERENCES = Pattern.compile("https?://\\S+/p/[A-Za-z0-9_-]+");

    /// The narrowest screen a page must fit without scrolling sideways: 1280 pixels at 400 %.
    private static final int NARROWEST = 320;

    private static final int MOST_BYTES = 15_000;
    private static Browser browser;

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, ltr, How did we do?, Thank you, Your preferences",
        "de, ltr, Wie waren wir?, Danke, Ihre Einstellungen",
        "fr, ltr, Comment avons-nous fait ?, Merci, Vos préférences",
        "es, ltr, ¿Cómo lo hicimos?, Gracias, Sus preferencias",
        "it, ltr, Come siamo andati?, Grazie, Le sue preferenze",
        "pt, ltr, Como nos saímos?, Obrigado, Suas preferências",
        "nl, ltr, Hoe hebben we het gedaan?, Dank u wel, Uw voorkeuren",
        "pl, ltr, Jak nam poszło?, Dziękujemy, Twoje preferencje",
        "tr, ltr, Nasıldık?, Teşekkür ederiz, Tercihleriniz",
        "ja, ltr, いかがでしたか？, ありがとうございます, お客様の設定",
        "zh, ltr, 我们做得怎么样？, 谢谢, 您的偏好设置",
        "ar, rtl, كيف كان أداؤنا؟, شكرًا لك, تفضيلاتك"
    })
    void answersWithoutAMouse(
            String language,
            String direction,
            String question,
            String thanks,
            String preferences,
            RunningSystem system) {
        JsonNode mail = ask(system, "keys-" + language, language);
        Assertions.assertThat(mail.path("text").asString()).contains(question);
        Keyboard customer = new Keyboard(browser.window(390, ColorScheme.LIGHT));
        Page page = customer.page();
        page.navigate(RunningSystem.linkIn(mail, LINK));

        isIn(page, language, direction);
        assertThat(page.getByText(question).first()).isVisible();
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.assertAccessible(page);

        customer.reach(page.locator("input[name='answer.overall']").first());
        customer.key("ArrowDown");
        customer.key("ArrowDown");
        assertThat(page.locator("input[name='answer.overall'][value='3']")).isChecked();
        customer.reach(page.locator("button[type=submit]"));
        customer.key("Enter");
        assertThat(page.locator("h1")).hasText(thanks);
        isIn(page, language, direction);
        Browser.assertAccessible(page);

        page.navigate(RunningSystem.linkIn(mail, PREFERENCES));
        isIn(page, language, direction);
        assertThat(page.locator("h1")).hasText(preferences);
        Browser.assertAccessible(page);
    }

    @Test
    void readsTheSurveyInAnotherLanguageAndIsThankedInIt(RunningSystem system) {
        String link = RunningSystem.linkIn(ask(system, "switches", "de"), LINK);
        Page page = browser.window(390, ColorScheme.LIGHT);
        page.navigate(link);
        isIn(page, "de", "ltr");

        page.getByText("日本語").click();
        isIn(page, "ja", "ltr");
        Browser.assertAccessible(page);
        Browser.photograph(page, "survey-in-japanese");
        page.locator("label.point:has(input[name='answer.overall'][value='2'])").click();
        page.locator("button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("ありがとうございます");
        isIn(page, "ja", "ltr");
    }

    private static void isIn(Page page, String language, String direction) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
    }

    @Test
    void answersWithoutScript(RunningSystem system) {
        String link = RunningSystem.linkIn(ask(system, "no-script", "en"), LINK);
        Page page = browser.windowWithoutScript();
        page.navigate(link + "?q=overall&v=4");
        assertThat(page.locator("input[name='answer.overall'][value='4']")).isChecked();
        page.locator("button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Thank you");
        assertThat(page.getByText("a person will read it")).isVisible();
    }

    /// Without script first, then changed by keyboard: what was answered is there each time.
    @Test
    void everyKindOfQuestionIsAnsweredWithoutScriptAndWithoutAMouse(RunningSystem system) {
        system.api("PUT", "/api/surveys/every-kind", EVERY_KIND);
        String link = RunningSystem.linkIn(ask(system, "every-kind", "en", "every-kind"), LINK);

        Page plain = browser.windowWithoutScript();
        plain.navigate(link);
        CHOSEN.forEach(chosen -> plain.locator(input(chosen)).check(anyway()));
        plain.getByLabel("And next time?").fill("Ring twice");
        plain.locator("button[type=submit]").click();
        assertThat(plain.locator("h1")).hasText("Thank you");

        Keyboard customer = new Keyboard(browser.window(390, ColorScheme.LIGHT));
        Page page = customer.page();
        page.navigate(link + "?change");
        Browser.assertAccessible(page);
        Browser.photograph(page, "every-kind-of-question");
        CHOSEN.forEach(chosen -> assertThat(page.locator(input(chosen))).isChecked());
        customer.reach(page.locator(input("overall=2")));
        customer.key("ArrowRight");
        customer.reach(page.locator(input("parts.price=1")));
        customer.key("ArrowRight");
        customer.reach(page.locator(input("first=yes")));
        customer.key("ArrowRight");
        customer.reach(page.locator(input("why=slow")));
        customer.key("Space");
        customer.press("Send");
        assertThat(page.locator("h1")).hasText("Thank you");

        page.navigate(link + "?change");
        for (String chosen : List.of("overall=3", "parts.price=2", "first=no", "why=rude")) {
            assertThat(page.locator(input(chosen))).isChecked();
        }
        assertThat(page.locator(input("why=slow"))).not().isChecked();
        assertThat(page.getByLabel("And next time?")).hasValue("Ring twice");
    }

    /// One or more of each kind of question, as `question=value`.
    private static final List<String> CHOSEN =
            List.of(
                    "overall=2",
                    "on-time=4",
                    "clean=1",
                    "parts.speed=3",
                    "parts.price=1",
                    "recommend=7",
                    "easy=6",
                    "first=yes",
                    "where=door",
                    "why=slow",
                    "why=rude",
                    "contact=yes");

    private static final String EVERY_KIND =
            """
            {"title": {"en": "How did we do?"}, "offerings": ["every-kind"], "questions": [
             {"id": "overall", "type": "rating", "text": {"en": "How did we do?"}, "required": true,
              "points": 5, "look": "stars", "low": {"en": "Badly"}, "high": {"en": "Very well"}},
             {"id": "on-time", "type": "rating", "text": {"en": "It came on time"}, "points": 11},
             {"id": "clean", "type": "rating", "text": {"en": "It was clean"}, "points": 3,
              "look": "smileys"},
             {"id": "parts", "type": "matrix", "text": {"en": "And in detail?"}, "points": 4,
              "lines": [{"expectation": "speed", "text": {"en": "Speed"}},
                        {"expectation": "price", "text": {"en": "Price"}}]},
             {"id": "recommend", "type": "nps", "text": {"en": "Would you recommend us?"}},
             {"id": "easy", "type": "ces", "text": {"en": "It was made easy"}},
             {"id": "first", "type": "yes_no", "text": {"en": "Was it your first order?"}},
             {"id": "where", "type": "choice", "text": {"en": "Where?"},
              "options": [{"id": "door", "text": {"en": "At the door"}},
                          {"id": "phone", "text": {"en": "On the phone"}}]},
             {"id": "why", "type": "choices", "text": {"en": "What was not right?"},
              "options": [{"id": "slow", "text": {"en": "It was slow"}},
                          {"id": "rude", "text": {"en": "Somebody was rude"}}]},
             {"id": "next-time", "type": "text", "text": {"en": "And next time?"}},
             {"id": "contact", "type": "contact_me", "text": {"en": "Please call me"}}]}
            """;

    private static String input(String chosen) {
        String[] parts = chosen.split("=", 2);
        return "input[name='answer.%s'][value='%s']".formatted(parts[0], parts[1]);
    }

    private static Locator.CheckOptions anyway() {
        return new Locator.CheckOptions().setForce(true);
    }

    @Test
    void fitsTheNarrowestScreenAndLargestLetters(RunningSystem system) {
        Page page = browser.window(NARROWEST, ColorScheme.LIGHT);
        page.navigate(RunningSystem.linkIn(ask(system, "narrow", "de"), LINK));
        fits(page);
        page.setViewportSize(NARROWEST * 2, 900);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        fits(page);
    }

    private static void fits(Page page) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing hangs out sideways")
                .isEqualTo(true);
        for (Locator point : page.locator(".point span").all()) {
            Assertions.assertThat(point.evaluate("e => e.scrollWidth <= e.clientWidth + 1"))
                    .as(point.textContent() + " has room")
                    .isEqualTo(true);
        }
    }

    /// What the page says is saved is there, also when the connection drops and the tab is closed.
    @Test
    void losesNothingItCalledSaved(RunningSystem system) {
        String link = RunningSystem.linkIn(ask(system, "dropped", "en"), LINK);
        Page page = browser.window(390, ColorScheme.LIGHT);
        BrowserContext phone = page.context();
        page.navigate(link);
        Locator saved = page.locator("[data-saved]");
        page.locator("label.point:has(input[name='answer.overall'][value='2'])").click();
        assertThat(saved).hasText("Saved");

        phone.setOffline(true);
        page.getByLabel("What can we do even better next time?").pressSequentially("Ring twice");
        assertThat(saved).hasText("No connection; we keep trying");
        page.locator("button[type=submit]").click();
        assertThat(page.getByLabel("What can we do even better next time?")).hasValue("Ring twice");
        seenFromElsewhere(link, "2", "");

        phone.setOffline(false);
        assertThat(saved).hasText("Saved");
        page.close();
        seenFromElsewhere(link, "2", "Ring twice");
    }

    private static void seenFromElsewhere(String link, String overall, String words) {
        Page other = browser.window();
        other.navigate(link);
        assertThat(other.locator("input[name='answer.overall'][value='" + overall + "']"))
                .isChecked();
        assertThat(other.getByLabel("What can we do even better next time?")).hasValue(words);
        other.close();
    }

    /// A slow phone far away: 400 ms there and back, 400 kbit/s, a quarter of this processor.
    @Test
    void isQuickOnASlowPhone(RunningSystem system) {
        String link = RunningSystem.linkIn(ask(system, "slow-phone", "ar"), LINK);
        Page page = browser.window(390, ColorScheme.LIGHT);
        CDPSession phone = page.context().newCDPSession(page);
        phone.send("Network.enable");
        phone.send("Network.emulateNetworkConditions", slowNetwork());
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", 4);
        phone.send("Emulation.setCPUThrottlingRate", processor);
        AtomicLong bytes = new AtomicLong();
        phone.on(
                "Network.loadingFinished",
                finished -> bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));

        page.navigate(link);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        Assertions.assertThat(page.evaluate(BLOCKING))
                .as("what paint waits for")
                .isEqualTo(List.of());
        Assertions.assertThat(bytes.get())
                .as("bytes, headers too")
                .isBetween(1L, (long) MOST_BYTES);
        Browser.note(
                "slow-phone",
                "%d bytes with headers; first paint after %s ms"
                        .formatted(bytes.get(), page.evaluate(FIRST_PAINT)));
    }

    private static final String BLOCKING =
            "performance.getEntriesByType('resource')"
                    + ".filter(one => one.renderBlockingStatus === 'blocking').map(one => one.name)";
    private static final String FIRST_PAINT =
            "Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)";

    private static JsonObject slowNetwork() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 400);
        network.addProperty("downloadThroughput", 50_000);
        network.addProperty("uploadThroughput", 50_000);
        return network;
    }

    private static JsonNode ask(RunningSystem system, String customer, String language) {
        return ask(system, customer, language, "home-delivery");
    }

    private static JsonNode ask(
            RunningSystem system, String customer, String language, String offering) {
        String address = customer + "@customers-page.example.org";
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"shop","externalId":"%1$s","occurredAt":"%2$s",
                 "supplier":"customers-page-branch","offering":"%5$s",
                 "customer":{"id":"%1$s","name":"Kim","email":"%3$s","language":"%4$s"}}
                """
                        .formatted(customer, Instant.now(), address, language, offering));
        return system.awaitMail(address, 1);
    }
}
