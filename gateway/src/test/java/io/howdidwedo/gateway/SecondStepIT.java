package io.howdidwedo.gateway;

import static io.howdidwedo.gateway.RunningGateway.ADMIN_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.AGENT_PASSWORD;
import static io.howdidwedo.gateway.RunningGateway.MANAGER_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.howdidwedo.localplatform.database.LocalDatabase;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The second step of a login, as a browser meets it. The gateway's clock stands still, so that of
/// the codes of this moment each is good once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondStepIT {
    private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([A-Z2-7]+)\"");
    private static final Pattern KEPT = Pattern.compile("<code>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})<");

    private LocalDatabase database;
    private RunningGateway gateway;

    @BeforeAll
    void open() {
        database = LocalDatabase.inMemory();
        gateway = RunningGateway.start(database.connectionString());
    }

    @AfterAll
    void close() {
        gateway.close();
        database.close();
    }

    @Test
    void aCodeIsAskedForAfterThePasswordAndEachIsGoodOnce() {
        Browser agent = Browser.at(gateway);
        agent.logIn("agent", AGENT_PASSWORD);
        HttpResponse<String> offer = agent.get("/account/second-step");
        String secret = first(SECRET, offer);
        assertThat(offer.body()).contains("<svg", "Scan this");
        assertThat(setUp(agent, secret, "000000").statusCode()).isEqualTo(422);
        HttpResponse<String> made = setUp(agent, secret, code(secret, -1));
        List<String> kept =
                KEPT.matcher(made.body()).results().map(found -> found.group(1)).toList();
        assertThat(kept).hasSize(10);
        assertThat(agent.get("/account/second-step").body())
                .contains("10 kept codes are left")
                .doesNotContain(secret, kept.getFirst());

        Browser elsewhere = Browser.at(gateway);
        HttpResponse<String> password = elsewhere.logIn("agent", AGENT_PASSWORD, "/account");
        assertThat(password.headers().firstValue("location"))
                .contains("/login/second-step?next=%2Faccount");
        assertThat(elsewhere.has("hdwd_session")).isFalse();
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(step(elsewhere, "123").statusCode()).isEqualTo(401);
        assertThat(step(elsewhere, code(secret, 0)).headers().firstValue("location"))
                .contains("/account");
        assertThat(elsewhere.get("/account").body()).contains("a code from your phone is asked");

        Browser again = Browser.at(gateway);
        again.logIn("agent", AGENT_PASSWORD);
        assertThat(step(again, code(secret, 0)).body()).contains("was used already");
        assertThat(step(again, kept.getFirst()).statusCode()).isEqualTo(303);
        assertThat(Browser.at(gateway).get("/login/second-step").headers().firstValue("location"))
                .contains("/login");

        assertThat(off(again, "wrong", code(secret, 1)).statusCode()).isEqualTo(422);
        assertThat(off(again, AGENT_PASSWORD, code(secret, 1)).statusCode()).isEqualTo(303);
        assertThat(
                        Browser.at(gateway)
                                .logIn("agent", AGENT_PASSWORD)
                                .headers()
                                .firstValue("location"))
                .contains("/my-work");
    }

    @Test
    void canBeRequiredAndTakenOff() {
        Browser boss = Browser.at(gateway);
        boss.logIn("admin", ADMIN_PASSWORD);
        assertThat(require(boss, "yes").headers().firstValue("location"))
                .contains("/access/groups?said=step-needed");

        Browser manager = Browser.at(gateway);
        manager.logIn("manager", MANAGER_PASSWORD);
        HttpResponse<String> offer = manager.get("/login/second-step");
        assertThat(offer.body()).contains("Everybody here needs a code");
        String secret = first(SECRET, offer);
        assertThat(setUpAtLogin(manager, secret, "000000").statusCode()).isEqualTo(422);
        HttpResponse<String> in = setUpAtLogin(manager, secret, code(secret, 0));
        assertThat(in.body()).contains("Keep these codes", "href=\"/dashboard\"");
        assertThat(manager.get("/account").statusCode()).isEqualTo(200);

        require(boss, "no");
        Browser stranded = Browser.at(gateway);
        assertThat(stranded.logIn("manager", MANAGER_PASSWORD).headers().firstValue("location"))
                .contains("/login/second-step");
        String person = "/access/people/manager";
        assertThat(boss.get(person).body()).contains("Take it off");
        post(boss, person + "/second-step/end", person, Map.of());
        assertThat(boss.get(person).body()).contains("taken off").doesNotContain("Take it off");
        assertThat(stranded.get("/login/second-step").statusCode()).isEqualTo(303);
        assertThat(
                        Browser.at(gateway)
                                .logIn("manager", MANAGER_PASSWORD)
                                .headers()
                                .firstValue("location"))
                .contains("/dashboard");
    }

    private HttpResponse<String> require(Browser boss, String everybody) {
        return post(boss, "/access/second-step", "/access/groups", Map.of("required", everybody));
    }

    private static HttpResponse<String> setUp(Browser browser, String secret, String code) {
        return post(
                browser,
                "/account/second-step",
                "/account",
                Map.of("secret", secret, "code", code));
    }

    private static HttpResponse<String> setUpAtLogin(Browser browser, String secret, String code) {
        return post(
                browser,
                "/login/second-step/set-up",
                "/login",
                Map.of("secret", secret, "code", code));
    }

    private static HttpResponse<String> step(Browser browser, String code) {
        return post(
                browser, "/login/second-step", "/login", Map.of("code", code, "next", "/account"));
    }

    private static HttpResponse<String> off(Browser browser, String password, String code) {
        return post(
                browser,
                "/account/second-step/off",
                "/account",
                Map.of("old", password, "code", code));
    }

    private static HttpResponse<String> post(
            Browser browser, String path, String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Browser.formToken(browser.get(page)));
        return browser.post(path, all);
    }

    private static String first(Pattern wanted, HttpResponse<String> page) {
        Matcher found = wanted.matcher(page.body());
        return found.results()
                .map(MatchResult::group)
                .findFirst()
                .map(text -> wanted.matcher(text).replaceFirst("$1"))
                .orElseThrow();
    }

    /// What a phone shows so many steps from now.
    private String code(String secret, int steps) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
        Clock clock = gateway.context().getBean(Clock.class);
        try {
            return codes.generateOneTimePasswordString(
                    key, clock.instant().plus(codes.getTimeStep().multipliedBy(steps)));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
