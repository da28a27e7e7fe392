package io.howdidwedo.gateway.session;

import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.gateway.session.Session.Voucher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

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
    ///
    /// @param address of the network it comes from
    /// @param browser in words
    public SessionToken open(String user, String address, String browser) {
        return open(user, address, browser, null);
    }

    /// The same, of a login at the provider.
    ///
    /// @param voucher what the provider said; null for a login of ours
    public SessionToken open(
            String user, String address, String browser, @Nullable Voucher voucher) {
        SessionToken token = SessionToken.draw(chance);
        Instant now = clock.instant();
        sessions.add(
                new Session(
                        token.sessionId(),
                        user,
                        drawCsrf(),
                        now.plus(lifetime),
                        new Session.Origin(now, address, browser),
                        voucher));
        return token;
    }

    /// Those this user has open, the newest first.
    public List<Session> of(String user) {
        return sessions.of(user, clock.instant());
    }

    /// When somebody changed something in it last, or began it; about, for not each change is worth
    /// a write.
    public Instant lastUse(Session session) {
        Instant prolonged = session.expiresAt().minus(lifetime);
        Instant opened = session.origin().openedAt();
        return prolonged.isAfter(opened) ? prolonged : opened;
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
