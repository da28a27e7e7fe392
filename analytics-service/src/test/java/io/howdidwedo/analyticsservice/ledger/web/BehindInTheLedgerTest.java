package io.howdidwedo.analyticsservice.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.ledger.Ledger;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class BehindInTheLedgerTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Completeness SOME = new Completeness(60, 100, 0, false, null);
    private static final Caller MANAGER = SomeCaller.named("m-1", "Manager", Role.MANAGER, "*");

    private final Ledger empty = (_, _) -> List.of();
    private Completeness completeness = Completeness.WHOLE;
    private final HowComplete howComplete = () -> completeness;

    @Test
    void isBesideItsRows() {
        LedgerApi controller = new LedgerApi(empty, howComplete);

        assertThat(controller.ledger(MANAGER, new LinkedMultiValueMap<>()).behind()).isNull();
        completeness = SOME;
        assertThat(controller.ledger(MANAGER, new LinkedMultiValueMap<>()).behind())
                .isEqualTo(Behind.of(SOME));
    }

    @Test
    void isAboveThePage() {
        LedgerController fragment =
                new LedgerController(
                        empty,
                        new Templates(
                                AnalyticsService.class.getClassLoader(),
                                "io.howdidwedo.analyticsservice"),
                        howComplete,
                        new SettableClock(NOON));

        assertThat(shown(fragment)).doesNotContain("data-behind");
        completeness = SOME;
        assertThat(shown(fragment))
                .contains(
                        "data-behind>60 % of the answers received are not counted yet (60 of 100).");
    }

    private static String shown(LedgerController fragment) {
        StringOutput out = new StringOutput();
        Objects.requireNonNull(fragment.show(MANAGER).getBody()).content().writeTo(out);
        return out.toString();
    }
}
