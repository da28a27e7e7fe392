package io.howdidwedo.gateway.provider.oidc;

import io.howdidwedo.gateway.access.Fingerprint;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.provider.Voucher;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what a provider tells about somebody. Only whom it means is certain; all else may be
/// missing, or be nonsense.
final class Claims {
    private static final int MOST_GROUPS = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int MARK = 16;

    private final String groupsClaim;

    Claims(String groupsClaim) {
        this.groupsClaim = groupsClaim;
    }

    /// Whether their groups are told at all.
    boolean tellGroups(Map<String, Object> told) {
        return at(told, groupsClaim) != null;
    }

    /// What is told about whom it means.
    Voucher voucher(Session.Voucher session, Map<String, Object> told) {
        String user = user(session.subject(), told);
        return new Voucher(
                session, user, name(told, user), groups(told), zone(told), language(told));
    }

    private List<String> groups(Map<String, Object> told) {
        Object value = at(told, groupsClaim);
        Stream<?> groups =
                value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return groups.filter(String.class::isInstance)
                .map(String.class::cast)
                .limit(MOST_GROUPS)
                .toList();
    }

    /// The claim of that name, or the place within others that its points lead to.
    private static @Nullable Object at(Map<?, ?> told, String name) {
        Object whole = told.get(name);
        int point = name.indexOf('.');
        if (whole != null || point < 0) {
            return whole;
        }
        return told.get(name.substring(0, point)) instanceof Map<?, ?> within
                ? at(within, name.substring(point + 1))
                : null;
    }

    /// A mail address goes first, for mails go there; one the provider doubts plays no part.
    private static String user(String subject, Map<String, Object> told) {
        boolean doubted = Boolean.FALSE.equals(told.get("email_verified"));
        return Stream.of(
                        doubted ? "" : text(told, "email"),
                        text(told, "preferred_username"),
                        text(told, "upn"))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(Account::isUser)
                .findFirst()
                .orElseGet(() -> "login-" + Fingerprint.of(subject).substring(0, MARK));
    }

    private static String name(Map<String, Object> told, String user) {
        String parts = (text(told, "given_name") + " " + text(told, "family_name")).strip();
        String name =
                Stream.of(text(told, "name"), parts, text(told, "preferred_username"))
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(user);
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String zone(Map<String, Object> told) {
        String zone = text(told, "zoneinfo");
        return ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC";
    }

    private static String language(Map<String, Object> told) {
        String language =
                Locale.forLanguageTag(text(told, "locale").replace('_', '-')).getLanguage();
        return Phrases.LANGUAGES.contains(language) ? language : "en";
    }

    private static String text(Map<String, Object> told, String name) {
        Object value = told.get(name);
        return WrittenText.of(Objects.toString(value instanceof String ? value : "", "")).strip();
    }
}
