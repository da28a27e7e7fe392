package io.howdidwedo.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void asksForLengthAndNothingElse() {
        assertThat(PasswordRule.problem("aaaaaaaaaa")).isEmpty();
        assertThat(PasswordRule.problem("Sh0rt!")).contains("at least 10");
        assertThat(PasswordRule.problem("a".repeat(1_001))).contains("at most 1000");
    }
}
