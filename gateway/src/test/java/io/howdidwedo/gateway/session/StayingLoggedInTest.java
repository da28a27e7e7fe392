package io.howdidwedo.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StayingLoggedInTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final StayingLoggedIn staying =
            new StayingLoggedIn(sessions, Duration.ofHours(12), clock, new SecureRandom());

    @Test
    void keepsWhoLoggedInForHalfADay() {
        SessionToken token = staying.open("ana", "192.0.2.7", "Firefox on Linux");
        clock.advance(Duration.ofHours(12).minusSeconds(1));

        assertThat(staying.current(token.sessionId()))
                .hasValueSatisfying(session -> assertThat(session.user()).isEqualTo("ana"));
    }

    @Test
    void tellsWhenSomebodyChangedSomethingLast() {
        Session session = staying.current(staying.open("ana", "", "").sessionId()).orElseThrow();
        assertThat(staying.lastUse(session)).isEqualTo(clock.instant());

        clock.advance(Duration.ofHours(2));
        staying.prolong(session);
        assertThat(staying.lastUse(sessions.find(session.id()).orElseThrow()))
                .isEqualTo(clock.instant());
    }

    @Test
    void endsByItself() {
        SessionToken token = staying.open("ana", "192.0.2.7", "Firefox on Linux");
        clock.advance(Duration.ofHours(12));

        assertThat(staying.current(token.sessionId())).isEmpty();
    }

    @Test
    void goesOnWhileSomebodyWorks() {
        SessionToken token = staying.open("ana", "192.0.2.7", "Firefox on Linux");
        clock.advance(Duration.ofHours(11));
        staying.prolong(staying.current(token.sessionId()).orElseThrow());
        clock.advance(Duration.ofHours(11));

        assertThat(staying.current(token.sessionId())).isPresent();
    }

    @Test
    void isNotProlongedOverAndOver() {
        Session session =
                staying.current(staying.open("ana", "192.0.2.7", "Firefox on Linux").sessionId())
                        .orElseThrow();

        assertThat(staying.isWorthProlonging(session)).isFalse();
        clock.advance(Duration.ofHours(1));
        assertThat(staying.isWorthProlonging(session)).isTrue();
    }

    @Test
    void keepsNoTokenThatCouldBeStolenFromTheDatabase() {
        SessionToken token = staying.open("ana", "192.0.2.7", "Firefox on Linux");

        Session session = sessions.find(token.sessionId()).orElseThrow();

        assertThat(session.toString()).doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
