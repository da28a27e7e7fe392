package io.howdidwedo.gateway.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Requirement;
import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.gateway.web.RequestId;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.page.Templates;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.MethodNotAllowedException;

class RefusalTest {
    private final Refusals refusals =
            new Refusals(
                    new Pages(
                            new Templates(
                                    RefusalTest.class.getClassLoader(), "io.howdidwedo.gateway"),
                            "Acme"),
                    JsonConfiguration.mapper());

    private String told(Refusal refusal, String accepted, String language) {
        MockServerWebExchange exchange = asked(accepted, language);
        refusals.send(exchange, refusal).block();
        return Objects.requireNonNull(exchange.getResponse().getBodyAsString().block());
    }

    private static MockServerWebExchange asked(String accepted, String language) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/access")
                        .header("Accept", accepted)
                        .header("Accept-Language", language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Not yours to open     | This needs role manager or role admin.
                    de | Nicht für Sie zu öffnen | Dafür braucht es die Rolle Leitung oder die Rolle Verwaltung.
                    pt | Você não pode abrir isto | Isto exige o papel Gestão ou o papel Administração.
                    es | No puede abrir esto   | Esto requiere el rol Responsable o el rol Administración.
                    """)
    void peopleAreToldWhatIsNeededInTheirLanguage(String language, String title, String detail) {
        Refusal refusal = AccessFilter.notAllowed(Requirement.anyOf(Role.ADMIN, Role.MANAGER));

        assertThat(told(refusal, "text/html", language)).contains(title, detail);
        assertThat(told(refusal, "application/json", language))
                .contains("\"title\":\"Not yours to open\"")
                .contains("This needs role manager or role admin. If you should have it, ask");
    }

    @Test
    void peopleAreToldWhichPartDoesNotAnswer() {
        MockServerWebExchange exchange = asked("text/html", "de");
        new BrokenRequests(refusals).handle(exchange, new IOException("gone")).block();

        assertThat(exchange.getResponse().getStatusCode())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(exchange.getResponse().getBodyAsString().block())
                .contains("Gleich wieder da", "Der Dienst antwortet gerade nicht.");
    }

    /// Customers' pages speak twelve languages, the door before them no fewer.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr-CA, en;q=0.5 | De retour dans un instant | dir="ltr"
                    ar              | سنعود بعد لحظات           | dir="rtl"
                    ja              | まもなく再開します          | lang="ja"
                    sv              | Back in a moment          | lang="en"
                    """)
    void customersAreToldInTheirLanguage(String languages, String title, String attribute) {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(
                        MockServerHttpRequest.get("/s/token")
                                .header("Accept", "text/html")
                                .header("Accept-Language", languages));
        new BrokenRequests(refusals).handle(exchange, new IOException("gone")).block();

        assertThat(exchange.getResponse().getBodyAsString().block()).contains(title, attribute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "it", "nl", "pl", "tr", "ar", "ja", "zh"})
    void whatCustomersAreToldIsWholeInEachOfTheirLanguages(String language) throws IOException {
        for (Class<?> teller : List.of(Refusals.class, BrokenRequests.class)) {
            Properties english = words(teller, "");
            Properties theirs = words(teller, "_" + language);

            assertThat(theirs.stringPropertyNames())
                    .isEqualTo(words(teller, "_fr").stringPropertyNames())
                    .isSubsetOf(english.stringPropertyNames())
                    .allSatisfy(
                            meaning ->
                                    assertThat(theirs.getProperty(meaning).contains("{0}"))
                                            .as(meaning)
                                            .isEqualTo(
                                                    english.getProperty(meaning).contains("{0}")));
        }
    }

    private static Properties words(Class<?> teller, String language) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                teller.getResourceAsStream("words" + language + ".properties")),
                        StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }

    @Test
    void whatBreaksNamesItsRequest() {
        MockServerWebExchange exchange = asked("text/html", "es");
        new BrokenRequests(refusals).handle(exchange, new IllegalStateException("bug")).block();

        assertThat(exchange.getResponse().getBodyAsString().block())
                .contains("el número " + RequestId.of(exchange) + ".");
    }

    @Test
    void whatTheFrameworkRefusesIsExactForProgramsAndPlainForPeople() {
        MethodNotAllowedException refused = new MethodNotAllowedException("PUT", List.of());
        MockServerWebExchange program = asked("application/json", "de");
        MockServerWebExchange person = asked("text/html", "de");
        new BrokenRequests(refusals).handle(program, refused).block();
        new BrokenRequests(refusals).handle(person, refused).block();

        assertThat(program.getResponse().getBodyAsString().block())
                .contains("\"title\":\"Method Not Allowed\"", "PUT");
        assertThat(person.getResponse().getBodyAsString().block())
                .contains("Das geht so nicht (Method Not Allowed)", "So lässt sich die Anfrage");
    }
}
