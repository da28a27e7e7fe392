package io.howdidwedo.gateway.warning;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.Post;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Warnings that were sent, for tests.
public final class SentWarnings implements WarningLetters, Post {
    private final List<String> told = new ArrayList<>();
    private boolean away;

    /// Warnings that end here.
    public Warnings warnings(Clock clock) {
        return new Warnings(
                this,
                this,
                new RateLimit(new Pace(1, Duration.ofHours(1)), clock),
                new SecureRandom());
    }

    /// From now on no mail can be handed over.
    public void goAway() {
        away = true;
    }

    /// What was told: whom, and what.
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public Letter letter(String id, Account account, Warning warning) {
        String words =
                switch (warning) {
                    case Warning.ManyFailures(String address) -> "ManyFailures[" + address + "]";
                    case Warning.SecondStepOff(String by) -> "SecondStepOff[" + by + "]";
                };
        return new Letter(id, account.user(), words, "text", "html", List.of());
    }

    @Override
    public Outcome send(Letter letter) {
        if (away) {
            throw new IllegalStateException("away");
        }
        told.add(letter.recipient() + ": " + letter.subject());
        return Outcome.TAKEN;
    }
}
