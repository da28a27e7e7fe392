package io.howdidwedo.analyticsservice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds of the agreements of all offerings, wherever they are kept.
public abstract class OfferingAgreementsKit {
    private static final Instant JANUARY = Instant.parse("2024-01-01T00:00:00.123Z");

    private static final Requirement RATED =
            new Requirement(
                    "on-time",
                    Map.of("en", "On time", "de", "Pünktlich"),
                    Side.CUSTOMER,
                    Need.SERVICE,
                    Stage.AFTER,
                    Strength.NEED,
                    true,
                    false,
                    true,
                    5,
                    Direction.HIGH_IS_GOOD,
                    4,
                    2.5,
                    null,
                    null);

    private static final Requirement MEASURED =
            new Requirement(
                    "paid",
                    Map.of(),
                    Side.SUPPLIER,
                    Need.ACTION,
                    Stage.AFTER,
                    Strength.WANT,
                    false,
                    true,
                    false,
                    null,
                    Direction.LOW_IS_GOOD,
                    null,
                    1,
                    "days-to-pay",
                    14.5);

    /// A store that knows of no offering.
    protected abstract OfferingAgreements empty();

    @Test
    void knowsNoAgreementOfAnOfferingNotHeardOf() {
        assertThat(empty().of(List.of("repair", "delivery")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "repair", Agreements.unknown("repair"),
                                "delivery", Agreements.unknown("delivery")));
        assertThat(empty().of(List.of())).isEmpty();
        assertThat(empty().all()).isEmpty();
    }

    @Test
    void keepsEverythingThatWasAgreed() {
        OfferingAgreements store = empty();
        Agreements repair =
                new Agreements(
                        "repair",
                        3,
                        List.of(
                                new Agreement(1, JANUARY, List.of(RATED, MEASURED)),
                                new Agreement(2, JANUARY.plusSeconds(1), List.of())));

        store.learn(repair);

        assertThat(store.of(List.of("repair"))).containsExactly(Map.entry("repair", repair));
        assertThat(store.all()).containsExactly(repair);
    }

    @Test
    void tellsThoseItKnowsAndThoseItDoesNotTogether() {
        OfferingAgreements store = empty();
        store.learn(version("repair", 1));
        store.learn(version("delivery", 1));

        assertThat(store.of(List.of("delivery", "cleaning", "delivery")))
                .containsOnly(
                        Map.entry("delivery", version("delivery", 1)),
                        Map.entry("cleaning", Agreements.unknown("cleaning")));
        assertThat(store.all())
                .containsExactlyInAnyOrder(version("repair", 1), version("delivery", 1));
    }

    /// Events come again, and late ones come after newer ones.
    @Test
    void keepsTheNewestWhateverComesWhen() {
        OfferingAgreements store = empty();
        store.learn(version("repair", 2));
        store.learn(version("repair", 1));
        assertThat(store.all()).containsExactly(version("repair", 2));

        Agreements otherwise = new Agreements("repair", 2, List.of());
        store.learn(otherwise);
        assertThat(store.all()).containsExactly(version("repair", 2));

        store.learn(version("repair", 7));
        assertThat(store.all()).containsExactly(version("repair", 7));
    }

    @Test
    void forgetsOneAndNoOther() {
        OfferingAgreements store = empty();
        store.learn(version("repair", 2));
        store.learn(version("delivery", 1));

        store.forget("repair");
        store.forget("never-there");

        assertThat(store.all()).containsExactly(version("delivery", 1));
        store.learn(version("repair", 1));
        assertThat(store.all()).contains(version("repair", 1));
    }

    private static Agreements version(String offering, int version) {
        return new Agreements(
                offering, version, List.of(new Agreement(version, JANUARY, List.of(RATED))));
    }
}
