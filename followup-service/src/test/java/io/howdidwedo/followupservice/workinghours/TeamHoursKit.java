package io.howdidwedo.followupservice.workinghours;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every place where working hours are kept.
public abstract class TeamHoursKit {
    private static final WorkingHours MONDAYS = on(DayOfWeek.MONDAY);
    private static final WorkingHours TUESDAYS = on(DayOfWeek.TUESDAY);

    private TeamHours hours;

    /// A place without any.
    protected abstract TeamHours empty();

    @BeforeEach
    void begin() {
        hours = empty();
    }

    @Test
    void allWorkAroundTheClockAtFirst() {
        assertThat(hours.of("north-branch")).isEqualTo(WorkingHours.AROUND_THE_CLOCK);
        assertThat(hours.stated("north-branch")).isEmpty();
        assertThat(hours.all()).isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasStated() {
        hours.state("north-branch", MONDAYS);

        assertThat(hours.of("north-branch")).isEqualTo(MONDAYS);
        assertThat(hours.stated("north-branch")).contains(MONDAYS);
        assertThat(hours.all()).containsExactly(new TeamHours.Stated("north-branch", MONDAYS));
    }

    @Test
    void aTeamWithoutHoursHasThoseOfTheOthers() {
        hours.state(TeamHours.OTHERS, TUESDAYS);
        hours.state("north-branch", MONDAYS);

        assertThat(hours.of("south-branch")).isEqualTo(TUESDAYS);
        assertThat(hours.stated("south-branch")).isEmpty();
        assertThat(hours.of("north-branch")).isEqualTo(MONDAYS);
    }

    @Test
    void whatIsStatedLaterHolds() {
        hours.state("north-branch", MONDAYS);
        hours.state("north-branch", TUESDAYS);

        assertThat(hours.of("north-branch")).isEqualTo(TUESDAYS);
        assertThat(hours.all()).hasSize(1);
    }

    @Test
    void allAreToldInTheOrderOfTheirTeams() {
        hours.state("south-branch", MONDAYS);
        hours.state("north-branch", TUESDAYS);

        assertThat(hours.all())
                .extracting(TeamHours.Stated::team)
                .containsExactly("north-branch", "south-branch");
    }

    private static WorkingHours on(DayOfWeek day) {
        return new WorkingHours(
                "Europe/Berlin",
                List.of(new Opening(day, LocalTime.of(9, 0), LocalTime.of(17, 30))),
                "DE-BY",
                List.of(LocalDate.of(2026, 12, 24)));
    }
}
