package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A colleague as stated from outside.
///
/// @param level 1 works on cases; 2 to 5 are told when it gets late; 1 unless stated
/// @param language their mails are written in: `en`, `de`, `pt` or `es`; as it is known unless
///     stated
/// @param newCases `none`, `urgent` or `all`; urgent unless stated
record ColleagueForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable Integer level,
        @Nullable String newCases,
        @Nullable String language) {
    private static final Phrases WORDS = Phrases.of(ColleagueForm.class);
    private static final int LONGEST = 200;
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");

    /// The colleague stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    Colleague check(String user, Team team) {
        Check check = new Check();
        check.require(USER.matcher(user).matches(), "user", WORDS.told("problem.user"));
        String called = called(check, user, team);
        String address = address(check);
        int at = Objects.requireNonNullElse(level, 1);
        check.require(
                at >= 1 && at <= Colleague.HIGHEST,
                "level",
                WORDS.told("problem.level", String.valueOf(Colleague.HIGHEST)));
        check.require(
                language == null || Phrases.LANGUAGES.contains(language),
                "language",
                WORDS.told("problem.language", String.join(", ", Phrases.LANGUAGES)));
        NewCases wish =
                new StatedValues(check)
                        .constant("newCases", newCases, NewCases.class, NewCases.URGENT);
        check.refuse();
        return new Colleague(user, called, address, at, wish, null);
    }

    private String called(Check check, String user, Team team) {
        String called = text(name);
        check.require(
                !called.isEmpty() && called.length() <= LONGEST,
                "name",
                WORDS.told("problem.name"));
        boolean taken =
                team.colleagues().stream()
                        .anyMatch(
                                other -> other.name().equals(called) && !other.user().equals(user));
        check.require(!taken, "name", WORDS.told("problem.name.taken"));
        return called;
    }

    private String address(Check check) {
        String address = text(email);
        check.require(
                MailAddress.isOne(address) && address.length() <= LONGEST,
                "email",
                WORDS.told("problem.email"));
        return MailAddress.isOne(address) ? MailAddress.written(address) : address;
    }

    private static String text(@Nullable String stated) {
        return WrittenText.of(Objects.requireNonNullElse(stated, ""));
    }

    /// The same of a colleague who was named.
    ///
    /// @param language as far as it is known
    static ColleagueForm of(Colleague colleague, String language) {
        return new ColleagueForm(
                colleague.name(),
                colleague.email(),
                colleague.level(),
                colleague.newCases().name().toLowerCase(Locale.ROOT),
                language);
    }
}
