package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.problem.ToldProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ProblemPageTest {
    private static final String CASE = "7c27d6df-62d6-5292-8fe9-8c3b42d00ec0";

    private final ProblemPage problems =
            new ProblemPage(new StaffPages(new PageSettings("Acme", "http://localhost")));
    private final MockHttpServletRequest request = asked("GET", "/cases/" + CASE);

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsTheMenuForWhoIsLoggedIn() throws IOException {
        loggedIn("csrf");

        assertThat(page("There is no such case."))
                .contains("There is no such case.", "aria-label=\"Main\"", "href=\"/my-work\"")
                .doesNotContain("aria-current=\"page\"");
    }

    @Test
    void hasNoMenuForWhoIsNot() throws IOException {
        assertThat(page("Please log in."))
                .contains("Please log in.", "href=\"/\"")
                .doesNotContain("href=\"/my-work\"");
    }

    /// Its key opens the API; a page it asks for is not to log it in.
    @Test
    void hasNoMenuForAProgram() throws IOException {
        loggedIn(null);

        assertThat(page("Not for programs.")).doesNotContain("href=\"/my-work\"");
    }

    @Test
    void showsIdsByTheirBeginning() throws IOException {
        assertThat(page("There is no case " + CASE + ", nor 7c27d6df62d60292efe98c3b42d00ec0."))
                .contains("There is no case 7c27d6df…, nor 7c27d6df….");
    }

    @Test
    void leadsBackToWhereSomebodyWas() throws IOException {
        request.addHeader("Referer", "http://localhost/my-work?status=open");

        assertThat(page("Gone.")).contains("href=\"/my-work?status=open\">Back");
    }

    /// Nobody is led away from here, nor round in a circle.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/my-work",
                "http://localhost//elsewhere.example/",
                "http://localhost/cases/" + CASE,
                "javascript:alert(1)",
                "http://localhost/\"><script>",
                "about:blank",
                ""
            })
    void leadsNowhereElse(String referrer) throws IOException {
        request.addHeader("Referer", referrer);

        assertThat(page("Gone.")).doesNotContain("Back to where you were");
    }

    /// What cannot be sent off leads back to the form it came from, though its address is the same.
    @Test
    void leadsBackToARefusedForm() throws IOException {
        request.setMethod("POST");
        request.addHeader("Referer", "http://localhost/cases/" + CASE);

        assertThat(page("Not now.")).contains("href=\"/cases/" + CASE + "\">Back");
    }

    @Test
    void offersThePageWithoutWhatItsAddressStated() throws IOException {
        request.setQueryString("month=13");

        assertThat(page("month: must be a month")).contains("Open it without that");
    }

    @Test
    void isInTheReadersLanguageWhereProgramsAreToldInEnglish() throws IOException {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        Check check = new Check();
        new StatedValues(check).text("name", "", 5);
        MockHttpOutputMessage answer = new MockHttpOutputMessage();
        Told.Problem problem = ToldProblems.of(new InvalidInput(check.violations()));

        problems.write(problem, MediaType.TEXT_HTML, answer);

        assertThat(answer.getBodyAsString(StandardCharsets.UTF_8))
                .contains("name: wird gebraucht")
                .doesNotContain("is required");
        assertThat(problem.getDetail()).isEqualTo("name: is required");
        assertThat(JsonConfiguration.mapper().writeValueAsString(check.violations()))
                .isEqualTo("[{\"field\":\"name\",\"problem\":\"is required\"}]");
    }

    @Test
    void saysInTheReadersLanguageWhatIsNotFoundAndWhatIsNotTheirs() throws IOException {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(page(ToldProblems.of(new NotFound("contact point", CASE))))
                .contains(">Nicht gefunden</h1>", "Nicht gefunden: Kontaktpunkt 7c27d6df….")
                .doesNotContain("There is no");
        assertThat(page(ToldProblems.of(new NotFound("deed", "x"))))
                .contains("Es ist vielleicht nicht mehr da");
        assertThatThrownBy(
                        () ->
                                SomeCaller.named("kim", "Kim", Role.MANAGER, "north")
                                        .requireSupplier("south"))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal ->
                                assertThat(ToldProblems.of(refusal))
                                        .returns(
                                                "Das gehört zu einem anderen Team.",
                                                Told.Problem::said)
                                        .returns(
                                                "This belongs to another team.",
                                                ProblemDetail::getDetail));
    }

    @Test
    void whatTheFrameworkRefusesHasATitleInTheReadersLanguage() throws IOException {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));

        assertThat(page(ProblemDetail.forStatus(HttpStatus.METHOD_NOT_ALLOWED)))
                .contains(">No es posible aquí</h1>");
    }

    private String page(ProblemDetail problem) throws IOException {
        MockHttpOutputMessage answer = new MockHttpOutputMessage();
        problems.write(problem, MediaType.TEXT_HTML, answer);
        return answer.getBodyAsString(StandardCharsets.UTF_8);
    }

    private String page(String detail) throws IOException {
        MockHttpOutputMessage answer = new MockHttpOutputMessage();
        problems.write(
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail),
                MediaType.TEXT_HTML,
                answer);
        return answer.getBodyAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest asked(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", "text/html");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private static void loggedIn(@Nullable String csrf) {
        Jwt.Builder token =
                Jwt.withTokenValue("token")
                        .header("alg", "none")
                        .subject("kim")
                        .issuedAt(Instant.EPOCH)
                        .claim("roles", List.of("agent"))
                        .claim("teams", List.of("*"));
        if (csrf != null) {
            token.claim("csrf", csrf);
        }
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(token.build()));
    }
}
