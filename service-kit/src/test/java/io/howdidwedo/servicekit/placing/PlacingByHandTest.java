package io.howdidwedo.servicekit.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacingByHandTest {
    private static final Set<String> ALL = Set.of("a", "b", "c", "d");

    private final CatalogueInMemory<Placing> kept = new CatalogueInMemory<>();
    private final PlacingByHand order =
            new PlacingByHand(
                    new PlacingByHand.Kind(
                            "team",
                            TeamsOrdered.KEY,
                            placing -> new TeamsOrdered(placing.version(), placing.ids())),
                    kept,
                    Clock.systemUTC());

    @Test
    void untilSomebodyPlacesThemTheyComeByName() {
        UnaryOperator<String> backwards = id -> id.equals("a") ? "Zebra" : "x" + id;

        assertThat(order.inOrder(ALL, backwards)).containsExactly("b", "c", "d", "a");
    }

    @ParameterizedTest
    @CsvSource({"0:c,cabd", "1:d,adbc", "3:a,bcda", "900:b,acdb", "2:c,abcd"})
    void oneGoesToThePlaceItIsGiven(String to, String then) {
        move(to);

        assertThat(order.inOrder(ALL, UnaryOperator.identity())).isEqualTo(List.of(then.split("")));
    }

    @Test
    void whatIsNewComesLastByName() {
        move("0:d");

        assertThat(order.inOrder(Set.of("a", "b", "c", "d", "Z", "y"), UnaryOperator.identity()))
                .containsExactly("d", "a", "b", "c", "y", "Z");
    }

    @Test
    void aMoveIsTakenBackByWhatItReturns() {
        PlaceChange back = move("0:c");

        assertThat(move(back.written()).written()).isEqualTo("0:c");
        assertThat(order.inOrder(ALL, UnaryOperator.identity()))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void whoSeesAPartMovesWithinItAndLeavesTheRestWhereItWas() {
        order.move(
                ALL,
                UnaryOperator.identity(),
                id -> Set.of("b", "d").contains(id),
                PlaceChange.sent("0:d"));
        assertThat(order.inOrder(ALL, UnaryOperator.identity()))
                .containsExactly("a", "d", "b", "c");

        order.move(
                ALL,
                UnaryOperator.identity(),
                id -> Set.of("b", "d").contains(id),
                PlaceChange.sent("1:d"));
        assertThat(order.inOrder(ALL, UnaryOperator.identity()))
                .containsExactly("a", "b", "d", "c");
    }

    @Test
    void othersAreToldOfEachNewOrderOnce() {
        move("0:c");
        move("0:c");
        move("3:a");

        assertThat(kept.events())
                .extracting(OutgoingEvent::event)
                .containsExactly(
                        new TeamsOrdered(1, List.of("c", "a", "b", "d")),
                        new TeamsOrdered(2, List.of("c", "b", "d", "a")));
        assertThat(kept.events()).extracting(OutgoingEvent::key).containsOnly(TeamsOrdered.KEY);
        assertThat(kept.events()).extracting(OutgoingEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotThereOrNotSeenIsNotMoved() {
        assertThatThrownBy(() -> move("0:e")).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                order.move(
                                        ALL,
                                        id -> id.toUpperCase(Locale.ROOT),
                                        "a"::equals,
                                        PlaceChange.sent("0:b")))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "-1:north", "2:", "x:north", "1234567:north"})
    void whatSaysNoPlaceIsRefused(String sent) {
        assertThatThrownBy(() -> PlaceChange.sent(sent))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2:north");
        assertThat(PlaceChange.read(sent)).isEmpty();
    }

    private PlaceChange move(String to) {
        return order.move(ALL, UnaryOperator.identity(), _ -> true, PlaceChange.sent(to));
    }
}
