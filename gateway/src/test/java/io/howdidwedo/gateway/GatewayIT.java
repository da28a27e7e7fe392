package io.howdidwedo.gateway;

import static io.howdidwedo.gateway.RunningGateway.ADMIN_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.AGENT_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.API_KEY;
import static io.howdidwedo.gateway.RunningGateway.MANAGER_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.howdidwedo.localplatform.database.LocalDatabase;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The gateway as its callers meet it, with its own database and echoing services behind it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayIT {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String NOWHERE = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private LocalDatabase database;
    private EchoService survey;
    private EchoService followup;
    private EchoService analytics;
    private EchoService operations;
    private RunningGateway gateway;

    @BeforeAll
    void open() {
        database = LocalDatabase.inMemory();
        survey = EchoService.start("survey");
        followup = EchoService.start("followup");
        analytics = EchoService.start("analytics");
        operations = EchoService.start("operations");
        gateway = start();
    }

    @AfterAll
    void close() {
        gateway.close();
        survey.close();
        followup.close();
        analytics.close();
        operations.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/s/abc?q=1&v=5, survey",
        "/p/abc, survey",
        "/api/transactions/7, survey",
        "/api/imports/7/results.csv, survey",
        "/api/offerings/home-delivery, survey",
        "/api/surveys/after, survey",
        "/api/invitations/7, survey",
        "/deliveries, survey",
        "/imports, survey",
        "/assets/survey/page.js, survey",
        "/c/abc, survey",
        "/w/abc?kiosk=1, survey",
        "/contact-points, survey",
        "/reply-templates, survey",
        "/n/abc, followup",
        "/teams/north-branch, followup",
        "/api/teams/north-branch, followup",
        "/working-hours, followup",
        "/you-said-we-did, followup",
        "/api/cases?status=open, followup",
        "/api/rules, followup",
        "/my-work, followup",
        "/cases/7, followup",
        "/fragments/followup/history/7, followup",
        "/fragments/operations/history/7, operations",
        "/webhooks/new, operations",
        "/api/webhooks, operations",
        "/api/figures?metrics=csat, analytics",
        "/api/verdicts?transaction=7, analytics",
        "/api/responses/7, analytics",
        "/api/comments/words, analytics",
        "/api/ledger, analytics",
        "/api/parameters, analytics",
        "/dashboard, analytics",
        "/comments, analytics",
        "/assets/kit/staff.css, analytics"
    })
    void sendsEveryPathToItsService(String path, String service) {
        HttpResponse<String> answer = admin().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(service);
        assertThat(service(service).last().uri()).isEqualTo(path);
    }

    @Test
    void leadsStrangersToTheLoginAndBackToWhereTheyWanted() {
        Browser ana = Browser.at(gateway);

        HttpResponse<String> turnedAway = ana.get("/my-work?due=today&team=north");

        assertThat(turnedAway.statusCode()).isEqualTo(303);
        assertThat(location(turnedAway))
                .isEqualTo("/login?next=%2Fmy-work%3Fdue%3Dtoday%26team%3Dnorth");
        assertThat(ana.get(location(turnedAway)).body())
                .contains("value=\"/my-work?due=today&amp;team=north\"");

        HttpResponse<String> welcome =
                ana.logIn("agent", AGENT_PASSWORD, "/my-work?due=today&team=north");

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(location(welcome)).isEqualTo("/my-work?due=today&team=north");
        assertThat(ana.get("/my-work").body()).isEqualTo("followup");
    }

    @Test
    void givesTheSessionAsACookieThatScriptsAndOtherSitesCannotUse() {
        HttpResponse<String> welcome = Browser.at(gateway).logIn("agent", AGENT_PASSWORD);

        assertThat(welcome.headers().allValues("set-cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("hdwd_session=")
                                        .containsIgnoringCase("; HttpOnly")
                                        .contains("; SameSite=Lax", "; Path=/;"));
    }

    @ParameterizedTest
    @CsvSource({
        "agent, agent-for-tests, /my-work",
        "manager, manager-for-tests, /dashboard",
        "admin, admin-for-tests, /getting-started/home"
    })
    void startsEverybodyWhereTheirWorkIs(String user, String password, String place) {
        assertThat(location(Browser.at(gateway).logIn(user, password))).isEqualTo(place);
    }

    @Test
    void greetsOnTheHomePageWithWhatOneMayOpen() {
        assertThat(location(Browser.at(gateway).get("/"))).isEqualTo("/login");
        assertThat(agent().get("/").body())
                .contains("Welcome, <bdi>Service team</bdi>", "/my-work")
                .doesNotContain("/dashboard");
        assertThat(admin().get("/").body())
                .contains("/my-work", "/dashboard", "/deliveries", "/access");
    }

    @Test
    void refusesAWrongPasswordKindly() {
        Browser stranger = Browser.at(gateway);

        HttpResponse<String> refused = stranger.logIn("agent", "wrong");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("do not belong together").doesNotContain("wrong");
        assertThat(stranger.has("hdwd_session")).isFalse();
    }

    @Test
    void takesALoginOnlyFromItsOwnForm() {
        Browser victim = Browser.at(gateway);
        Map<String, String> forged =
                Map.of("username", "agent", "password", AGENT_PASSWORD, "_csrf", "guessed");

        assertThat(victim.post("/login", forged).statusCode()).isEqualTo(403);
        assertThat(victim.has("hdwd_session")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void leadsNobodyToAnotherSite(String elsewhere) {
        assertThat(location(Browser.at(gateway).logIn("agent", AGENT_PASSWORD, elsewhere)))
                .isEqualTo("/my-work");
    }

    @Test
    void tellsTheServiceInASignedWordWhoIsCalling() throws Exception {
        manager().get("/dashboard");

        JWTClaimsSet claims = verified(analytics.last());

        assertThat(claims.getIssuer()).isEqualTo("how-did-we-do");
        assertThat(claims.getSubject()).isEqualTo("manager");
        assertThat(claims.getStringListClaim("roles")).containsExactly("manager");
        assertThat(claims.getStringListClaim("teams")).containsExactly("*");
        assertThat(claims.getStringClaim("csrf")).hasSizeGreaterThan(20);
        assertThat(claims.getExpirationTime()).isAfter(claims.getIssueTime());
    }

    @Test
    void tellsTheServiceWhichKeyIsCalling() throws Exception {
        HttpResponse<String> answer =
                withKey(
                        API_KEY,
                        "/api/transactions",
                        request -> request.POST(BodyPublishers.ofString("{\"a\": 1}")));

        JWTClaimsSet claims = verified(survey.last());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(survey.last().body()).isEqualTo("{\"a\": 1}");
        assertThat(claims.getSubject()).startsWith("key-");
        assertThat(claims.getStringListClaim("roles")).containsExactly("admin", "integrator");
        assertThat(claims.getStringListClaim("scopes"))
                .contains("transactions:write", "figures:read");
        assertThat(claims.getClaim("csrf")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer hdwd_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "Bearer hdwd_short",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Basic YWRtaW46YWRtaW4tZm9yLXRlc3Rz"
            })
    void knowsNobodyByAnythingElse(String authorization) {
        HttpResponse<String> refused =
                Browser.at(gateway)
                        .send(
                                "/api/figures",
                                request -> request.header("Authorization", authorization));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("www-authenticate")).isPresent();
        assertThat(refused.headers().firstValue("content-type"))
                .contains("application/problem+json");
    }

    @Test
    void takesABadKeyForNobodyWhateverCookieComesWithIt() {
        HttpResponse<String> refused =
                admin().send(
                                "/api/figures",
                                request -> request.header("Authorization", "Bearer hdwd_revoked"));

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void sendsBackWhoeverLacksTheRightAndSaysWhatWouldDo() {
        HttpResponse<String> page = agent().get("/dashboard");
        HttpResponse<String> api =
                agent().send("/api/parameters", request -> request.PUT(BodyPublishers.noBody()));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("Not yours to open", "role manager or role admin");
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("\"detail\":\"This needs role admin.");
    }

    @Test
    void passesNothingOnThatTheClientClaimsAboutItself() {
        Browser ana = agent();

        ana.send(
                "/s/abc",
                request ->
                        request.header("Authorization", "Bearer forged")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .header("X-Forwarded-Proto", "https")
                                .header("Forwarded", "for=203.0.113.9")
                                .header("Cookie", "theme=dark; hdwd_session=x; size=large"));

        assertThat(survey.last().header("Authorization")).isEmpty();
        assertThat(survey.last().header("Forwarded")).isEmpty();
        assertThat(survey.last().header("X-Forwarded-For")).contains("127.0.0.1");
        assertThat(survey.last().header("X-Forwarded-Proto")).contains("http");
        assertThat(survey.last().header("Cookie").orElse(""))
                .contains("theme=dark", "size=large")
                .doesNotContain("hdwd_session");
    }

    @Test
    void neverNamesACustomerWhoHappensToBeLoggedIn() {
        admin().get("/s/abc");

        assertThat(survey.last().header("Authorization")).isEmpty();
        assertThat(survey.last().header("Cookie").orElse("")).doesNotContain("hdwd_session");
    }

    @Test
    void givesEveryRequestAnIdAndKeepsASaneOne() {
        HttpResponse<String> fresh = Browser.at(gateway).get("/s/abc");
        String made = fresh.headers().firstValue("x-request-id").orElseThrow();
        assertThat(survey.last().header("X-Request-Id")).contains(made);

        HttpResponse<String> kept =
                Browser.at(gateway)
                        .send("/s/abc", request -> request.header("X-Request-Id", "order-4711-a"));
        assertThat(kept.headers().allValues("x-request-id")).containsExactly("order-4711-a");

        HttpResponse<String> replaced =
                Browser.at(gateway)
                        .send("/s/abc", request -> request.header("X-Request-Id", "<script>"));
        assertThat(replaced.headers().firstValue("x-request-id").orElseThrow())
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/abc", "/login", "/nowhere", "/api/figures", "/actuator/health"})
    void securesEveryAnswer(String path) {
        var headers = Browser.at(gateway).get(path).headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.firstValue("cache-control")).isPresent();
        assertThat(headers.firstValue("server")).isEmpty();
        assertThat(headers.firstValue("strict-transport-security")).isEmpty();
    }

    @Test
    void letsAPageBeFramedByWhomItsServiceNames() {
        var framed = Browser.at(gateway).get("/w/widget").headers();
        var other = Browser.at(gateway).get("/w/other").headers();

        assertThat(framed.allValues("content-security-policy")).containsExactly(EchoService.FRAMED);
        assertThat(framed.firstValue("x-frame-options")).isEmpty();
        assertThat(other.firstValue("x-frame-options")).contains("DENY");
    }

    @Test
    void believesAProxyInFrontOnlyWhenTold() {
        UnaryOperator<HttpRequest.Builder> behindTls =
                request -> request.header("X-Forwarded-Proto", "https");
        try (var proxied = start("GATEWAY_FORWARD_HEADERS=native")) {
            HttpResponse<String> secure = Browser.at(proxied).send("/login", behindTls);
            HttpResponse<String> plain = Browser.at(gateway).send("/login", behindTls);

            assertThat(secure.headers().firstValue("strict-transport-security")).isPresent();
            assertThat(secure.headers().firstValue("set-cookie").orElseThrow())
                    .contains("; Secure");
            assertThat(plain.headers().firstValue("strict-transport-security")).isEmpty();

            Browser.at(proxied).send("/s/abc", behindTls);
            assertThat(survey.last().header("X-Forwarded-Proto")).contains("https");
        }
    }

    @Test
    void takesPagesThatLostTheirSessionToTheLogin() {
        HttpResponse<String> answer =
                Browser.at(gateway)
                        .send("/my-work", request -> request.header("HX-Request", "true"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("hx-redirect")).contains("/login");
    }

    @Test
    void passesBodiesOnUntouched() {
        String odd = "b=2&a=%20x+y&&c&a=%F0%9F%98%80";

        Browser.at(gateway)
                .send(
                        "/s/abc",
                        request ->
                                request.header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofString(odd)));

        assertThat(survey.last().body()).isEqualTo(odd);
        assertThat(survey.last().header("Content-Length")).contains(String.valueOf(odd.length()));
    }

    @Test
    void passesALongAnswerOnAsItComes() throws Exception {
        var request =
                HttpRequest.newBuilder(gateway.uri("/api/transactions/batch"))
                        .header("Authorization", "Bearer " + API_KEY)
                        .POST(BodyPublishers.ofString("{}\n{}\n"))
                        .build();
        try (var client = HttpClient.newHttpClient();
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.send(request, BodyHandlers.ofInputStream()).body(),
                                        StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("{\"line\":1}");
            survey.goOn();
            assertThat(lines.readLine()).isEqualTo("{\"line\":2}");
        }
    }

    /// A connection that carried two requests at once, the first answered later, is read on.
    @Test
    void answersEveryRequestOnAKeptConnection() throws Exception {
        URI door = gateway.uri("/");
        try (Socket connection = new Socket(door.getHost(), door.getPort())) {
            connection.setSoTimeout(10_000);
            for (int round = 1; round <= 20; round++) {
                send(connection, lookUp(round) + NOWHERE);
                assertThat(statusOfNext(connection)).isEqualTo(401);
                assertThat(statusOfNext(connection)).isEqualTo(404);
            }
        }
    }

    /// Asks the database who this is, so that it is answered from another thread.
    private static String lookUp(int round) {
        return """
        GET /api/figures HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer hdwd_%040d\r
        \r
        """
                .formatted(round);
    }

    private static void send(Socket connection, String requests) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(requests.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static int statusOfNext(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("the connection ended after: %s", head).isNotNegative();
            head.append((char) next);
        }
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        assertThat(length.find()).isTrue();
        in.readNBytes(Integer.parseInt(length.group(1)));
        return Integer.parseInt(head.substring("HTTP/1.1 ".length()).substring(0, 3));
    }

    @Test
    void refusesChangesThatAnotherSiteSendsInSomebodysName() {
        Browser ana = agent();

        HttpResponse<String> forged =
                ana.send(
                        "/cases/7/resolve",
                        request ->
                                request.header("Sec-Fetch-Site", "cross-site")
                                        .POST(BodyPublishers.noBody()));
        HttpResponse<String> own =
                ana.send(
                        "/cases/7/resolve",
                        request ->
                                request.header("Sec-Fetch-Site", "same-origin")
                                        .POST(BodyPublishers.noBody()));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/%2e%2e/api/figures", "/assets/..%2Fapi", "//api/figures", "/s/a;b"})
    void refusesPathsThatCouldBeReadTwoWays(String path) {
        assertThat(admin().get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void logsOutForGood() {
        Browser ana = agent();
        String stolen = ana.cookie("hdwd_session");
        String token = Browser.formToken(ana.get("/"));

        assertThat(ana.post("/logout", Map.of("_csrf", "guessed")).statusCode()).isEqualTo(403);
        assertThat(ana.get("/my-work").statusCode()).isEqualTo(200);

        HttpResponse<String> bye = ana.post("/logout", Map.of("_csrf", token));

        assertThat(location(bye)).isEqualTo("/login");
        assertThat(ana.has("hdwd_session")).isFalse();
        assertThat(
                        Browser.at(gateway)
                                .send(
                                        "/my-work",
                                        request ->
                                                request.header("Cookie", "hdwd_session=" + stolen))
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsAnAdministratorMakeAndEndKeys() throws Exception {
        HttpResponse<String> made =
                withKey(
                        API_KEY,
                        "/api/keys",
                        request ->
                                request.POST(
                                        json(
                                                "{\"name\":\"Shop\",\"scopes\":[\"transactions:read\"],"
                                                        + "\"teams\":[\"north\"]}")));
        Document key = Document.parse(made.body());
        String secret = key.getString("secret");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(withKey(secret, "/api/transactions/7").statusCode()).isEqualTo(200);
        assertThat(verified(survey.last()).getStringListClaim("teams")).containsExactly("north");
        assertThat(withKey(secret, "/api/figures").statusCode()).isEqualTo(403);
        assertThat(withKey(secret, "/api/keys").statusCode()).isEqualTo(403);
        assertThat(withKey(API_KEY, "/api/keys").body())
                .contains("\"Shop\"")
                .doesNotContain(secret);

        HttpResponse<String> revoked =
                withKey(API_KEY, "/api/keys/" + key.getString("id"), HttpRequest.Builder::DELETE);

        assertThat(revoked.body()).contains("\"revoked\":true");
        assertThat(withKey(secret, "/api/transactions/7").statusCode()).isEqualTo(401);
    }

    @Test
    void letsAnAdministratorMakeAndSwitchOffAccounts() throws Exception {
        HttpResponse<String> made =
                putAccount(
                        "ana",
                        "{\"name\":\"Ana Lima\",\"password\":\"a long secret\",\"roles\":[\"agent\"],"
                                + "\"teams\":[\"north\"],\"zone\":\"America/Sao_Paulo\",\"language\":\"pt\"}");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("Ana Lima").doesNotContain("secret");

        Browser ana = Browser.at(gateway);
        ana.logIn("ana", "a long secret");
        ana.get("/my-work");
        assertThat(verified(followup.last()).getStringListClaim("teams")).containsExactly("north");
        assertThat(verified(followup.last()).getStringClaim("zone")).isEqualTo("America/Sao_Paulo");

        putAccount("ana", "{\"active\":false}");

        assertThat(ana.get("/my-work").statusCode()).isEqualTo(303);
        assertThat(Browser.at(gateway).logIn("ana", "a long secret").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new-one | {\"name\":\"N\"} | password must be given",
                "new-one | {\"password\":\"short\"} | password must have at least 10",
                "New One | {\"password\":\"long enough\"} | user must be",
                "new-one | {\"password\":\"long enough\",\"roles\":[\"king\"]} | Unknown role 'king'",
                "new-one | {\"password\":\"long enough\",\"zone\":\"Moon\"} | zone must be"
            })
    void saysWhatIsWrongWithAnAccount(String user, String wish, String said) {
        HttpResponse<String> refused = putAccount(user.replace(" ", "%20"), wish);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"detail\":\"" + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nam\":\"N\"} | nam: is not known here; known are active, language, name",
                "{\"name\":5} | name: must be text",
                "{\"roles\":[null]} | roles[0]: must not be null",
                "{\"roles\":\"agent\"} | roles: must be a list",
                "{\"active\":\"yes\"} | active: must be true or false",
                "{\"name\":\"a\",\"name\":\"b\"} | body: one of its fields is stated twice",
                "null | body: must be one object",
                "{ | body: it is not valid JSON here"
            })
    void namesThePlaceThatCannotBeRead(String wish, String said) {
        HttpResponse<String> refused = putAccount("new-one", wish);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"detail\":\"" + said);
    }

    @Test
    void namesAnUnknownParameterBeforeItLooksAtTheBody() {
        HttpResponse<String> refused = putText("/api/accounts/new-one?afer=ana");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("afer: is not known here");
    }

    private HttpResponse<String> putText(String path) {
        return withKey(
                API_KEY,
                path,
                request ->
                        request.header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("Ana")));
    }

    @Test
    void saysOfWhatKindABodyMustBe() {
        HttpResponse<String> refused = putText("/api/accounts/new-one");

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body())
                .contains("programs send application/json")
                .doesNotContain("io.howdidwedo");
    }

    @Test
    void namesAParameterThatItDoesNotKnow() {
        HttpResponse<String> unknown = withKey(API_KEY, "/api/accounts?afer=ana");
        HttpResponse<String> twice = withKey(API_KEY, "/api/keys?after=a&after=b");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("afer: is not known here; known are after");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(withKey(API_KEY, "/api/me?a=1").body()).contains("a: is not known here");
    }

    @Test
    void asksASessionsApiCallsForTheirToken() {
        Browser boss = admin();
        String csrf = Document.parse(boss.get("/api/me").body()).getString("csrf");
        UnaryOperator<HttpRequest.Builder> wish =
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(json("{\"name\":\"K\"}"));

        assertThat(boss.send("/api/keys", wish).statusCode()).isEqualTo(403);
        assertThat(
                        boss.send(
                                        "/api/keys",
                                        request -> wish.apply(request).header("X-CSRF-Token", csrf))
                                .statusCode())
                .isEqualTo(201);
    }

    @Test
    void limitsFailedLoginsWithAClearMessage() {
        putAccount("bea", "{\"password\":\"a long secret\"}");
        for (int i = 0; i < 10; i++) {
            Browser.at(gateway).logIn("bea", "wrong");
        }

        HttpResponse<String> refused = Browser.at(gateway).logIn("bea", "a long secret");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).isPresent();
        assertThat(refused.body()).contains("Too many attempts", "minute");
        assertThat(Browser.at(gateway).logIn("agent", AGENT_PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void holdsOpenPagesToAHumanPace() {
        try (var strict = start("GATEWAY_SIGNED_LINK_REQUESTS=5")) {
            for (int i = 0; i < 5; i++) {
                assertThat(Browser.at(strict).get("/s/abc").statusCode()).isEqualTo(200);
            }

            HttpResponse<String> page = Browser.at(strict).get("/s/abc");

            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.headers().firstValue("retry-after")).contains("12");
            assertThat(page.body()).contains("<h1>Too many requests</h1>", "your link stays good");
            assertThat(Browser.at(strict).get("/login").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNoEndlessAnswers() {
        String endless = "comment=" + "x".repeat(300_000);

        HttpResponse<String> announced =
                Browser.at(gateway)
                        .send("/s/abc", request -> request.POST(BodyPublishers.ofString(endless)));
        HttpResponse<String> unannounced =
                Browser.at(gateway)
                        .send(
                                "/s/abc",
                                request ->
                                        request.POST(
                                                BodyPublishers.ofInputStream(
                                                        () ->
                                                                new ByteArrayInputStream(
                                                                        endless.getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(announced.body()).contains("under 256 kB");
        assertThat(unannounced.statusCode()).isEqualTo(413);
    }

    @Test
    void apologisesForAServiceThatIsDown() {
        EchoService gone = EchoService.start("gone");
        gone.close();
        try (var lonely = start("GATEWAY_SURVEY_URL=" + gone.url())) {
            HttpResponse<String> page = Browser.at(lonely).get("/s/token");
            HttpResponse<String> api =
                    Browser.at(lonely)
                            .send(
                                    "/api/transactions/7",
                                    request ->
                                            request.header("Authorization", "Bearer " + API_KEY));

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("retry-after")).contains("5");
            assertThat(page.body())
                    .contains("<h1>Back in a moment</h1>")
                    .doesNotContain("Exception", "token");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("content-type"))
                    .contains("application/problem+json");
            assertThat(api.body()).contains("survey-service is not answering", "requestId");
        }
    }

    @Test
    void asksAgainForWhatIsReadWhenAConnectionBreaks() {
        try (var breaking = BreakingService.breaking(3);
                var patient = start("GATEWAY_SURVEY_URL=" + breaking.url())) {
            HttpResponse<String> page = Browser.at(patient).get("/s/abc");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).isEqualTo("at last");
            assertThat(breaking.asked()).isEqualTo(4);
        }
    }

    @Test
    void sendsWhatWritesOnceWhenAConnectionBreaks() {
        try (var breaking = BreakingService.breaking(1);
                var patient = start("GATEWAY_SURVEY_URL=" + breaking.url())) {
            HttpResponse<String> page =
                    Browser.at(patient)
                            .send(
                                    "/s/abc",
                                    request -> request.POST(BodyPublishers.ofString("score=5")));

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(breaking.asked()).isEqualTo(1);
        }
    }

    @Test
    void doesNotWaitForeverForAService() {
        try (var impatient = start("GATEWAY_RESPONSE_TIMEOUT=200ms");
                var deaf = DeafService.start();
                var waiting =
                        start(
                                "GATEWAY_RESPONSE_TIMEOUT=200ms",
                                "GATEWAY_SURVEY_URL=" + deaf.url())) {
            assertThat(Browser.at(impatient).get("/s/abc").statusCode()).isEqualTo(200);
            HttpResponse<String> page = Browser.at(waiting).get("/s/abc");

            assertThat(page.statusCode()).isEqualTo(504);
            assertThat(page.body()).contains("has not answered in time");
        }
    }

    @Test
    void keepsPeopleLoggedInOverARestart() throws Exception {
        Browser ana;
        String published;
        try (var before = start()) {
            ana = Browser.at(before);
            ana.logIn("agent", AGENT_PASSWORD);
            published = Browser.at(before).get("/.well-known/jwks.json").body();
        }

        try (var after = start("GATEWAY_FIRST_AGENT_PASSWORD=other")) {
            assertThat(ana.movedTo(after).get("/my-work").body()).isEqualTo("followup");
            assertThat(Browser.at(after).get("/.well-known/jwks.json").body()).isEqualTo(published);
            assertThat(Browser.at(after).logIn("agent", AGENT_PASSWORD).statusCode())
                    .isEqualTo(303);
            assertThat(
                            Browser.at(after)
                                    .send(
                                            "/api/figures",
                                            request ->
                                                    request.header(
                                                            "Authorization", "Bearer " + API_KEY))
                                    .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsTheHealthOfAllWithoutDetails() {
        try (var own = EchoService.start("own");
                var watching = start("GATEWAY_FOLLOWUP_URL=" + own.url())) {
            HttpResponse<String> well = Browser.at(watching).get("/actuator/health");
            assertThat(well.statusCode()).isEqualTo(200);
            assertThat(Document.parse(well.body()))
                    .isEqualTo(
                            Document.parse(
                                    """
                                    {"status": "UP", "groups": ["details", "liveness", "readiness"],
                                     "components": {
                                       "database": {"status": "UP"},
                                       "livenessState": {"status": "UP"},
                                       "readinessState": {"status": "UP"},
                                       "services": {"status": "UP", "components": {
                                         "analytics": {"status": "UP"},
                                         "followup": {"status": "UP"},
                                         "operations": {"status": "UP"},
                                         "survey": {"status": "UP"}}}}}
                                    """));
        }
        try (var sick = EchoService.start("sick");
                var watching = start("GATEWAY_FOLLOWUP_URL=" + sick.url())) {
            sick.answerWith(503);
            HttpResponse<String> health = Browser.at(watching).get("/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"followup\":{\"status\":\"DOWN\"}");
            assertThat(Browser.at(watching).get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }

    /// What services say of themselves is for those who run them.
    @Test
    void tellsDetailsOfHealthAndMetricsToThoseWhoMayKnow() {
        for (String path :
                List.of(
                        "/actuator/health/details",
                        "/actuator/prometheus",
                        "/actuator/prometheus/survey-service")) {
            assertThat(Browser.at(gateway).get(path).statusCode()).as(path).isIn(303, 401);
            assertThat(agent().get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(admin().get(path).statusCode()).as(path).isEqualTo(200);
        }

        assertThat(admin().get("/actuator/prometheus").body())
                .contains("hdwd_requests_seconds_bucket{kind=\"operation\",outcome=\"refused\"");
        assertThat(survey.last().uri()).isEqualTo("/actuator/prometheus");
        assertThat(admin().get("/actuator/health/details").body())
                .contains("\"outbox_age_seconds\":0");
    }

    @Test
    void takesOffWhatStrangersSayOfTraces() {
        Browser.at(gateway).send("/s/abc", request -> request.header("traceparent", TRACE));

        assertThat(survey.last().header("traceparent")).isEmpty();
    }

    @Test
    void beginsTracesAndGoesOnWithThoseOfPrograms() {
        try (var store = EchoService.start("store");
                var traced =
                        start(
                                "OTEL_EXPORTER_OTLP_ENDPOINT=" + store.url(),
                                "OTEL_TRACES_SAMPLER_ARG=1")) {
            Browser.at(traced).send("/s/abc", request -> request.header("traceparent", TRACE));
            assertThat(survey.last().header("traceparent").orElseThrow())
                    .matches("00-\\w{32}-\\w{16}-0[13]")
                    .doesNotContain(TRACE.substring(3, 35));

            Browser.at(traced)
                    .send(
                            "/api/transactions/7",
                            request ->
                                    request.header("Authorization", "Bearer " + API_KEY)
                                            .header("traceparent", TRACE));

            assertThat(survey.last().header("traceparent").orElseThrow())
                    .startsWith(TRACE.substring(0, 35))
                    .isNotEqualTo(TRACE);
        }
    }

    @Test
    void saysWhenAServiceTriesSomethingAgain() {
        try (var waiting = EchoService.start("waiting");
                var watching = start("GATEWAY_FOLLOWUP_URL=" + waiting.url())) {
            waiting.sayHealth("RETRYING");

            HttpResponse<String> health = Browser.at(watching).get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(Document.parse(health.body())).containsEntry("status", "RETRYING");
            assertThat(health.body()).contains("\"followup\":{\"status\":\"RETRYING\"}");
        }
    }

    @Test
    void writesNothingWhenSomebodyOnlyReads() {
        Browser boss = admin();
        Random random = new Random(7);
        try (MongoClient client = MongoClients.create(database.connectionString())) {
            MongoDatabase gatewaysOwn = client.getDatabase("gateway");
            Map<String, List<Document>> before = contents(gatewaysOwn);

            for (String path :
                    List.of("/", "/login", "/logout", "/api/me", "/api/keys", "/my-work")) {
                boss.get(path);
                withKey(API_KEY, path);
            }
            for (int i = 0; i < 300; i++) {
                boss.get("/" + Long.toString(random.nextLong() >>> 1, 36) + "/" + i);
            }

            assertThat(contents(gatewaysOwn)).isEqualTo(before);
        }
    }

    private static Map<String, List<Document>> contents(MongoDatabase database) {
        Map<String, List<Document>> contents = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            contents.put(name, database.getCollection(name).find().into(new ArrayList<>()));
        }
        return contents;
    }

    private RunningGateway start(String... settings) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "GATEWAY_SURVEY_URL=" + survey.url(),
                                "GATEWAY_FOLLOWUP_URL=" + followup.url(),
                                "GATEWAY_ANALYTICS_URL=" + analytics.url(),
                                "GATEWAY_OPERATIONS_URL=" + operations.url()));
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            all.removeIf(each -> each.startsWith(name));
            all.add(setting);
        }
        return RunningGateway.start(database.connectionString(), all.toArray(String[]::new));
    }

    private EchoService service(String name) {
        return switch (name) {
            case "survey" -> survey;
            case "followup" -> followup;
            case "operations" -> operations;
            default -> analytics;
        };
    }

    private Browser agent() {
        return loggedIn("agent", AGENT_PASSWORD);
    }

    private Browser manager() {
        return loggedIn("manager", MANAGER_PASSWORD);
    }

    private Browser admin() {
        return loggedIn("admin", ADMIN_PASSWORD);
    }

    private Browser loggedIn(String user, String password) {
        Browser browser = Browser.at(gateway);
        assertThat(browser.logIn(user, password).statusCode()).isEqualTo(303);
        return browser;
    }

    private HttpResponse<String> withKey(String key, String path) {
        return withKey(key, path, UnaryOperator.identity());
    }

    private HttpResponse<String> withKey(
            String key, String path, UnaryOperator<HttpRequest.Builder> more) {
        return Browser.at(gateway)
                .send(
                        path,
                        request ->
                                more.apply(request)
                                        .header("Content-Type", "application/json")
                                        .header("Authorization", "Bearer " + key));
    }

    private HttpResponse<String> putAccount(String user, String wish) {
        return withKey(API_KEY, "/api/accounts/" + user, request -> request.PUT(json(wish)));
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return BodyPublishers.ofString(text);
    }

    private JWTClaimsSet verified(EchoService.Received received) throws Exception {
        String bearer = received.header("Authorization").orElseThrow();
        SignedJWT token = SignedJWT.parse(bearer.substring("Bearer ".length()));
        String published = Browser.at(gateway).get("/.well-known/jwks.json").body();
        var key = JWKSet.parse(published).getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        return token.getJWTClaimsSet();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElse("");
    }
}
