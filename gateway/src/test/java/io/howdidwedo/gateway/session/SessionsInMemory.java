package io.howdidwedo.gateway.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Sessions for tests.
public final class SessionsInMemory implements Sessions {
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<Session> find(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public List<Session> of(String user, Instant now) {
        return sessions.values().stream()
                .filter(session -> session.user().equals(user) && !session.hasExpired(now))
                .sorted(
                        Comparator.comparing((Session session) -> session.origin().openedAt())
                                .reversed())
                .toList();
    }

    @Override
    public List<Session> vouchedFor(String issuer, String subject, String sid) {
        return sessions.values().stream()
                .filter(session -> fits(session.voucher(), issuer, subject, sid))
                .toList();
    }

    private static boolean fits(
            Session.Voucher voucher, String issuer, String subject, String sid) {
        return voucher != null
                && voucher.issuer().equals(issuer)
                && (subject.isEmpty() || voucher.subject().equals(subject))
                && (sid.isEmpty() || voucher.sid().equals(sid));
    }

    @Override
    public void extend(String id, Instant expiresAt) {
        sessions.computeIfPresent(
                id,
                (_, session) ->
                        expiresAt.isAfter(session.expiresAt())
                                ? session.until(expiresAt)
                                : session);
    }

    @Override
    public void end(String id) {
        sessions.remove(id);
    }

    @Override
    public void endAllOf(String user) {
        sessions.values().removeIf(session -> session.user().equals(user));
    }

    @Override
    public void forgetExpired(Instant now) {
        sessions.values().removeIf(session -> session.expiresAt().isBefore(now));
    }
}
