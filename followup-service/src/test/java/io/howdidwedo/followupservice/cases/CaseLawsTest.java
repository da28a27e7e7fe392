package io.howdidwedo.followupservice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.due.Due.Escalating;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of a case whatever is done to it, in whatever order.
class CaseLawsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int DEEDS = 300;
    private static final Person EVA = new Person("eva", "Eva");
    private static final Person BEN = new Person("ben", "Ben");

    private final List<BiFunction<Case, TeamClock, Case>> deeds =
            List.of(
                    (one, time) -> one.assigned(EVA, EVA, time.now()),
                    (one, time) -> one.assigned(EVA, BEN, time.now()),
                    (one, time) -> one.ownerAway(BEN, EVA, time.now()),
                    (one, time) -> one.noted("Eva", "Hm", List.of(), time.now()),
                    (one, time) -> one.contacted("Eva", "Called", time.now()),
                    (one, time) -> one.replied("Eva", "Sorry", time.now()),
                    (one, time) ->
                            one.promised("Eva", "A new one", in(time, Duration.ofDays(1)), time),
                    (one, time) -> one.kept("Eva", 1, time.now()),
                    (one, time) -> one.promiseDue(1, time.now()),
                    (one, time) -> one.putAside("Eva", in(time, Duration.ofHours(5)), time),
                    (one, time) -> one.paused("Eva", "", time),
                    (one, time) -> one.resumed("Eva", time),
                    (one, time) -> one.handedOver("Eva", "couriers", "", time.now()),
                    (one, time) -> one.handedOver("Eva", "north-branch", "", time.now()),
                    (one, time) ->
                            one.resolved(
                                    "Eva", new Resolution("Done", "wet", "It is done", true), time),
                    (one, time) -> one.reopened("Eva", "", time),
                    (one, time) -> one.dueSoon(one.assignment().level(), one.dueAt(), time.now()),
                    (one, time) ->
                            one.escalated(
                                    one.assignment().level(),
                                    one.dueAt(),
                                    new Escalating(3, Duration.ofDays(1), 5),
                                    time));

    private static Instant in(TeamClock time, Duration later) {
        return time.now().plus(later);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itsHistoryOnlyGrowsAndItsVersionWithIt(long seed) {
        Random random = new Random(seed);
        Case now = SomeCase.open(1, null, NOON);
        Instant time = NOON;
        for (int at = 0; at < DEEDS; at++) {
            time = time.plus(Duration.ofMinutes(random.nextInt(90)));
            Case next = done(deeds.get(random.nextInt(deeds.size())), now, time);

            assertGrown(now.history().entries(), next.history().entries());
            assertGrown(now.contact().conversation(), next.contact().conversation());
            assertThat(next.version() - now.version()).isEqualTo(next.equals(now) ? 0 : 1);
            assertThat(next.due().firstDueAt()).isEqualTo(now.due().firstDueAt());
            assertThat(HistoryWords.what(next.history().last())).isNotBlank();
            now = next;
        }
        assertThat(now.version()).isGreaterThan(DEEDS / 4);
    }

    private static <T> void assertGrown(List<T> before, List<T> after) {
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    /// A deed that is not possible changes nothing.
    private static Case done(BiFunction<Case, TeamClock, Case> deed, Case one, Instant time) {
        try {
            return deed.apply(one, FollowingUps.clockAt(time));
        } catch (NotPossible e) {
            return one;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void whatIsTakenBackIsAsItWas(long seed) {
        Random random = new Random(seed);
        Case now = SomeCase.open(1, null, NOON);
        Instant time = NOON;
        int takenBack = 0;
        for (int at = 0; at < DEEDS; at++) {
            time = time.plusSeconds(60);
            Case before = now;
            Case after = done(deeds.get(random.nextInt(deeds.size())), before, time);
            now = after;
            if (!after.equals(before)) {
                Case undone = after.undoable("resolve", "eva", before, time).undone("Eva", time);
                assertTakenBack(undone, before, time);
                takenBack++;
            }
        }
        assertThat(takenBack).isGreaterThan(DEEDS / 4);
    }

    private static void assertTakenBack(Case undone, Case before, Instant now) {
        assertThat(undone.state()).isEqualTo(before.state());
        assertThat(undone.assignment()).isEqualTo(before.assignment());
        assertThat(undone.contact().promises()).isEqualTo(before.contact().promises());
        assertThat(undone.outcome().resolvedAt()).isEqualTo(before.outcome().resolvedAt());
        assertThat(undone.outcome().rootCause()).isEqualTo(before.outcome().rootCause());
        boolean aside = before.due().isAsideAt(now) || now.equals(before.due().asideUntil());
        assertThat(undone.due()).isEqualTo(aside ? before.due() : before.due().aside(null));
        assertGrown(before.history().entries(), undone.history().entries());
    }

    /// However often and in whatever order cases of a customer are merged, the one that is left has
    /// each open promise once.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void whatWasPromisedIsInTheCaseThatGoesOn(long seed) {
        Random random = new Random(seed);
        TeamClock time = FollowingUps.clockAt(NOON);
        Case goingOn = SomeCase.of("ana", 1, NOON);
        int promised = 0;
        for (int number = 2; number <= 6; number++) {
            Case other = SomeCase.of("ana", number, NOON);
            int more = random.nextInt(3);
            for (int at = 0; at < more; at++) {
                other =
                        other.promised(
                                "Eva", number + "-" + at, in(time, Duration.ofDays(1)), time);
            }
            promised += more;
            Case into = random.nextBoolean() ? goingOn : other;
            Case closed = into.equals(goingOn) ? other : goingOn;
            Case both = into.takingIn(closed, "Eva", NOON);
            assertThat(both.takingIn(closed, "Eva", NOON)).isEqualTo(both);
            Case merged = closed.mergedInto(both, "Eva", NOON);
            assertThat(merged.contact().openPromises()).isEmpty();
            assertThat(merged.mergedInto()).isEqualTo(both.id());
            goingOn = both;
        }

        assertThat(goingOn.contact().openPromises())
                .hasSize(promised)
                .extracting(Promise::what)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void nothingThatWasSaidIsLeftWhenItIsErased(long seed) {
        Random random = new Random(seed);
        Case now = SomeCase.open(1, null, NOON);
        Instant time = NOON;
        for (int at = 0; at < DEEDS; at++) {
            time = time.plusSeconds(60);
            Case next = done(deeds.get(random.nextInt(deeds.size())), now, time);
            now =
                    next.customerWrote(
                            new UUID(5, at), "It is me", false, time, FollowingUps.clockAt(time));
        }

        Case erased = now.erased(time, time);

        assertThat(erased.contact().conversation()).allMatch(said -> said.words().isEmpty());
        assertThat(erased.contact().promises()).allMatch(promise -> promise.what().isEmpty());
        assertThat(erased.history().entries()).noneMatch(entry -> entry.words().equals("It is me"));
        assertThat(erased.erased(time, time)).isEqualTo(erased);
    }
}
