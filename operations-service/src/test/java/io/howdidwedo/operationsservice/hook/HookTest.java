package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.identity.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HookTest {
    private static final Instant LATER = SomeHook.MADE.plusSeconds(60);

    @Test
    void wantsWhatItAskedForAndNothingElse() {
        Hook hook = SomeHook.of(1);

        assertThat(hook.wants(SomeHook.opened(1))).isTrue();
        assertThat(hook.wants(SomeHook.event(1, Kind.CASE_CLOSED, LATER, false))).isFalse();
    }

    @Test
    void isNotToldWhatCameToBeSoBeforeItWasMade() {
        Instant before = SomeHook.MADE.minusMillis(1);

        assertThat(SomeHook.of(1).wants(SomeHook.event(1, Kind.CASE_OPENED, before, false)))
                .isFalse();
    }

    @Test
    void isToldOfItsTeamsOnlyAndNotOfWhatNobodyIsNamedFor() {
        Hook hook = SomeHook.of(1, SomeHook.wish("North", "north-branch"));

        assertThat(hook.wants(of("north-branch"))).isTrue();
        assertThat(hook.wants(of("south-branch", "north-branch"))).isTrue();
        assertThat(hook.wants(of("south-branch"))).isFalse();
        assertThat(hook.wants(of())).isFalse();
    }

    private static io.howdidwedo.operationsservice.hook.event.HookEvent of(String... teams) {
        return SomeHook.event(1, Kind.CASE_OPENED, LATER, false, teams);
    }

    @Test
    void isToldOfThePastOnlyWhenItAskedForIt() {
        HookWish wish = SomeHook.wish("Warehouse");
        HookWish all =
                new HookWish(
                        wish.name(),
                        wish.address(),
                        wish.shape(),
                        wish.kinds(),
                        List.of(),
                        true,
                        null,
                        "en");

        assertThat(SomeHook.of(1, wish).wants(past())).isFalse();
        assertThat(SomeHook.of(1, all).wants(past())).isTrue();
    }

    private static io.howdidwedo.operationsservice.hook.event.HookEvent past() {
        return SomeHook.event(1, Kind.CASE_OPENED, LATER, true, "north-branch");
    }

    @Test
    void isSeenByThoseWhoseTeamsItIsToldOfAlone() {
        Teams north = new Teams(Set.of("north-branch"));

        assertThat(SomeHook.of(1).isWithin(Teams.ALL)).isTrue();
        assertThat(SomeHook.of(1).isWithin(north)).isFalse();
        assertThat(SomeHook.of(1, SomeHook.wish("N", "north-branch")).isWithin(north)).isTrue();
        assertThat(
                        SomeHook.of(1, SomeHook.wish("N", "north-branch", "south-branch"))
                                .isWithin(north))
                .isFalse();
    }

    @Test
    void countsFromTheFirstTimeThatNothingCameThrough() {
        Hook failing = SomeHook.of(1).missed(SomeHook.MADE);
        Hook later = failing.missed(SomeHook.MADE.plus(Hook.PATIENCE).minusMillis(1));

        assertThat(later.state()).isEqualTo(new On(SomeHook.MADE));
        assertThat(later.reached().state()).isEqualTo(new On(null));
        Instant end = SomeHook.MADE.plus(Hook.PATIENCE);
        assertThat(later.missed(end).state()).isEqualTo(new Off(Why.FAILING, end, false));
    }

    @Test
    void staysOffWhateverComesInLate() {
        Hook off = SomeHook.of(1).turned(false, LATER);

        assertThat(off.missed(LATER)).isEqualTo(off);
        assertThat(off.gone(LATER)).isEqualTo(off);
        assertThat(off.reached()).isEqualTo(off);
        assertThat(off.turned(false, LATER.plus(Duration.ofDays(1)))).isEqualTo(off);
        assertThat(off.turned(true, LATER).state()).isEqualTo(new On(null));
    }
}
