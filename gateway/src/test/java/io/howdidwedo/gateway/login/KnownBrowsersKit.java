package io.howdidwedo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every store of known browsers does.
public abstract class KnownBrowsersKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    /// An empty one.
    protected abstract KnownBrowsers browsers();

    @Test
    void knowsABrowserForItsUserOnly() {
        KnownBrowsers browsers = browsers();
        browsers.remember("laptop", "ana", LATER);

        assertThat(browsers.knows("laptop", "ana", NOON)).isTrue();
        assertThat(browsers.knows("laptop", "ben", NOON)).isFalse();
        assertThat(browsers.knows("phone", "ana", NOON)).isFalse();
    }

    @Test
    void knowsItNoLongerThanItIsKept() {
        KnownBrowsers browsers = browsers();
        browsers.remember("laptop", "ana", LATER);

        assertThat(browsers.knows("laptop", "ana", LATER)).isFalse();
    }

    @Test
    void aLaterLoginKeepsItLonger() {
        KnownBrowsers browsers = browsers();
        browsers.remember("laptop", "ana", LATER);
        browsers.remember("laptop", "ana", LATER.plusSeconds(60));
        browsers.remember("laptop", "ana", NOON);

        assertThat(browsers.knows("laptop", "ana", LATER)).isTrue();
    }

    @Test
    void forgetsWhatIsOver() {
        KnownBrowsers browsers = browsers();
        browsers.remember("laptop", "ana", NOON);
        browsers.remember("phone", "ana", LATER);

        browsers.forgetExpired(LATER);

        assertThat(browsers.knows("laptop", "ana", NOON.minusSeconds(1))).isFalse();
        assertThat(browsers.knows("phone", "ana", NOON)).isTrue();
    }
}
