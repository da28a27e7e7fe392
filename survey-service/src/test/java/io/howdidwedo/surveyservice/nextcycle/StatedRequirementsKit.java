package io.howdidwedo.surveyservice.nextcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What everything stated requirements are kept in must do.
public abstract class StatedRequirementsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID GROUP = new UUID(9, 9);

    private StatedRequirements stated;

    /// A place without any.
    protected abstract StatedRequirements empty();

    @BeforeEach
    void begin() {
        stated = empty();
    }

    @Test
    void theNewestIsInFront() {
        stated.keep(List.of(said(1, 1, "Call first"), said(2, 1, "Come on Saturdays")));

        assertThat(stated.ungrouped("home-delivery", Teams.ALL, 10))
                .containsExactly(said(2, 1, "Come on Saturdays"), said(1, 1, "Call first"));
        assertThat(stated.ungrouped("home-delivery", Teams.ALL, 1)).hasSize(1);
        assertThat(stated.countUngrouped("home-delivery", Teams.ALL)).isEqualTo(2);
        assertThat(stated.ungrouped("repair", Teams.ALL, 10)).isEmpty();
    }

    @Test
    void whatIsSaidLaterTakesItsPlaceAndStaysInItsGroup() {
        stated.keep(List.of(said(1, 1, "Call first")));
        stated.group(List.of(id(1)), GROUP);
        stated.keep(List.of(said(1, 2, "Call me first")));
        stated.keep(List.of(said(1, 1, "Call first")));

        assertThat(stated.find(List.of(id(1)), Teams.ALL))
                .containsExactly(said(1, 2, "Call me first").in(GROUP));
    }

    @Test
    void whatIsInAGroupIsFoundThere() {
        stated.keep(List.of(said(1, 1, "Call first")));
        stated.keep(List.of(said(2, 1, "Come on Saturdays")));
        stated.group(List.of(id(1), new UUID(0, 0)), GROUP);

        assertThat(stated.ofGroup(GROUP, Teams.ALL))
                .containsExactly(said(1, 1, "Call first").in(GROUP));
        assertThat(stated.countUngrouped("home-delivery", Teams.ALL)).isEqualTo(1);

        stated.group(List.of(id(1)), null);
        assertThat(stated.ofGroup(GROUP, Teams.ALL)).isEmpty();
    }

    @Test
    void onlyWhatWasSaidAboutATeamIsShown() {
        stated.keep(List.of(said(1, 1, "Call first")));
        stated.group(List.of(id(1)), GROUP);
        stated.keep(List.of(said(2, 1, "Come on Saturdays")));
        Teams south = new Teams(Set.of("south-branch"));

        assertThat(stated.ungrouped("home-delivery", south, 10)).isEmpty();
        assertThat(stated.countUngrouped("home-delivery", south)).isZero();
        assertThat(stated.ofGroup(GROUP, south)).isEmpty();
        assertThat(stated.find(List.of(id(1), id(2)), south)).isEmpty();
        assertThat(stated.ofGroup(GROUP, new Teams(Set.of("north-branch")))).hasSize(1);
    }

    @Test
    void whatAsksForNothingIsApartAndStaysSo() {
        stated.keep(List.of(said(1, 1, "It was late")));
        stated.group(List.of(id(1)), GROUP);
        stated.take(List.of(id(1), new UUID(0, 0)), Taken.SAID_COMPLAINT);
        stated.keep(List.of(said(1, 2, "It was very late")));

        assertThat(stated.ungrouped("home-delivery", Teams.ALL, 10)).isEmpty();
        assertThat(stated.countUngrouped("home-delivery", Teams.ALL)).isZero();
        assertThat(stated.ofGroup(GROUP, Teams.ALL)).isEmpty();
        assertThat(stated.complaints("home-delivery", Teams.ALL, 10))
                .extracting(StatedRequirement::words)
                .containsExactly("It was very late");
        assertThat(stated.complaints("home-delivery", new Teams(Set.of("south-branch")), 10))
                .isEmpty();

        stated.take(List.of(id(1)), Taken.SAID_WISH);
        assertThat(stated.ungrouped("home-delivery", Teams.ALL, 10)).hasSize(1);
        assertThat(stated.complaints("home-delivery", Teams.ALL, 10)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        stated.keep(List.of(said(1, 1, "Call first")));
        stated.forget(Map.of(id(1), 1L, id(2), 1L));

        assertThat(stated.find(List.of(id(1)), Teams.ALL)).isEmpty();
    }

    @Test
    void whatANewerVersionSaysIsNotForgotten() {
        stated.keep(List.of(said(1, 3, "Call first")));

        stated.forget(Map.of(id(1), 2L));
        assertThat(stated.find(List.of(id(1)), Teams.ALL)).hasSize(1);

        stated.forget(Map.of(id(1), 4L));
        assertThat(stated.find(List.of(id(1)), Teams.ALL)).isEmpty();
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }

    private static StatedRequirement said(int number, long version, String words) {
        return new StatedRequirement(
                id(number),
                version,
                new UUID(2, number),
                "c-" + number,
                "north-branch",
                "home-delivery",
                words,
                NOON.plus(Duration.ofMinutes(number)),
                null,
                Taken.WISH);
    }
}
