package io.howdidwedo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.session.Session.Origin;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every store of sessions does.
public abstract class SessionsKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    /// An empty one.
    protected abstract Sessions sessions();

    private static Session session(String id, String user, int opened) {
        return new Session(
                id,
                user,
                "csrf",
                NOON.plusSeconds(3600),
                new Origin(NOON.plusSeconds(opened), "192.0.2.7", "Firefox on Linux"));
    }

    @Test
    void keepsAllOfASession() {
        Sessions sessions = sessions();
        sessions.add(session("a", "ana", 0));

        assertThat(sessions.find("a")).contains(session("a", "ana", 0));
    }

    @Test
    void tellsThoseOfAUserTheNewestFirst() {
        Sessions sessions = sessions();
        sessions.add(session("a", "ana", 0));
        sessions.add(session("b", "ana", 10));
        sessions.add(session("c", "ben", 5));

        assertThat(sessions.of("ana", NOON)).extracting(Session::id).containsExactly("b", "a");
        assertThat(sessions.of("ana", NOON.plusSeconds(3600))).isEmpty();
    }

    @Test
    void findsThoseOfAProvidersLogin() {
        Sessions sessions = sessions();
        sessions.add(session("own", "ana", 0));
        sessions.add(vouched("laptop", "https://id.example.org", "ana", "s1"));
        sessions.add(vouched("phone", "https://id.example.org", "ana", "s2"));
        sessions.add(vouched("ben", "https://id.example.org", "ben", "s3"));
        sessions.add(vouched("other", "https://other.example.org", "ana", "s1"));

        assertThat(sessions.find("laptop"))
                .contains(vouched("laptop", "https://id.example.org", "ana", "s1"));
        assertThat(sessions.vouchedFor("https://id.example.org", "", "s1"))
                .extracting(Session::id)
                .containsExactly("laptop");
        assertThat(sessions.vouchedFor("https://id.example.org", "ana", ""))
                .extracting(Session::id)
                .containsExactlyInAnyOrder("laptop", "phone");
        assertThat(sessions.vouchedFor("https://id.example.org", "ben", "s1")).isEmpty();
    }

    private static Session vouched(String id, String issuer, String subject, String sid) {
        return new Session(
                id,
                "ana",
                "csrf",
                NOON.plusSeconds(3600),
                new Origin(NOON, "192.0.2.7", "Firefox on Linux"),
                new Session.Voucher(issuer, subject, sid, "token of " + sid));
    }

    @Test
    void extendsAndNeverShortens() {
        Sessions sessions = sessions();
        sessions.add(session("a", "ana", 0));
        sessions.extend("a", NOON.plusSeconds(7200));
        sessions.extend("a", NOON);

        assertThat(sessions.find("a"))
                .contains(session("a", "ana", 0).until(NOON.plusSeconds(7200)));
    }

    @Test
    void endsOneOrAllOfAUser() {
        Sessions sessions = sessions();
        sessions.add(session("a", "ana", 0));
        sessions.add(session("b", "ana", 0));
        sessions.add(session("c", "ben", 0));

        sessions.end("a");
        assertThat(sessions.of("ana", NOON)).extracting(Session::id).containsExactly("b");
        sessions.endAllOf("ana");
        assertThat(sessions.of("ana", NOON)).isEmpty();
        assertThat(sessions.find("c")).isPresent();
    }

    @Test
    void forgetsWhatIsOver() {
        Sessions sessions = sessions();
        sessions.add(session("a", "ana", 0));

        sessions.forgetExpired(NOON.plusSeconds(3601));
        assertThat(sessions.find("a")).isEmpty();
    }
}
