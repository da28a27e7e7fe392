package io.howdidwedo.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// A manager makes contact points, and customers answer at them in a browser.
@ExtendWith(SharedSystem.class)
class ContactPointStoryIT {
    private static final String NAME = "Shop page";

    static boolean browserInstalled() {
        return Browser.isInstalled();
    }

    @Test
    @EnabledIf("browserInstalled")
    void isMadeFramedAndAnsweredByKeyboard(RunningSystem system) throws IOException {
        try (Browser browser = new Browser();
                Shop shop = new Shop()) {
            Page manager = browser.logIn(system, "manager");
            manager.navigate(system.gateway() + "/contact-points");
            Browser.assertAccessible(manager);
            make(manager, system, NAME, "widget", shop.origin());
            make(manager, system, "Front desk", "kiosk", "");
            Browser.assertAccessible(manager);
            Browser.photograph(manager, "contact-points");

            String tag = manager.getByLabel("For the web page").inputValue();
            shop.show(tag);
            Page customer = browser.window();
            customer.navigate(shop.origin());
            answerInFrame(customer);
            isKept(system, "widget/shop-page");

            String kiosk = manager.locator("a[href*='/w/']").nth(1).getAttribute("href");
            kiosk(browser.window(), kiosk);
        }
    }

    private static void make(
            Page page, RunningSystem system, String name, String kind, String origin) {
        page.navigate(system.gateway() + "/contact-points/new");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Kind").selectOption(kind);
        page.getByLabel("Team").fill("contact-point-branch");
        if (kind.equals("widget")) {
            page.getByLabel("Web sites with the widget").fill(origin);
        }
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByText(name).first()).isVisible();
    }

    /// Somebody else's web page with our tag in it.
    private static final class Shop implements AutoCloseable {
        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private volatile String tag = "";

        Shop() throws IOException {
            server.createContext("/", this::answer);
            server.start();
        }

        String origin() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        void show(String newTag) {
            tag = newTag;
        }

        private void answer(HttpExchange exchange) throws IOException {
            byte[] page =
                    ("<!doctype html><html lang=en><title>Shop</title><main><h1>Shop</h1></main>"
                                    + tag)
                            .getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static void answerInFrame(Page page) {
        Locator button =
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("How did we do?"));
        button.focus();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        FrameLocator frame = page.frameLocator("iframe");
        frame.locator("input[name='answer.overall']").last().focus();
        page.keyboard().press("Space");
        frame.locator("button[type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(frame.getByRole(AriaRole.HEADING)).hasText("Thank you");
        frame.getByRole(AriaRole.LINK).first().focus();
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(button).isFocused();
    }

    private static void isKept(RunningSystem system, String contactPoint) {
        try (MongoClient client = MongoClients.create(system.database())) {
            Assertions.assertThat(
                            client.getDatabase("survey")
                                    .getCollection("responses")
                                    .countDocuments(
                                            new Document("state.contactPoint", contactPoint)))
                    .isEqualTo(1);
        }
    }

    private static void kiosk(Page page, String address) {
        page.navigate(address);
        Browser.assertAccessible(page);
        Browser.photograph(page, "kiosk");
        page.locator("input[name='answer.overall']").last().check();
        Locator send = page.locator("button[type=submit]");
        Locator next = page.locator("[data-next]");
        for (int questions = 0; questions < 20 && !send.isVisible(); questions++) {
            next.click();
        }
        send.click();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Thank you");
        // It goes on to an empty form by itself.
        assertThat(page.locator("form#survey")).isVisible();
        assertThat(page.locator("input:checked")).hasCount(0);
    }
}
