package io.howdidwedo.gateway.session;

import io.howdidwedo.gateway.session.Session.SessionToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Opens sessions and keeps them open while somebody works: each change they make prolongs theirs,
/// reading does not, as reading writes nothing.
public final class StayingLoggedIn {
    private static final int CSRF_BYTES = 18;

    private final Sessions sessions;
    private final Duration lifetime;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param chance must be one nobody can predict
    public StayingLoggedIn(
            Sessions sessions, Duration lifetime, Clock clock, RandomGenerator chance) {
        this.sessions = sessions;
        this.lifetime = lifetime;
        this.clock = clock;
        this.chance = chance;
    }

    /// A new session of this user.
    public SessionToken open(String user) {
        SessionToken token = SessionToken.draw(chance);
        sessions.add(
                new Session(token.sessionId(), user, drawCsrf(), clock.instant().plus(lifetime)));
        return token;
    }

    /// The session, if it is still good.
    public Optional<Session> current(String id) {
        return sessions.find(id).filter(session -> !session.hasExpired(clock.instant()));
    }

    /// Whether a change made now should prolong the session.
    public boolean isWorthProlonging(Session session) {
        return session.isWorthExtending(clock.instant(), lifetime);
    }

    /// Gives the session its full lifetime from now on.
    public void prolong(Session session) {
        sessions.extend(session.id(), clock.instant().plus(lifetime));
    }

    private String drawCsrf() {
        byte[] bytes = new byte[CSRF_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
