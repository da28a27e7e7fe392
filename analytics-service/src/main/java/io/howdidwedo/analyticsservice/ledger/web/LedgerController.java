package io.howdidwedo.analyticsservice.ledger.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.ledger.Ledger;
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What became of the transactions of the last year, month by month, for the page *Deliveries*.
@Controller
final class LedgerController {
    private static final Duration A_YEAR = Duration.ofDays(366);

    private final Ledger ledger;
    private final Templates templates;
    private final HowComplete howComplete;
    private final Clock clock;

    LedgerController(Ledger ledger, Templates templates, HowComplete howComplete, Clock clock) {
        this.howComplete = howComplete;
        this.ledger = ledger;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/fragments/analytics/ledger")
    ResponseEntity<Html> show(Caller caller) {
        Slice lately =
                new Slice(
                        new Period(clock.instant().minus(A_YEAR), null),
                        Map.of(),
                        caller.onlySuppliers());
        return ResponseEntity.ok(
                new Html(
                        templates.content(
                                "ledger/web/ledger.jte",
                                new LedgerPage(
                                        ledger.rows(lately, List.of(Dimension.MONTH)).reversed(),
                                        howComplete.now().sentence(new Moments(caller)::say)))));
    }
}
