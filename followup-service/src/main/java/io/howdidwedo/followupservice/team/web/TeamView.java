package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.Absence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A team as the API tells it.
record TeamView(String team, String name, List<Member> colleagues) {

    /// One of its people.
    record Member(
            String user,
            String name,
            String email,
            int level,
            String newCases,
            @Nullable Away away) {}

    /// When they are away, and who stands in.
    record Away(Instant from, Instant until, @Nullable String standIn) {}

    static TeamView of(Team team) {
        return new TeamView(
                team.supplier(),
                team.name(),
                team.colleagues().stream().map(TeamView::member).toList());
    }

    private static Member member(Colleague one) {
        Absence absence = one.absence();
        return new Member(
                one.user(),
                one.name(),
                one.email(),
                one.level(),
                one.newCases().name().toLowerCase(Locale.ROOT),
                absence == null
                        ? null
                        : new Away(absence.from(), absence.until(), absence.standIn()));
    }
}
