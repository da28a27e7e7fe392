package io.howdidwedo.surveyservice.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every list of suppressed addresses does.
public abstract class SuppressionsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID INVITATION = new UUID(1, 1);
    private static final UUID NEXT_INVITATION = new UUID(1, 2);

    private final SettableClock clock = new SettableClock(NOON);
    private Suppressions suppressions;
    private KeepingSuppressions keeping;

    /// A list with nothing in it.
    protected abstract Suppressions empty();

    @BeforeEach
    void begin() {
        suppressions = empty();
        keeping = new KeepingSuppressions(suppressions, clock);
    }

    @Test
    void anAddressThatIsGoneIsOnTheListHoweverItIsWritten() {
        gone("Ana@Example.org", INVITATION);

        assertThat(keeping.whyNot("ana@example.ORG")).contains(Why.ADDRESS_GONE);
        assertThat(keeping.whyNot("bea@example.org")).isEmpty();
    }

    @Test
    void severalAreAskedForAtOnceByTheAddressGiven() {
        gone("ana@example.org", INVITATION);

        assertThat(suppressions.inForce(List.of("Ana@example.org", "bea@example.org")))
                .containsOnlyKeys("Ana@example.org");
        assertThat(suppressions.inForce(List.of())).isEmpty();
    }

    @Test
    void theSameReportTwiceIsOneStep() {
        gone("ana@example.org", INVITATION);
        gone("ana@example.org", INVITATION);

        assertThat(suppressions.find("ana@example.org").orElseThrow().history()).hasSize(1);
    }

    @Test
    void whoIsTakenOffGetsMailAgainAndTheHistoryStays() {
        gone("ana@example.org", INVITATION);
        clock.advance(Duration.ofHours(1));

        assertThat(keeping.takeOff("ana@example.org", "eva", "She called")).isTrue();

        assertThat(keeping.whyNot("ana@example.org")).isEmpty();
        assertThat(suppressions.find("ana@example.org").orElseThrow().history())
                .extracting(Suppression.Entry::why, Suppression.Entry::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Why.ADDRESS_GONE, null),
                        org.assertj.core.api.Assertions.tuple(null, "eva"));
        assertThat(keeping.takeOff("ana@example.org", "eva", "Again")).isFalse();
    }

    @Test
    void whoWasTakenOffByMistakeIsPutBackForTheSameReason() {
        gone("ana@example.org", INVITATION);
        keeping.takeOff("Ana@example.org", "eva", "She called");
        assertThat(keeping.takenOffLately())
                .extracting(Suppression::address)
                .containsExactly("ana@example.org");
        clock.advance(Duration.ofMinutes(9));

        assertThat(keeping.putBack("Ana@example.org", "ben")).isTrue();
        assertThat(keeping.putBack("ana@example.org", "ben")).isTrue();

        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
        assertThat(keeping.takenOffLately()).isEmpty();
        assertThat(suppressions.find("ana@example.org").orElseThrow().history())
                .extracting(Suppression.Entry::why, Suppression.Entry::by)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Why.ADDRESS_GONE, null),
                        org.assertj.core.api.Assertions.tuple(null, "eva"),
                        org.assertj.core.api.Assertions.tuple(Why.ADDRESS_GONE, "ben"));
        assertThat(keeping.takeOff("ana@example.org", "eva", "After all")).isTrue();
        assertThat(keeping.whyNot("ana@example.org")).isEmpty();
    }

    @Test
    void onlyWhatStaffTookOffOfLateIsPutBack() {
        gone("ana@example.org", INVITATION);
        keeping.takeOff("ana@example.org", "eva", "She called");
        clock.advance(Duration.ofMinutes(10));
        keeping.suppress("bea@example.org", Why.COMPLAINED, Source.MAILBOX, null, INVITATION);
        keeping.welcomeBack("bea@example.org");

        assertThat(suppressions.takenOff(10))
                .extracting(Suppression::address)
                .containsExactly("bea@example.org", "ana@example.org");
        assertThat(suppressions.takenOff(1)).hasSize(1);
        assertThat(keeping.takenOffLately()).isEmpty();
        assertThat(keeping.putBack("ana@example.org", "eva")).isFalse();
        assertThat(keeping.putBack("bea@example.org", "eva")).isFalse();
        assertThat(keeping.putBack("carl@example.org", "eva")).isFalse();
        assertThat(suppressions.count()).isZero();
    }

    @Test
    void anOldReportDoesNotPutAnAddressBackButANewOneDoes() {
        gone("ana@example.org", INVITATION);
        keeping.takeOff("ana@example.org", "eva", "She called");

        gone("ana@example.org", INVITATION);
        assertThat(keeping.whyNot("ana@example.org")).isEmpty();

        gone("ana@example.org", NEXT_INVITATION);
        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
    }

    @Test
    void whoComplainedAndWantsMailAgainGetsIt() {
        keeping.suppress("ana@example.org", Why.COMPLAINED, Source.MAILBOX, null, INVITATION);

        keeping.welcomeBack("ana@example.org");

        assertThat(keeping.whyNot("ana@example.org")).isEmpty();
    }

    @Test
    void anAddressThatIsGoneStaysSoWhateverSomebodyWants() {
        gone("ana@example.org", INVITATION);

        keeping.welcomeBack("ana@example.org");

        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
    }

    @Test
    void theListIsSearchedByPartOfTheAddressLatestFirst() {
        gone("ana@example.org", INVITATION);
        clock.advance(Duration.ofHours(1));
        gone("bea@example.org", INVITATION);
        gone("carl.x@elsewhere.net", INVITATION);
        keeping.takeOff("carl.x@elsewhere.net", "eva", "Wrong");

        assertThat(addresses("")).containsExactly("bea@example.org", "ana@example.org");
        assertThat(addresses("ANA@")).containsExactly("ana@example.org");
        assertThat(addresses(".*")).isEmpty();
        assertThat(suppressions.latest("", 1)).hasSize(1);
        assertThat(suppressions.count()).isEqualTo(2);
    }

    @Test
    void aNumberAndANameInAChatAreOnTheListToo() {
        gone("+4915112345678", INVITATION);
        gone("chat Xyz", INVITATION);

        assertThat(keeping.whyNot("+4915112345678")).contains(Why.ADDRESS_GONE);
        assertThat(keeping.whyNot("chat Xyz")).contains(Why.ADDRESS_GONE);
        assertThat(keeping.whyNot("chat xyz")).isEmpty();
        assertThat(keeping.whyNot("xyz")).isEmpty();
        assertThat(addresses("+49151")).containsExactly("+4915112345678");
        assertThat(addresses("xyz")).containsExactly("chat Xyz");
    }

    private List<String> addresses(String part) {
        return suppressions.latest(part, 10).stream().map(Suppression::address).toList();
    }

    private void gone(String address, UUID invitation) {
        keeping.suppress(address, Why.ADDRESS_GONE, Source.MAILBOX, "5.1.1", invitation);
    }
}
