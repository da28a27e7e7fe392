package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Mailed links for tests.
final class MailedLinksInMemory implements MailedLinks {
    private final ConcurrentSkipListMap<String, MailedLink> links = new ConcurrentSkipListMap<>();

    @Override
    public void put(MailedLink link) {
        links.put(id(link.purpose(), link.user()), link);
    }

    @Override
    public Optional<MailedLink> find(String fingerprint) {
        return links.values().stream()
                .filter(link -> link.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public Optional<MailedLink> find(Purpose purpose, String user) {
        return Optional.ofNullable(links.get(id(purpose, user)));
    }

    @Override
    public Optional<MailedLink> take(String fingerprint) {
        return find(fingerprint)
                .filter(link -> links.remove(id(link.purpose(), link.user()), link));
    }

    @Override
    public Optional<MailedLink> withdraw(Purpose purpose, String user) {
        return Optional.ofNullable(links.remove(id(purpose, user)));
    }

    @Override
    public List<MailedLink> all(Purpose purpose, int most) {
        return links.values().stream()
                .filter(link -> link.purpose() == purpose)
                .limit(most)
                .toList();
    }

    @Override
    public void forgetBefore(Instant until) {
        links.values().removeIf(link -> link.until().isBefore(until));
    }

    private static String id(Purpose purpose, String user) {
        return purpose.word() + " " + user;
    }
}
