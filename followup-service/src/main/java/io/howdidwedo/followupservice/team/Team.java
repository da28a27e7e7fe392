package io.howdidwedo.followupservice.team;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.team.Team.Colleague.Absence;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people of one supplier.
///
/// @param called null: nobody has named it yet
/// @param colleagues by level and name; no two have the same user or the same name
/// @param absences how many were ever stated
public record Team(
        String supplier,
        @Nullable Called called,
        List<Colleague> colleagues,
        int absences,
        Instant createdAt) {
    private static final Comparator<Colleague> ORDER =
            Comparator.comparingInt(Colleague::level).thenComparing(Colleague::name);

    public Team {
        colleagues = colleagues.stream().sorted(ORDER).toList();
    }

    /// A team nobody has been named for.
    static Team withoutNames(String supplier, Instant now) {
        return new Team(supplier, null, List.of(), 0, now);
    }

    /// What people call the team.
    ///
    /// @param name null: by its id, as at first
    /// @param version which of its names it is
    record Called(@Nullable String name, long version) {}

    /// Its name; its id when it has none.
    public String name() {
        return called == null || called.name() == null ? supplier : called.name();
    }

    /// The same team under another name.
    ///
    /// @param name null: it is called by its id
    Team called(@Nullable String name) {
        long version = called == null ? 1 : called.version() + 1;
        return new Team(supplier, new Called(name, version), colleagues, absences, createdAt);
    }

    /// The id of a supplier's team.
    static UUID idOf(String supplier) {
        return DerivedId.of("team", supplier);
    }

    /// Its id.
    UUID id() {
        return idOf(supplier);
    }

    /// The colleague who logs in with this.
    public Optional<Colleague> colleague(String user) {
        return colleagues.stream().filter(colleague -> colleague.user().equals(user)).findFirst();
    }

    /// Who acts for a colleague: they themselves; while they are away who stands in, or who stands
    /// in for that one. Empty when nobody does.
    public Optional<Colleague> actingFor(Colleague colleague, Instant now) {
        Set<String> asked = new HashSet<>();
        Optional<Colleague> acting = Optional.of(colleague);
        while (acting.isPresent() && acting.get().isAwayAt(now)) {
            asked.add(acting.get().user());
            acting = standIn(acting.get()).filter(other -> !asked.contains(other.user()));
        }
        return acting;
    }

    private Optional<Colleague> standIn(Colleague away) {
        Absence absence = away.absence();
        return absence == null || absence.standIn() == null
                ? Optional.empty()
                : colleague(absence.standIn());
    }

    /// Who is told of a case at this level: who acts for the colleagues of the level; when nobody
    /// does, those of the next lower one where somebody does, then of the higher ones. Empty only
    /// when the whole team is away or nobody is named.
    public List<Colleague> toldAt(int level, Instant now) {
        IntStream lower = IntStream.rangeClosed(1, level).map(step -> level + 1 - step);
        IntStream higher = IntStream.rangeClosed(level + 1, Colleague.HIGHEST);
        return IntStream.concat(lower, higher)
                .mapToObj(each -> actingAt(each, now))
                .filter(acting -> !acting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The last level that somebody is named for; the first when nobody is.
    public int lastLevel() {
        return colleagues.stream().mapToInt(Colleague::level).max().orElse(1);
    }

    private List<Colleague> actingAt(int level, Instant now) {
        return colleagues.stream()
                .filter(colleague -> colleague.level() == level)
                .flatMap(colleague -> actingFor(colleague, now).stream())
                .distinct()
                .toList();
    }

    /// The same people but for one, who is new or as given here.
    Team with(Colleague colleague) {
        return of(Stream.concat(Stream.of(colleague), others(colleague.user())));
    }

    /// The same people without one, who stands in for nobody any more.
    Team without(String user) {
        return of(others(user).map(colleague -> colleague.notRepresentedBy(user)));
    }

    /// The same people, one of them away; any absence stated before is forgotten.
    Team withAbsence(Colleague colleague, Instant from, Instant until, @Nullable String standIn) {
        Team next = new Team(supplier, called, colleagues, absences + 1, createdAt);
        return next.with(colleague.away(new Absence(absences + 1, from, until, standIn)));
    }

    private Stream<Colleague> others(String user) {
        return colleagues.stream().filter(colleague -> !colleague.user().equals(user));
    }

    private Team of(Stream<Colleague> people) {
        return new Team(supplier, called, people.toList(), absences, createdAt);
    }

    /// Somebody who works for a supplier.
    ///
    /// @param user what they log in with
    /// @param email where notices go
    /// @param level told of cases at this level: 1 works on them, higher ones when it gets late
    /// @param newCases of which new cases they want to be told
    /// @param absence the present or next time they are away; null when none is known
    public record Colleague(
            String user,
            String name,
            String email,
            int level,
            NewCases newCases,
            @Nullable Absence absence) {
        /// The last level there is.
        public static final int HIGHEST = 5;

        /// Which new cases.
        public enum NewCases {
            NONE,
            URGENT,
            ALL
        }

        /// Whether they are away at an instant.
        public boolean isAwayAt(Instant instant) {
            return absence != null && absence.covers(instant);
        }

        /// The same, with this absence.
        Colleague away(@Nullable Absence stated) {
            return new Colleague(user, name, email, level, newCases, stated);
        }

        /// The same, with nobody standing in if that was this one.
        Colleague notRepresentedBy(String other) {
            return absence != null && other.equals(absence.standIn())
                    ? away(new Absence(absence.number(), absence.from(), absence.until(), null))
                    : this;
        }

        /// When a colleague is away.
        ///
        /// @param number which of the team's absences; its timer carries it
        /// @param until the first instant of being back
        /// @param standIn user of the colleague who has the cases meanwhile; null: the whole team
        public record Absence(int number, Instant from, Instant until, @Nullable String standIn) {

            /// Whether it includes an instant.
            public boolean covers(Instant instant) {
                return !instant.isBefore(from) && instant.isBefore(until);
            }
        }
    }
}
