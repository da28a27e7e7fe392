package io.howdidwedo.gateway.secondstep;

import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/// Codes anybody can read, for tests: secret and step.
final class PlainPhoneCodes implements PhoneCodes {
    static String code(Secret secret, Instant at) {
        return secret.text() + at.getEpochSecond() / 30;
    }

    @Override
    public Secret draw(RandomGenerator chance) {
        return new Secret("plain" + chance.nextInt(1_000));
    }

    @Override
    public boolean isSecret(String text) {
        return text.startsWith("plain");
    }

    @Override
    public OptionalLong stepOf(Secret secret, String code, Instant now) {
        long current = now.getEpochSecond() / 30;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> code.equals(secret.text() + step))
                .findFirst();
    }

    @Override
    public String address(Secret secret, String organisation, String user) {
        return organisation + user + secret.text();
    }
}
