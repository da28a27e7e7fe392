package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.draft.DraftsInMemory;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.PastAnswersInMemory;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Following up in memory, by the first rules.
public final class FollowingUps {
    /// How often people are reminded at most.
    public static final int REMINDERS = 5;

    private FollowingUps() {}

    /// Three levels; two in the night shift, and one in a team that always works.
    public static int lastLevel(String team) {
        return switch (team) {
            case "always" -> 1;
            case "night-shift" -> 2;
            default -> 3;
        };
    }

    private record EvaAndHerBosses() implements Colleagues {
        @Override
        public Optional<Person> acting(String team, String user, Instant now) {
            return user.equals("eva") ? Optional.of(new Person("eva", "Eva")) : Optional.empty();
        }

        @Override
        public int lastLevel(String team) {
            return FollowingUps.lastLevel(team);
        }
    }

    /// The time of a team that works around the clock.
    public static TeamClock clockAt(Instant now) {
        Clock fixed = Clock.fixed(now, ZoneOffset.UTC);
        return new TeamClocks(new TeamHoursInMemory(), new NoHolidays(), fixed).of("always");
    }

    /// In these cases.
    public static FollowingUp of(Cases cases, Clock clock) {
        return whole(cases, new VoicesInMemory(), new TeamHoursInMemory(), clock).following();
    }

    /// In these cases, around the clock, by these rules.
    static WholeFollowUp byRules(
            Cases cases, Voices voices, Clock clock, Deciding deciding, Rule... rules) {
        return whole(
                cases,
                new FixedRules(List.of(rules), deciding),
                voices,
                new TeamHoursInMemory(),
                new NoHolidays(),
                clock);
    }

    private record FixedRules(List<Rule> rules, Deciding deciding) implements RuleBooks {
        @Override
        public RuleBook current() {
            return new RuleBook(1, rules, deciding);
        }

        @Override
        public Optional<RuleBook> version(int version) {
            return Optional.empty();
        }

        @Override
        public RuleBook change(UnaryOperator<RuleBook> change) {
            throw new UnsupportedOperationException();
        }
    }

    /// All of it, around the clock.
    static WholeFollowUp whole(Cases cases, Clock clock) {
        return whole(cases, new VoicesInMemory(), new TeamHoursInMemory(), clock);
    }

    static WholeFollowUp whole(Cases cases, Voices voices, TeamHours hours, Clock clock) {
        return whole(cases, voices, hours, new NoHolidays(), clock);
    }

    static WholeFollowUp whole(
            Cases cases, Voices voices, TeamHours hours, PublicHolidays holidays, Clock clock) {
        return whole(
                cases,
                new FixedRules(RuleBook.FIRST.rules(), Deciding.FIRST),
                voices,
                hours,
                holidays,
                clock);
    }

    static WholeFollowUp whole(
            Cases cases,
            RuleBooks rules,
            Voices voices,
            TeamHours hours,
            PublicHolidays holidays,
            Clock clock) {
        Colleagues colleagues = new EvaAndHerBosses();
        FollowUpRules followUp =
                new FollowUpRules(
                        Duration.ofDays(14),
                        Duration.ofDays(1),
                        Duration.ofHours(1),
                        70,
                        Duration.ofDays(1),
                        REMINDERS);
        TeamClocks clocks = new TeamClocks(hours, holidays, clock);
        FollowingUp following = new FollowingUp(cases, colleagues, followUp, clocks);
        OpeningCases opening =
                new OpeningCases(
                        following,
                        rules,
                        new PastAnswersInMemory(),
                        new WaitingVerdictsInMemory(),
                        new Playing(new CatalogueInMemory<>(), clock),
                        colleagues,
                        voices,
                        followUp,
                        clocks,
                        clock);
        return new WholeFollowUp(
                following,
                opening,
                new HearingCustomers(following, opening, voices, new DraftsInMemory(), followUp),
                new PassingTime(following, colleagues, followUp));
    }

    public static final class NoHolidays implements PublicHolidays {
        @Override
        public boolean isHoliday(String region, LocalDate day) {
            return false;
        }

        @Override
        public boolean knows(String region) {
            return false;
        }
    }
}
