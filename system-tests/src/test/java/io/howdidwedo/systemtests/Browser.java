package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real browser.
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// How long what a page is to show may take on a slow machine that has other work.
    private static final double PATIENCE = Duration.ofSeconds(60).toMillis();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable().orElseThrow())
                                        .setHeadless(true)
                                        .setArgs(ARGUMENTS));
    }

    /// Whether there is a browser on this machine.
    static boolean isInstalled() {
        return executable().isPresent();
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A fresh window without cookies.
    Page window(int width, ColorScheme colors) {
        BrowserContext context =
                browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colors)
                                .setReducedMotion(ReducedMotion.REDUCE));
        return context.newPage();
    }

    /// A window of a phone's size in which no script runs.
    Page windowWithoutScript() {
        return browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(390, 900)
                                .setJavaScriptEnabled(false))
                .newPage();
    }

    /// A window of a laptop's size, light.
    Page window() {
        return window(1440, ColorScheme.LIGHT);
    }

    /// A window in which somebody has logged in.
    ///
    /// @param who agent, manager or admin
    Page logIn(RunningSystem system, String who) {
        Page page = window();
        page.navigate(system.gateway() + "/login");
        assertAccessible(page);
        photograph(page, "login");
        page.locator("input[name=username]").fill(system.credential(who + ".user"));
        page.locator("input[name=password]").fill(system.credential(who + ".password"));
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /// Presses the button of this very name.
    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /// Reloads a page that tells how things were when it was asked for, until it shows this.
    static void awaitTold(Page page, Locator wanted) {
        for (int tries = 0; tries < 60 && wanted.count() == 0; tries++) {
            page.waitForTimeout(500);
            page.reload();
            awaitParts(page);
        }
        PlaywrightAssertions.assertThat(wanted.first()).isVisible();
    }

    /// Fails when the page keeps somebody out.
    static void assertAccessible(Page page) {
        awaitCounted(page);
        AxeResults results = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(results.getViolations())
                .as("accessibility of " + page.url())
                .extracting(Browser::describe)
                .isEmpty();
    }

    /// Until all is there that the page asks for after it has come, and can be used.
    static void awaitParts(Page page) {
        PlaywrightAssertions.assertThat(
                        page.locator(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added"))
                .hasCount(0);
        awaitCounted(page);
    }

    /// On a slow machine a page of figures may be told later.
    private static void awaitCounted(Page page) {
        PlaywrightAssertions.assertThat(page.locator("progress.counting")).hasCount(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
    }

    /// Pictures of the page at phone and laptop width, light and dark, for people to look at; only
    /// when they ask for them, for taking them is a third of a story's work.
    static void photograph(Page page, String name) {
        if (Boolean.getBoolean("system.pictures")) {
            for (int width : new int[] {390, 1440, 2560}) {
                for (ColorScheme colors : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(picture(name, width, colors)));
                }
            }
        }
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static Path picture(String name, int width, ColorScheme colors) {
        return Path.of(
                System.getProperty("system.screenshots"),
                name + "-" + width + "-" + colors.name().toLowerCase(Locale.ROOT) + ".png");
    }

    /// What was measured, beside the pictures, for people to read; nothing depends on it.
    static void note(String name, String words) {
        try {
            Path folder =
                    Files.createDirectories(Path.of(System.getProperty("system.screenshots")));
            Files.writeString(folder.resolve(name + ".txt"), words + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
