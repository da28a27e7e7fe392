package io.howdidwedo.servicekit.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class AssetTest {
    private static final String STYLES = "/assets/kit/staff.css";

    private static final AnnotationConfigWebApplicationContext CONTEXT =
            new AnnotationConfigWebApplicationContext();
    private static MockMvcTester browser;

    @Configuration
    @EnableWebMvc
    static class OnlyAssets {
        @Bean
        WebMvcConfigurer keptAssets() {
            return new KeptAssets();
        }
    }

    @BeforeAll
    static void start() {
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.register(OnlyAssets.class);
        CONTEXT.refresh();
        browser = MockMvcTester.from(CONTEXT);
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @Test
    void isKeptForGoodUnderTheNameOfItsContent() {
        assertThat(browser.get().uri(Asset.at(STYLES)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void isNotThereUnderTheNameOfAnotherContent() {
        String another = Asset.at(STYLES).replaceFirst("-[0-9a-f]{32}", "-" + "0".repeat(32));

        assertThat(browser.get().uri(another)).hasStatus(404);
    }

    @Test
    void isNotKeptForGoodUnderANameThatStaysTheSame() {
        assertThat(browser.get().uri(STYLES)).doesNotContainHeader("Cache-Control");
    }

    @Test
    void holdsTheLibrarysStylesAndThenOurOwn() {
        assertThat(body(STYLES))
                .satisfies(css -> inThisOrder(css, "--tblr-primary", ".hdwd-menu", ".work-row"))
                .doesNotContain("sourceMappingURL");
    }

    @Test
    void holdsTheColourSchemeBeforeTheLibraryAndThatBeforeOurOwnScript() {
        assertThat(body("/assets/kit/staff.js"))
                .satisfies(js -> inThisOrder(js, "data-bs-theme", "var htmx=", "[data-chart]"));
    }

    @Test
    void isSentAsTheBuildCompressedItToABrowserThatTakesIt() {
        assertThat(sent("gzip, deflate, br").getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(sent("gzip, deflate, br").getContentType()).startsWith("text/css");
        assertThat(sent("gzip, deflate").getHeader("Content-Encoding")).isNull();
    }

    private static MockHttpServletResponse sent(String accepted) {
        return browser.get()
                .uri(Asset.at(STYLES))
                .header("Accept-Encoding", accepted)
                .exchange()
                .getResponse();
    }

    @Test
    void ofAPageWithChartsAreLightEnoughForItsFirstVisit() throws IOException {
        long all = 0;
        for (String name : List.of("staff.css", "staff.js", "charts.js")) {
            all += compressed(name);
        }

        assertThat(all).isLessThan(230_000);
    }

    private static long compressed(String name) throws IOException {
        return new ClassPathResource(Asset.FOLDER + "/assets/kit/" + name + ".br").contentLength();
    }

    @Test
    void holdsWhatDrawsChartsAndAsksForNothingThatIsOnlyThereInABuild() {
        assertThat(body("/assets/kit/charts.js"))
                .contains(".echarts=", "heatmap", "scatter", "visualMap", "markLine")
                .doesNotContain("process.env");
    }

    @Test
    void aSmallPictureCostsNoRequest() {
        String address = Asset.inline("/assets/kit/icon.svg");

        String[] parts = address.split(",", 2);
        assertThat(parts[0]).isEqualTo("data:image/svg+xml;base64");
        assertThat(new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .startsWith("<svg ");
    }

    @Test
    void saysWhichOneIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Asset.at("/assets/kit/staf.css"))
                .withMessage("There is no asset /assets/kit/staf.css");
    }

    private static String body(String path) {
        return new String(
                browser.get().uri(Asset.at(path)).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static void inThisOrder(String text, String... parts) {
        assertThat(Stream.of(parts).map(text::indexOf)).isSorted().doesNotContain(-1);
    }
}
