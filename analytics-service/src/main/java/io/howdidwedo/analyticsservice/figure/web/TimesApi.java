package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.figure.Waits.WaitingTime;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/figures/times`: within how many hours half, and nine in ten, of the customers of cases
/// heard from us, and what was wrong was put right.
@RestController
final class TimesApi {
    private static final String PATH = "/api/figures/times";
    private static final List<String> PARTS =
            List.of(
                    "median",
                    "median.low",
                    "median.high",
                    "p90",
                    "p90.low",
                    "p90.high",
                    "n",
                    "over",
                    "customers",
                    "note");

    private final Waits waits;
    private final HowComplete howComplete;

    TimesApi(Waits waits, HowComplete howComplete) {
        this.waits = waits;
        this.howComplete = howComplete;
    }

    /// The rows asked for.
    ///
    /// @param behind what is missing in them; null when nothing
    /// @param judging that they are not final; null when they are
    record Rows(@Nullable Behind behind, @Nullable Judging judging, List<Row> rows) {}

    /// One combination of values.
    record Row(Map<String, @Nullable String> by, Times firstContact, Times resolution) {}

    /// In hours.
    ///
    /// @param over how many of the n cases wait no longer
    record Times(
            @Nullable Quantile median,
            @Nullable Quantile p90,
            long n,
            long over,
            long customers,
            @Nullable String note) {

        static Times of(WaitingTime time) {
            return new Times(
                    time.median(),
                    time.ninth(),
                    time.n(),
                    time.over(),
                    time.customers(),
                    time.note());
        }

        List<@Nullable Object> values() {
            List<@Nullable Object> values = new ArrayList<>();
            add(values, median);
            add(values, p90);
            values.add(n);
            values.add(over);
            values.add(customers);
            values.add(note);
            return values;
        }

        private static void add(List<@Nullable Object> values, @Nullable Quantile quantile) {
            values.add(quantile == null ? null : quantile.value());
            values.add(quantile == null ? null : quantile.low());
            values.add(quantile == null ? null : quantile.high());
        }
    }

    /// Tells within how many hours half, and nine in ten, of the customers of cases heard from us,
    /// and what was wrong was put right. Any dimension of cases filters by its name.
    ///
    /// - `by`: the dimensions it is split by, parted by commas
    @Knows(several = "by", of = SliceParameters.Names.class)
    @GetMapping(
            path = PATH,
            params = {"format!=csv", "format!=xlsx"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Rows asJson(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Completeness completeness = howComplete.now();
        return new Rows(
                Behind.of(completeness), Judging.of(completeness), rows(caller, asked, by(asked)));
    }

    /// For links, which cannot say what they accept.
    @Knows(several = "by", of = SliceParameters.Names.class)
    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> asFile(
            Caller caller, @RequestParam MultiValueMap<String, String> asked, TableFile.Form form) {
        return accepted(caller, asked, form);
    }

    @Knows(several = "by", of = SliceParameters.Names.class)
    @GetMapping(
            path = PATH,
            params = {"format!=csv", "format!=xlsx"},
            produces = {TableFile.Form.CSV_TYPE, TableFile.Form.XLSX_TYPE})
    ResponseEntity<byte[]> accepted(
            Caller caller, @RequestParam MultiValueMap<String, String> asked, TableFile.Form form) {
        List<Dimension> by = by(asked);
        List<String> header = new ArrayList<>(by.stream().map(Dimension::id).toList());
        PARTS.forEach(part -> header.add("first-contact." + part));
        PARTS.forEach(part -> header.add("resolution." + part));
        List<List<@Nullable Object>> lines =
                rows(caller, asked, by).stream().map(row -> line(row, by)).toList();
        return new TableFile("times", header, lines).in(form, caller.locale());
    }

    private static List<@Nullable Object> line(Row row, List<Dimension> by) {
        List<@Nullable Object> line = DimensionCells.of(by, new ArrayList<>(row.by().values()));
        line.addAll(row.firstContact().values());
        line.addAll(row.resolution().values());
        return line;
    }

    private static List<Dimension> by(MultiValueMap<String, String> asked) {
        List<Dimension> by = SliceParameters.dimensions(asked, "by");
        for (Dimension one : by) {
            if (!Source.CASES.dimensions().contains(one)) {
                throw new InvalidInput("by", "cases cannot be split by " + one.id());
            }
        }
        return by;
    }

    private List<Row> rows(Caller caller, MultiValueMap<String, String> asked, List<Dimension> by) {
        try {
            return waits
                    .of(
                            SliceParameters.slice(
                                    asked, caller, "cases", Source.CASES.dimensions()),
                            by)
                    .stream()
                    .map(row -> row(row, by))
                    .toList();
        } catch (TooManyRows e) {
            throw new InvalidInput("from", String.valueOf(e.getMessage()));
        }
    }

    private static Row row(Waits.Row row, List<Dimension> by) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int at = 0; at < by.size(); at++) {
            values.put(by.get(at).id(), row.by().get(at));
        }
        return new Row(
                values,
                Times.of(WaitingTime.of(row.contact())),
                Times.of(WaitingTime.of(row.resolution())));
    }
}
