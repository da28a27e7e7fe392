package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Overview;
import io.howdidwedo.analyticsservice.dashboard.web.AnswersPage.Line;
import io.howdidwedo.analyticsservice.dashboard.web.AnswersPage.Words;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.analyticsservice.response.web.ResponsePlace;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list of answers behind the figures, with what customers wrote. It has the answers that
/// count, so as many as the figures say.
@RestController
final class AnswersController {
    static final String PATH = "/dashboard/answers";

    private static final int AT_ONCE = 50;
    private static final int HIGHEST_SCORE = 10;
    private static final int LONGEST_SEARCH = 200;

    private final Responses responses;
    private final Choices choices;
    private final CountedPages pages;

    AnswersController(Responses responses, Choices choices, CountedPages pages) {
        this.responses = responses;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> answers(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Search search = Search.of(asked);
        Place after = ResponsePlace.of(asked.getFirst("cursor"));
        return pages.page(
                caller,
                Section.ANSWERS,
                "answers.jte",
                asked,
                () -> page(filters, search, after, new Wording(caller.locale())));
    }

    private AnswersPage page(
            FilterForm filters, Search search, @Nullable Place after, Wording wording) {
        Wanted wanted = search.in(filters.slice());
        return page(
                filters,
                search,
                selects(search),
                responses.count(wanted),
                responses.page(wanted, after, AT_ONCE + 1),
                wording);
    }

    /// What the answers can be narrowed by beside the filters that all pages have, and what not
    /// choosing means.
    private static final Map<Dimension, String> NARROWER = narrower();

    private static Map<Dimension, String> narrower() {
        Map<Dimension, String> narrower = new LinkedHashMap<>();
        narrower.put(Dimension.VERDICT, "All verdicts");
        narrower.put(Dimension.SCORE, "All scores");
        narrower.put(Dimension.PROMISE, "Kept or not");
        narrower.put(Dimension.TENURE, "First time or not");
        narrower.put(Dimension.CUSTOMER_SINCE, "Any year");
        narrower.put(Dimension.CUSTOMER, "Any");
        narrower.put(Dimension.ROOT_CAUSE, "Any");
        narrower.put(Dimension.WEEKDAY, "Any");
        narrower.put(Dimension.HOUR, "Any");
        return narrower;
    }

    /// What is looked for beside the filters that all pages have.
    ///
    /// @param narrower only what was chosen
    private record Search(Map<Dimension, String> narrower, String words, boolean commented) {
        static Search of(MultiValueMap<String, String> asked) {
            Map<Dimension, String> narrower = new EnumMap<>(Dimension.class);
            for (Dimension dimension : NARROWER.keySet()) {
                String chosen = text(asked, dimension.id());
                if (!chosen.isEmpty()) {
                    narrower.put(dimension, chosen);
                }
            }
            String words = text(asked, "words");
            return new Search(
                    narrower,
                    words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                    !text(asked, "commented").isEmpty());
        }

        private static String text(MultiValueMap<String, String> asked, String name) {
            return Objects.requireNonNullElse(asked.getFirst(name), "").strip();
        }

        Wanted in(Slice slice) {
            Slice narrowed = slice;
            for (Map.Entry<Dimension, String> one : narrower.entrySet()) {
                narrowed = narrowed.with(one.getKey(), List.of(one.getValue()));
            }
            return new Wanted(narrowed, Set.of(Standing.COUNTS), commented, words);
        }

        String chosen(Dimension dimension) {
            return narrower.getOrDefault(dimension, "");
        }

        Map<String, String> parameters() {
            Map<String, String> parameters = new TreeMap<>();
            narrower.forEach((dimension, chosen) -> parameters.put(dimension.id(), chosen));
            if (!words.isEmpty()) {
                parameters.put("words", words);
            }
            if (commented) {
                parameters.put("commented", "yes");
            }
            return parameters;
        }
    }

    private static AnswersPage page(
            FilterForm filters,
            Search search,
            List<AnswersPage.Select> selects,
            long count,
            List<HeardResponse> found,
            Wording wording) {
        List<HeardResponse> shown = found.subList(0, Math.min(found.size(), AT_ONCE));
        return new AnswersPage(
                filters,
                filters.period(),
                wording.counted(count, "answer"),
                selects,
                search.words(),
                search.commented(),
                shown.stream().map(one -> line(one, wording, Words::unmarked)).toList(),
                found.size() > AT_ONCE ? next(filters, search, shown.getLast()) : null);
    }

    private static List<AnswersPage.Select> selects(Search search) {
        return NARROWER.entrySet().stream()
                .map(
                        one ->
                                select(
                                        one.getKey(),
                                        one.getValue(),
                                        search.chosen(one.getKey()),
                                        values(one.getKey(), search)))
                .filter(select -> !select.choices().isEmpty())
                .toList();
    }

    private static AnswersPage.Select select(
            Dimension dimension, String all, String chosen, List<String> values) {
        return new AnswersPage.Select(
                dimension.id(),
                Wording.title(dimension),
                all,
                values.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one,
                                                Wording.name(dimension, one),
                                                one.equals(chosen)))
                        .toList());
    }

    /// What is mostly not looked for is only there to be let go when a page has led to it.
    private static List<String> values(Dimension dimension, Search search) {
        return switch (dimension) {
            case VERDICT -> Overview.MIX.stream().map(Metric::id).toList();
            case SCORE ->
                    IntStream.rangeClosed(1, HIGHEST_SCORE).mapToObj(Integer::toString).toList();
            case PROMISE -> List.of("broken", "kept");
            case TENURE -> List.of("1", "2", "3-5", "6-or-more");
            case CUSTOMER_SINCE, CUSTOMER, ROOT_CAUSE, WEEKDAY, HOUR ->
                    Stream.of(search.chosen(dimension)).filter(one -> !one.isEmpty()).toList();
            default -> List.of();
        };
    }

    /// @param words shows the text that answers a question
    static Line line(HeardResponse one, Wording wording, BiFunction<String, String, Words> words) {
        Verdict verdict = one.verdict();
        return new Line(
                wording.day(one.occurredAt()),
                one.score() == null ? "" : one.score() + " of " + one.scorePoints(),
                verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT),
                verdict == null ? "" : title(verdict),
                one.supplier(),
                one.offering(),
                one.source() + " " + one.transactionExternalId(),
                one.comments().stream()
                        .map(comment -> words.apply(question(comment.question()), comment.text()))
                        .toList(),
                casePath(one.caseId()));
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case DISSATISFIED -> Metric.DISSATISFIED.title();
            case SATISFIED -> Metric.SATISFIED.title();
            case DELIGHTED -> Metric.DELIGHTED.title();
            case UNDETERMINED -> "No verdict";
        };
    }

    /// What the survey calls a question is all that is known of it here.
    private static String question(String id) {
        String words = id.replace('-', ' ');
        return id.equals("next-time")
                ? "Even better next time"
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String casePath(@Nullable UUID caseId) {
        return caseId == null ? "" : "/cases/" + caseId;
    }

    private static String next(FilterForm filters, Search search, HeardResponse last) {
        Map<String, String> parameters = new TreeMap<>(search.parameters());
        parameters.put("cursor", ResponsePlace.cursor(last));
        return filters.answers(parameters);
    }
}
