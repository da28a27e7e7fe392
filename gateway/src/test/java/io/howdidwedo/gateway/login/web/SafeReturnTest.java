package io.howdidwedo.gateway.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeReturnTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/my-work", "/dashboard?from=2026-01-01&by=month"})
    void leadsBackToOurOwnPaths(String wish) {
        assertThat(SafeReturn.to(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my-work",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/my-work\r\nSet-Cookie: a=b",
                "/my\twork",
                "javascript:alert(1)",
                "/login?next=/login",
                "/logout"
            })
    void leadsNowhereElse(String wish) {
        assertThat(SafeReturn.to(wish)).isEmpty();
    }

    @Test
    void copesWithNoWishAndWithEndlessOnes() {
        assertThat(SafeReturn.to(null)).isEmpty();
        assertThat(SafeReturn.to("/" + "a".repeat(2_000))).isEmpty();
    }
}
