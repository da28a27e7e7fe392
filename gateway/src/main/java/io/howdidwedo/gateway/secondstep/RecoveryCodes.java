package io.howdidwedo.gateway.secondstep;

import io.howdidwedo.gateway.access.Fingerprint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Codes to be kept on paper, for when the phone is lost: each is good once, and only its
/// fingerprint is kept here.
///
/// @param codes shown once
public record RecoveryCodes(List<String> codes) {
    private static final int MANY = 10;
    private static final int GROUPS = 4;
    private static final int LETTERS = 4;

    /// No letters that are taken for others.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    /// Ten new ones.
    ///
    /// @param chance must be one nobody can predict
    static RecoveryCodes draw(RandomGenerator chance) {
        return new RecoveryCodes(Stream.generate(() -> one(chance)).limit(MANY).toList());
    }

    private static String one(RandomGenerator chance) {
        return Stream.generate(() -> group(chance)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator chance) {
        return chance.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter)))
                .collect(Collectors.joining());
    }

    Set<String> fingerprints(String user) {
        return codes.stream().map(code -> fingerprint(user, code)).collect(Collectors.toSet());
    }

    /// Of a code as somebody types it.
    static String fingerprint(String user, String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Fingerprint.of(user + " " + letters);
    }

    @Override
    public String toString() {
        return "recovery codes";
    }
}
