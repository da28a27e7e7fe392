package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Colleague;
import io.howdidwedo.followupservice.team.Colleague.NewCases;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A colleague as stated from outside.
///
/// @param level 1 works on cases; 2 to 5 are told when it gets late; 1 unless stated
/// @param newCases `none`, `urgent` or `all`; urgent unless stated
record ColleagueForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable Integer level,
        @Nullable String newCases) {
    private static final int LONGEST = 200;
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    /// The colleague stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    Colleague check(String user, Team team) {
        List<Violation> violations = new ArrayList<>();
        if (!USER.matcher(user).matches()) {
            violations.add(
                    new Violation(
                            "user",
                            "must be what they log in with: small letters, digits or . _ @ + -"));
        }
        String called = text(name);
        if (called.isEmpty() || called.length() > LONGEST) {
            violations.add(new Violation("name", "is required, at most 200 characters"));
        }
        if (isTaken(called, user, team)) {
            violations.add(new Violation("name", "is another colleague's in this team"));
        }
        String address = text(email);
        if (!MailAddress.isOne(address) || address.length() > LONGEST) {
            violations.add(new Violation("email", "must be a mail address like ana@example.org"));
        }
        int at = Objects.requireNonNullElse(level, 1);
        if (at < 1 || at > Colleague.HIGHEST) {
            violations.add(new Violation("level", "must be from 1 to " + Colleague.HIGHEST));
        }
        NewCases wish = newCases(violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new Colleague(user, called, address, at, wish, null);
    }

    private static boolean isTaken(String name, String user, Team team) {
        return team.colleagues().stream()
                .anyMatch(one -> one.name().equals(name) && !one.user().equals(user));
    }

    private NewCases newCases(List<Violation> violations) {
        String stated = text(newCases);
        for (NewCases wish : NewCases.values()) {
            if (wish.name().equalsIgnoreCase(stated)) {
                return wish;
            }
        }
        if (!stated.isEmpty()) {
            violations.add(new Violation("newCases", "must be none, urgent or all"));
        }
        return NewCases.URGENT;
    }

    private static String text(@Nullable String stated) {
        return Objects.requireNonNullElse(stated, "").strip();
    }

    /// The same of a colleague who was named.
    static ColleagueForm of(Colleague colleague) {
        return new ColleagueForm(
                colleague.name(),
                colleague.email(),
                colleague.level(),
                colleague.newCases().name().toLowerCase(Locale.ROOT));
    }
}
