package io.howdidwedo.analyticsservice.ledger.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.analyticsservice.ledger.Ledger;
import io.howdidwedo.analyticsservice.ledger.Ledger.LedgerRow;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/ledger`.
@RestController
final class LedgerApi {
    private final Ledger ledger;
    private final HowComplete howComplete;

    LedgerApi(Ledger ledger, HowComplete howComplete) {
        this.ledger = ledger;
        this.howComplete = howComplete;
    }

    /// The rows asked for.
    ///
    /// @param behind what is missing in them; null when nothing
    /// @param judging that they are not final; null when they are
    record Rows(
            @Nullable Behind behind,
            @Nullable Judging judging,
            List<Map<String, @Nullable Object>> rows) {}

    /// Accounts for every transaction: asked, or not and why, delivered, answered. Any dimension of
    /// transactions filters by its name.
    ///
    /// - `by`: the dimensions it is split by, parted by commas
    @Knows(several = "by", of = SliceParameters.Names.class)
    @GetMapping("/api/ledger")
    Rows ledger(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        List<Dimension> by = SliceParameters.dimensions(asked, "by");
        Slice slice = SliceParameters.slice(asked, caller);
        requireKnown(by);
        requireKnown(slice.filters().keySet());
        try {
            Completeness completeness = howComplete.now();
            return new Rows(
                    Behind.of(completeness),
                    Judging.of(completeness),
                    ledger.rows(slice, by).stream().map(row -> json(row, by)).toList());
        } catch (TooManyRows e) {
            throw new InvalidInput("by", String.valueOf(e.getMessage()));
        }
    }

    private static void requireKnown(Iterable<Dimension> dimensions) {
        for (Dimension one : dimensions) {
            if (!Source.TRANSACTIONS.dimensions().contains(one)) {
                throw new InvalidInput(one.id(), "the ledger cannot be told by this");
            }
        }
    }

    private static Map<String, @Nullable Object> json(LedgerRow row, List<Dimension> by) {
        Map<String, @Nullable Object> names = new LinkedHashMap<>();
        List<@Nullable String> values = new ArrayList<>(row.by());
        for (int at = 0; at < by.size(); at++) {
            names.put(by.get(at).id(), values.get(at));
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("by", names);
        json.put("transactions", row.transactions());
        json.put("sent", row.sent());
        json.put("suppressed", row.suppressed());
        json.put("suppressedBecause", row.suppressedBecause());
        json.put("deferred", row.deferred());
        json.put("failed", row.failed());
        json.put("delivered", row.delivered());
        json.put("bounced", row.bounced());
        json.put("pending", row.pending());
        json.put("answered", row.answered());
        return json;
    }
}
