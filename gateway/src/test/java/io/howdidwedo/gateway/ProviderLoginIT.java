package io.howdidwedo.gateway;

import static io.howdidwedo.gateway.RunningGateway.ADMIN_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.AGENT_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.loginprovider.RunningProvider;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Logging in by the organisation's provider of logins, as a browser meets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderLoginIT {
    private static final String PUBLIC_URL = "https://feedback.example.org";
    private static final Pattern REFRESH = Pattern.compile("content=\"0; url=([^\"]+)\"");

    private LocalDatabase database;
    private RunningProvider provider;
    private RunningGateway gateway;
    private Browser boss;

    @BeforeAll
    void open() {
        database = LocalDatabase.inMemory();
        provider = RunningProvider.start(PUBLIC_URL);
        gateway = start(provider.issuer());
        boss = Browser.at(gateway);
        boss.logIn("admin", ADMIN_PASSWORD);
        letIn("service", "agent");
        letIn("quality", "manager");
    }

    private RunningGateway start(String issuer) {
        return RunningGateway.start(
                database.connectionString(),
                "PUBLIC_URL=" + PUBLIC_URL,
                "GATEWAY_OIDC_ISSUER=" + issuer,
                "GATEWAY_OIDC_CLIENT_ID=" + RunningProvider.CLIENT,
                "GATEWAY_OIDC_CLIENT_SECRET=" + RunningProvider.SECRET,
                "GATEWAY_OIDC_NAME=Example ID");
    }

    @AfterAll
    void close() {
        gateway.close();
        provider.close();
        database.close();
    }

    @Test
    void somebodyComesInWithTheRightsOfTheirGroupsAndLosesThemWithThose() {
        knows("ana", "ana@example.org", "service");
        Browser ana = Browser.at(gateway);

        assertThat(ana.get("/login?next=/account").body())
                .contains("Log in with Example ID", "/login/oidc?next=%2Faccount");
        HttpResponse<String> in = comeIn(ana, "ana", "?next=/account");
        assertThat(in.headers().firstValue("location")).contains("/account");
        assertThat(ana.get("/account").body())
                .contains("ana@example.org (Agent; All teams)")
                .contains("You log in by Example ID and have no password here.");
        assertThat(ana.get("/access").statusCode()).isEqualTo(403);
        assertThat(boss.get("/access/people/ana%40example.org").body())
                .contains("groups at Example ID", "Known there as ana.", "made: agent");

        knows("ana", "ana@example.org", "quality");
        comeIn(ana, "ana", "");
        assertThat(ana.get("/account").body()).contains("(Manager; All teams)");

        knows("ana", "ana@example.org", "chess");
        HttpResponse<String> refused = comeIn(ana, "ana", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("no group of yours", "ana");
        assertThat(ana.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void anOwnAccountIsConnectedByItsOwnerOnly() {
        knows("imposter", "agent", "service");
        Browser imposter = Browser.at(gateway);
        HttpResponse<String> taken = comeIn(imposter, "imposter", "");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("has not been connected", "imposter");

        Browser agent = Browser.at(gateway);
        agent.logIn("agent", AGENT_PASSWORD);
        HttpResponse<String> onward = post(agent, "/account/provider", "/account", Map.of());
        URI back = provider.logIn(door(onward), "real-agent");
        HttpResponse<String> connected = agent.get("/login/oidc/callback?" + back.getRawQuery());
        assertThat(connected.headers().firstValue("location")).contains("/account?said=connected");

        knows("real-agent", "whatever@example.org", "chess");
        Browser elsewhere = Browser.at(gateway);
        assertThat(comeIn(elsewhere, "real-agent", "").statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").body()).contains("You log in as agent (Agent");
        post(agent, "/account/provider/end", "/account", Map.of());
        assertThat(comeIn(Browser.at(gateway), "real-agent", "").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyIsConnectedInASessionThatDidNotAsk() {
        Browser attacker = Browser.at(gateway);
        attacker.logIn("agent", AGENT_PASSWORD);
        HttpResponse<String> onward = post(attacker, "/account/provider", "/account", Map.of());
        URI back = provider.logIn(door(onward), "attacker");
        String attempt = attacker.cookie("hdwd_attempt");

        HttpResponse<String> refused =
                boss.send(
                        "/login/oidc/callback?" + back.getRawQuery(),
                        request ->
                                request.header(
                                        "Cookie",
                                        "hdwd_attempt="
                                                + attempt
                                                + "; hdwd_session="
                                                + boss.cookie("hdwd_session")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(boss.get("/account").body()).contains("Connect your account");
    }

    @Test
    void aLogoutThereIsOneHereAtOnce() {
        knows("ben", "ben@example.org", "service");
        Browser ben = Browser.at(gateway);
        comeIn(ben, "ben", "");
        assertThat(ben.get("/account").statusCode()).isEqualTo(200);

        assertThat(tell("nonsense").statusCode()).isEqualTo(400);
        assertThat(ben.get("/account").statusCode()).isEqualTo(200);
        String over = provider.logoutToken(claims -> claims.subject("ben"), Instant.now());
        assertThat(tell(over).statusCode()).isEqualTo(200);
        assertThat(ben.get("/account").statusCode()).isEqualTo(303);
        assertThat(Browser.at(gateway).post("/login/oidc/back-channel-logout", Map.of()).body())
                .contains("logout_token is missing");
    }

    @Test
    void aLogoutHereLeadsToOneThere() {
        knows("cleo", "cleo@example.org", "service");
        Browser cleo = Browser.at(gateway);
        comeIn(cleo, "cleo", "");

        HttpResponse<String> out = post(cleo, "/logout", "/account", Map.of());

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(door(out).toString())
                .startsWith(provider.issuer() + "/connect/logout?")
                .contains("id_token_hint=");
        assertThat(cleo.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerWithoutItsAttemptIsNoLogin() {
        assertThat(Browser.at(gateway).get("/login/oidc/callback?code=a&state=b").body())
                .contains("Please begin again");
        Browser dan = Browser.at(gateway);
        dan.get("/login/oidc");
        assertThat(dan.get("/login/oidc/callback?code=a&state=b").body())
                .contains("could not be confirmed");
        dan.get("/login/oidc");
        assertThat(dan.get("/login/oidc/callback?error=access_denied&state=b").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysSoWhileTheProviderIsAway() {
        try (RunningGateway lonely = start("http://127.0.0.1:1")) {
            Browser ana = Browser.at(lonely);
            HttpResponse<String> away = ana.get("/login/oidc");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("Example ID does not answer");
            assertThat(ana.logIn("agent", AGENT_PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void anAdministratorConnectsAndSaysWhatGroupsMayDo() {
        String manager = "/access/people/manager";
        assertThat(post(boss, manager + "/provider", manager, Map.of("subject", " ")).body())
                .contains("Enter what the provider calls them");
        assertThat(
                        post(boss, manager + "/provider", manager, Map.of("subject", "m-1"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(boss.get(manager).body()).contains("Known there as m-1.", "Disconnect");
        assertThat(
                        post(
                                        boss,
                                        "/access/people/agent/provider",
                                        manager,
                                        Map.of("subject", "m-1"))
                                .body())
                .contains("has another account here");
        post(boss, manager + "/provider/end", manager, Map.of());
        assertThat(boss.get(manager).body()).doesNotContain("Known there as");

        letIn("short-lived", "agent");
        assertThat(boss.get("/access/groups?said=group-kept").body())
                .contains("short-lived", PUBLIC_URL + "/login/oidc/callback", "Saved.");
        post(boss, "/access/groups/end", "/access/groups", Map.of("group", "short-lived"));
        assertThat(boss.get("/access/groups").body()).doesNotContain("short-lived");
        assertThat(post(boss, "/access/groups", "/access/groups", Map.of()).statusCode())
                .isEqualTo(422);
    }

    private void letIn(String group, String role) {
        HttpResponse<String> kept =
                post(
                        boss,
                        "/access/groups",
                        "/access/groups",
                        Map.of("group", group, "roles", role, "allTeams", "yes"));
        assertThat(kept.headers().firstValue("location"))
                .contains("/access/groups?said=group-kept");
    }

    private void knows(String subject, String mail, String group) {
        provider.knows(
                subject, Map.of("email", mail, "name", "Somebody", "groups", List.of(group)));
    }

    private HttpResponse<String> comeIn(Browser browser, String subject, String query) {
        HttpResponse<String> sent = browser.get("/login/oidc" + query);
        URI door = URI.create(sent.headers().firstValue("location").orElseThrow());
        URI back = provider.logIn(door, subject);
        return browser.get("/login/oidc/callback?" + back.getRawQuery());
    }

    private HttpResponse<String> tell(String logoutToken) {
        return Browser.at(gateway)
                .post("/login/oidc/back-channel-logout", Map.of("logout_token", logoutToken));
    }

    private static HttpResponse<String> post(
            Browser browser, String path, String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Browser.formToken(browser.get(page)));
        return browser.post(path, all);
    }

    private static URI door(HttpResponse<String> onward) {
        Matcher found = REFRESH.matcher(onward.body());
        assertThat(found.find()).as(onward.body()).isTrue();
        return URI.create(found.group(1).replace("&amp;", "&").replace("&#61;", "="));
    }
}
