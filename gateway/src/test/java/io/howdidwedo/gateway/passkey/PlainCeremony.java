package io.howdidwedo.gateway.passkey;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.util.List;
import java.util.Optional;

/// A ceremony anybody can read, for tests: challenge, id and how often it signed, parted by blanks.
final class PlainCeremony implements Ceremony {
    static String answer(String challenge, String id, long signatures) {
        return challenge + " " + id + " " + signatures;
    }

    @Override
    public String askToMake(Account account, List<Passkey> has, String challenge) {
        return challenge;
    }

    @Override
    public Optional<Made> made(Account account, String challenge, String answer) {
        return shownBy(answer)
                .map(id -> new Made(id, new Credential("a", "b", signatures(answer))));
    }

    @Override
    public String askToShow(String challenge) {
        return challenge;
    }

    @Override
    public Optional<String> shownBy(String answer) {
        return part(answer, 1);
    }

    @Override
    public Optional<Long> shown(Passkey passkey, String challenge, String answer) {
        return challengeOf(answer).filter(challenge::equals).map(_ -> signatures(answer));
    }

    @Override
    public Optional<String> challengeOf(String answer) {
        return part(answer, 0);
    }

    private static long signatures(String answer) {
        return Long.parseLong(part(answer, 2).orElseThrow());
    }

    private static Optional<String> part(String answer, int which) {
        String[] parts = answer.split(" ");
        return parts.length == 3 ? Optional.of(parts[which]) : Optional.empty();
    }
}
