package io.howdidwedo.gateway.docs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.servicekit.page.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Anybody can read what programs are promised.
class DocsConfigurationTest {
    private final WebTestClient browser =
            WebTestClient.bindToRouterFunction(
                            new DocsConfiguration()
                                    .docsRoutes(
                                            new Pages(
                                                    new Templates(
                                                            getClass().getClassLoader(),
                                                            "io.howdidwedo.gateway"),
                                                    "Example")))
                    .configureClient()
                    .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8_000_000))
                    .build();

    @Test
    void thePageShowsTheContract() {
        String page = text("/docs");

        assertThat(page).contains("data-contract=\"/docs/openapi.json\"");
        assertThat(text("/docs/reader.js")).contains("SwaggerUIBundle");
        assertThat(text("/docs/reader.css")).contains(".swagger-ui");
        assertThat(text("/docs/begin.js")).contains("SwaggerUIBundle({");
    }

    @Test
    void theContractIsThatOfTheRoutes() {
        JsonNode contract = JsonMapper.shared().readTree(text("/docs/openapi.json"));

        assertThat(contract.path("openapi").asString()).startsWith("3.1");
        assertThat(contract.path("paths").propertyNames())
                .contains("/api/transactions", "/api/cases/{id}", "/api/figures");
    }

    @Test
    void theContractOfTheTopicsIsThereToo() {
        JsonNode contract = JsonMapper.shared().readTree(text("/docs/asyncapi.json"));

        assertThat(contract.path("asyncapi").asString()).startsWith("3.");
        assertThat(contract.path("channels").propertyNames())
                .contains("transactions.in", "responses", "cases");
    }

    @Test
    void whoTakesItCompressedGetsTheSame() throws IOException {
        byte[] zipped =
                browser.get()
                        .uri("/docs/openapi.json")
                        .header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br")
                        .exchange()
                        .expectHeader()
                        .valueEquals(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent();

        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text("/docs/openapi.json"));
        }
    }

    @Test
    void whateverALinkAddsIsPassedOver() {
        browser.get().uri("/docs?utm_source=mail").exchange().expectStatus().isOk();
    }

    private String text(String path) {
        return new String(
                browser.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }
}
