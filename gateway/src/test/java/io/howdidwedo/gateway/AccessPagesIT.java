package io.howdidwedo.gateway;

import static io.howdidwedo.gateway.RunningGateway.ADMIN_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.AGENT_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.API_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.testsupport.TestMailSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People and access, and My account, as a browser meets them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessPagesIT {
    private static final Pattern LINK = Pattern.compile("/login/link/[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("hdwd_[0-9A-Za-z]{40}");
    private static final Pattern MARK = Pattern.compile("/account/sessions/([0-9a-f]{12})/end");

    private LocalDatabase database;
    private TestMailSystem mails;
    private EchoService followup;
    private RunningGateway gateway;

    @BeforeAll
    void open() {
        database = LocalDatabase.inMemory();
        mails = new TestMailSystem();
        mails.start();
        followup = EchoService.start("followup");
        gateway =
                RunningGateway.start(
                        database.connectionString(),
                        "SMTP_PORT=" + mails.port(),
                        "GATEWAY_FOLLOWUP_URL=" + followup.url(),
                        "PUBLIC_URL=https://feedback.example.org");
    }

    @AfterAll
    void close() {
        gateway.close();
        followup.close();
        mails.stop();
        database.close();
    }

    @Test
    void anInvitedColleagueComesInByTheMailAndIsOutAtOnce() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        assertThat(invite(boss, "ana@example.org").headers().firstValue("location"))
                .contains("/access?said=sent");
        assertThat(boss.get("/access?said=sent").body())
                .contains("The invitation is on its way.", "ana@example.org", "Invited");

        Browser ana = Browser.at(gateway);
        String link = lastLinkTo("ana@example.org");
        HttpResponse<String> welcome = ana.get(link);
        assertThat(welcome.body()).contains("Welcome", "ana@example.org", "At least 10 characters");
        assertThat(choose(ana, link, "Ana Lima", "short").statusCode()).isEqualTo(422);
        assertThat(choose(ana, link, "Ana Lima", "a long secret").body())
                .contains("Your password is saved");
        assertThat(ana.get(link).statusCode()).isEqualTo(410);
        assertThat(ana.logIn("ana@example.org", "a long secret").statusCode()).isEqualTo(303);
        assertThat(ana.get("/my-work").statusCode()).isEqualTo(200);
        assertThat(ana.get("/access").statusCode()).isEqualTo(403);

        String person = "/access/people/ana%40example.org";
        String page = boss.get(person).body();
        assertThat(page).contains("Ana Lima", "Last seen", "accepted", "themselves");
        assertThat(post(boss, person + "/deactivate", Map.of()).statusCode()).isEqualTo(303);
        assertThat(ana.get("/my-work").statusCode()).isEqualTo(303);
        assertThat(ana.logIn("ana@example.org", "a long secret").statusCode()).isEqualTo(401);
        assertThat(boss.get(person).body()).contains("Deactivated", "Activate again");
        post(boss, person + "/activate", Map.of());
        assertThat(ana.logIn("ana@example.org", "a long secret").statusCode()).isEqualTo(303);
    }

    @Test
    void sendsAnInvitationAgainAndTakesItBack() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        invite(boss, "ben@example.org");
        String first = lastLinkTo("ben@example.org");
        assertThat(invite(boss, "ben@example.org").body()).contains("is invited already");

        Map<String, String> ben = Map.of("address", "ben@example.org");
        assertThat(post(boss, "/access/invitations/again", ben).statusCode()).isEqualTo(303);
        String second = lastLinkTo("ben@example.org");
        assertThat(Browser.at(gateway).get(first).statusCode()).isEqualTo(410);
        assertThat(Browser.at(gateway).get(second).statusCode()).isEqualTo(200);

        assertThat(post(boss, "/access/invitations/withdraw", ben).statusCode()).isEqualTo(303);
        assertThat(Browser.at(gateway).get(second).statusCode()).isEqualTo(410);
        assertThat(post(boss, "/access/invitations/again", ben).statusCode()).isEqualTo(409);
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);

        HttpResponse<String> refused =
                post(boss, "/access/invitations", Map.of("address", "nobody"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "must be one mail address",
                        "Choose at least one role.",
                        "Choose at least one team",
                        "value=\"nobody\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "king | north | Choose from the roles",
                "agent | no\u0007rth | At most 500 teams",
                "integrator | north | Choose from the roles"
            })
    void takesNoRoleOrTeamThatIsNone(String role, String team, String said) {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);

        HttpResponse<String> refused =
                post(
                        boss,
                        "/access/invitations",
                        Map.of("address", "odd@example.org", "roles", role, "otherTeams", team));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(said);
    }

    @Test
    void saysThatAFormIsTooLong() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);

        assertThat(
                        boss.post("/access/invitations", Map.of("address", "a".repeat(400_000)))
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void keepsTheLastAdministrator() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        String me = "/access/people/admin";

        assertThat(boss.get(me).body()).contains("This is you").doesNotContain(me + "/deactivate");
        HttpResponse<String> refused = post(boss, me + "/deactivate", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You cannot take your own administration away");
        assertThat(post(boss, me, Map.of("roles", "agent", "allTeams", "yes")).statusCode())
                .isEqualTo(422);
        assertThat(boss.get("/access").statusCode()).isEqualTo(200);
    }

    @Test
    void changesRolesAndTeamsAndWritesItDown() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        String person = "/access/people/manager";

        assertThat(
                        post(
                                        boss,
                                        person,
                                        Map.of("roles", "manager", "otherTeams", "north, \"a, b\""))
                                .statusCode())
                .isEqualTo(303);

        assertThat(boss.get("/access?person=manager").body())
                .contains("Administrator", "<strong>Teams</strong>", "all teams", "a, b, north");
        assertThat(boss.get("/access?q=MANAG").body())
                .contains("/access/people/manager")
                .doesNotContain("/access/people/agent");
    }

    @Test
    void showsTheSecretOfAKeyOnceAndEndsIt() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        assertThat(post(boss, "/access/keys", Map.of("name", "")).body())
                .contains("Choose what the key may do.");

        String made =
                post(boss, "/access/keys", Map.of("name", "Help desk", "scopes", "cases:read"))
                        .body();
        Matcher secret = SECRET.matcher(made);
        assertThat(secret.find()).isTrue();
        assertThat(withKey(secret.group(), "/api/cases")).isEqualTo(200);
        String keys = boss.get("/access/keys").body();
        assertThat(keys)
                .contains("Help desk", "cases:read", "by Administrator")
                .doesNotContain(secret.group());

        String id = keys.replaceAll("(?s).*?Help desk.*?/access/keys/(key-[0-9a-f]+)/end.*", "$1");
        assertThat(post(boss, "/access/keys/" + id + "/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(withKey(secret.group(), "/api/cases")).isEqualTo(401);
        assertThat(boss.get("/access").body())
                .contains("Help desk", "ended")
                .doesNotContain(secret.group());
    }

    @Test
    void everybodyLooksAfterTheirOwnAccount() {
        String user = "agent";
        Browser here = loggedIn(user, AGENT_PASSWORD);
        Browser there = loggedIn(user, AGENT_PASSWORD);
        String page = here.get("/account").body();
        assertThat(page)
                .contains("My account", "Service team", "This one", "Another browser", "127.0.0.1")
                .contains("/my-work/notifications/settings");

        assertThat(
                        post(
                                        here,
                                        "/account",
                                        Map.of(
                                                "name",
                                                "Service people",
                                                "language",
                                                "de",
                                                "zone",
                                                "Europe/Berlin",
                                                "theme",
                                                "dark"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(here.get("/account").body())
                .contains("data-bs-theme=\"dark\"", "Service people", "Europe/Berlin")
                .contains("<html lang=\"de\"", "Mein Konto", "Alle Teams", "Abmelden");
        assertThat(
                        post(here, "/account", Map.of("name", "", "language", "de", "zone", "Moon"))
                                .body())
                .contains("muss eine Zeitzone sein, wie Europe/Berlin", "wird gebraucht");

        Matcher mark = MARK.matcher(here.get("/account").body());
        assertThat(mark.find()).isTrue();
        post(here, "/account/sessions/end-others", Map.of());
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(post(here, "/account/sessions/" + mark.group(1) + "/end", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageIsCompressedForABrowserThatTakesIt() throws IOException {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        String plain = boss.get("/access/keys").body();

        HttpResponse<byte[]> zipped =
                boss.bytes("/access/keys", asking -> asking.header("Accept-Encoding", "br, gzip"));

        assertThat(zipped.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(zipped.body().length).isLessThan(plain.length() / 2);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<h1", "API");
        }
    }

    @Test
    void whoIsNotKnownYetIsSpokenToAsTheirBrowserAsks() {
        Browser guest = Browser.at(gateway);

        assertThat(
                        guest.send("/login", asking -> asking.header("Accept-Language", "pt-BR,en"))
                                .body())
                .contains("<html lang=\"pt\"", "Esqueceu a senha?");
        assertThat(guest.send("/nowhere", asking -> asking.header("Accept-Language", "es")).body())
                .contains("<html lang=\"es\"", "Aquí no hay nada");
        assertThat(guest.send("/login", asking -> asking.header("Accept-Language", ";;")).body())
                .contains("<html lang=\"en\"", "Forgot your password?");
    }

    @Test
    void aNewPasswordIsTakenWithTheOldOneOnly() {
        putAccount("cleo", "a first secret");
        Browser cleo = loggedIn("cleo", "a first secret");

        assertThat(newPassword(cleo, "guessed", "a second secret").body())
                .contains("is not the one you log in with");
        assertThat(newPassword(cleo, "a first secret", "short").body())
                .contains("must have at least 10 characters");
        assertThat(newPassword(cleo, "a first secret", "a second secret").statusCode())
                .isEqualTo(303);
        assertThat(cleo.get("/account").statusCode()).isEqualTo(200);
        assertThat(Browser.at(gateway).logIn("cleo", "a second secret").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoForgotThePasswordGetsALinkAndStrangersLearnNothing() {
        putAccount("dora@example.org", "a first secret");
        Browser dora = Browser.at(gateway);
        String known = forgotten(dora, "dora@example.org");
        assertThat(known).contains("Look into your mailbox");
        assertThat(forgotten(dora, "nobody@example.org")).isEqualTo(known);

        String link = lastLinkTo("dora@example.org");
        assertThat(choose(dora, link, "", "a second secret").body())
                .contains("Your password is saved");
        assertThat(dora.logIn("dora@example.org", "a second secret").statusCode()).isEqualTo(303);
        assertThat(mails.taken()).noneMatch(mail -> mail.to().contains("nobody"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access/invitations",
                "/access/people/agent/deactivate",
                "/access/keys",
                "/account",
                "/account/sessions/end-others"
            })
    void takesNothingFromAnotherPage(String path) {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);

        assertThat(boss.post(path, Map.of("_csrf", "guessed")).statusCode()).isEqualTo(403);
        assertThat(boss.post(path, Map.of()).statusCode()).isEqualTo(403);
        Browser agent = loggedInAs("erin");
        if (path.startsWith("/access")) {
            assertThat(post(agent, path, Map.of()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void takesAFormOfALinkOnlyFromItsOwnPage() {
        Browser boss = loggedIn("admin", ADMIN_PASSWORD);
        invite(boss, "fay@example.org");
        String link = lastLinkTo("fay@example.org");

        assertThat(
                        Browser.at(gateway)
                                .post(link, Map.of("name", "Eve", "password", "a long secret"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(Browser.at(gateway).get(link).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/access?unheardOf=1",
                "/access?q=a&q=b",
                "/access/keys?unheardOf=1",
                "/access/people/agent?unheardOf=1",
                "/account?unheardOf=1",
                "/access?q=a%07b"
            })
    void namesWhatItDoesNotKnow(String path) {
        assertThat(loggedIn("admin", ADMIN_PASSWORD).get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyHasNoAccount() {
        assertThat(withKey(API_KEY, "/account")).isEqualTo(404);
        assertThat(withKey(API_KEY, "/access")).isEqualTo(200);
        assertThat(withKey(API_KEY, "/access/people/nobody")).isEqualTo(404);
    }

    private static HttpResponse<String> newPassword(Browser browser, String old, String fresh) {
        return post(browser, "/account/password", Map.of("old", old, "password", fresh));
    }

    private String forgotten(Browser browser, String user) {
        String token = Browser.formToken(browser.get("/login/forgotten"));
        return browser.post("/login/forgotten", Map.of("_csrf", token, "username", user)).body();
    }

    private static HttpResponse<String> choose(
            Browser browser, String link, String name, String password) {
        String token = Browser.formToken(browser.get(link));
        return browser.post(link, Map.of("_csrf", token, "name", name, "password", password));
    }

    private static HttpResponse<String> invite(Browser boss, String address) {
        return post(
                boss,
                "/access/invitations",
                Map.of("address", address, "roles", "agent", "allTeams", "yes"));
    }

    /// A form of a page of the gateway's, with its token.
    private static HttpResponse<String> post(
            Browser browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Browser.formToken(browser.get("/account")));
        return browser.post(path, all);
    }

    private String lastLinkTo(String address) {
        List<String> links =
                Awaitility.await("mail to " + address)
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> linksTo(address), found -> !found.isEmpty());
        return links.getLast();
    }

    private List<String> linksTo(String address) {
        return mails.taken().stream()
                .filter(mail -> mail.to().equals(address))
                .map(mail -> new String(mail.content(), StandardCharsets.UTF_8))
                .map(text -> LINK.matcher(text.replaceAll("=\r?\n", "")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private void putAccount(String user, String password) {
        HttpResponse<String> made =
                Browser.at(gateway)
                        .send(
                                "/api/accounts/" + user.replace("@", "%40"),
                                request ->
                                        request.header("Authorization", "Bearer " + API_KEY)
                                                .header("Content-Type", "application/json")
                                                .PUT(
                                                        BodyPublishers.ofString(
                                                                "{\"password\":\""
                                                                        + password
                                                                        + "\"}")));
        assertThat(made.statusCode()).isEqualTo(200);
    }

    private int withKey(String key, String path) {
        return Browser.at(gateway)
                .send(path, request -> request.header("Authorization", "Bearer " + key))
                .statusCode();
    }

    private Browser loggedInAs(String user) {
        putAccount(user, "a long secret");
        return loggedIn(user, "a long secret");
    }

    private Browser loggedIn(String user, String password) {
        Browser browser = Browser.at(gateway);
        assertThat(browser.logIn(user, password).statusCode()).isEqualTo(303);
        return browser;
    }
}
