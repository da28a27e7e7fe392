package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.web.AnswersPage.Line;
import io.howdidwedo.analyticsservice.dashboard.web.AnswersPage.Words;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.analyticsservice.response.web.ResponsePlace;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Role;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
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
    private final DashboardPages pages;

    AnswersController(Responses responses, Choices choices, DashboardPages pages) {
        this.responses = responses;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    Html answers(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.require(Role.MANAGER, Role.ADMIN);
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Search search = Search.of(asked);
        Wanted wanted = search.in(filters.slice());
        List<HeardResponse> found =
                responses.page(wanted, ResponsePlace.of(asked.getFirst("cursor")), AT_ONCE + 1);
        AnswersPage page =
                page(filters, search, responses.count(wanted), found, new Wording(caller.locale()));
        return pages.page(caller, Section.ANSWERS, "answers.jte", page);
    }

    /// What is looked for beside the filters that all pages have.
    private record Search(
            String verdict, String score, String promise, String words, boolean commented) {
        static Search of(MultiValueMap<String, String> asked) {
            String words = text(asked, "words");
            return new Search(
                    text(asked, Dimension.VERDICT.id()).toLowerCase(Locale.ROOT),
                    text(asked, Dimension.SCORE.id()),
                    text(asked, Dimension.PROMISE.id()).toLowerCase(Locale.ROOT),
                    words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                    !text(asked, "commented").isEmpty());
        }

        private static String text(MultiValueMap<String, String> asked, String name) {
            return Objects.requireNonNullElse(asked.getFirst(name), "").strip();
        }

        Wanted in(Slice slice) {
            Slice narrower = slice;
            if (!verdict.isEmpty()) {
                narrower = narrower.with(Dimension.VERDICT, List.of(verdict));
            }
            if (!score.isEmpty()) {
                narrower = narrower.with(Dimension.SCORE, List.of(score));
            }
            if (!promise.isEmpty()) {
                narrower = narrower.with(Dimension.PROMISE, List.of(promise));
            }
            return new Wanted(narrower, Set.of(Standing.COUNTS), commented, words);
        }

        Map<String, String> parameters() {
            return Map.of(
                    Dimension.VERDICT.id(),
                    verdict,
                    Dimension.SCORE.id(),
                    score,
                    Dimension.PROMISE.id(),
                    promise,
                    "words",
                    words,
                    "commented",
                    commented ? "yes" : "");
        }
    }

    private static AnswersPage page(
            FilterForm filters,
            Search search,
            long count,
            List<HeardResponse> found,
            Wording wording) {
        List<HeardResponse> shown = found.subList(0, Math.min(found.size(), AT_ONCE));
        return new AnswersPage(
                filters,
                filters.period(),
                wording.counted(count, "answer"),
                verdicts(search.verdict()),
                scores(search.score()),
                promises(search.promise()),
                search.words(),
                search.commented(),
                shown.stream().map(one -> line(one, wording, Words::unmarked)).toList(),
                found.size() > AT_ONCE ? next(filters, search, shown.getLast()) : null);
    }

    private static List<Choice> verdicts(String chosen) {
        return Stream.of(Metric.DISSATISFIED, Metric.SATISFIED, Metric.DELIGHTED)
                .map(one -> new Choice(one.id(), one.title(), one.id().equals(chosen)))
                .toList();
    }

    private static List<Choice> scores(String chosen) {
        return IntStream.rangeClosed(1, HIGHEST_SCORE)
                .mapToObj(Integer::toString)
                .map(one -> new Choice(one, one, one.equals(chosen)))
                .toList();
    }

    private static List<Choice> promises(String chosen) {
        return Stream.of("broken", "kept")
                .map(
                        one ->
                                new Choice(
                                        one,
                                        Wording.name(Dimension.PROMISE, one),
                                        one.equals(chosen)))
                .toList();
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
        parameters.values().removeIf(String::isEmpty);
        parameters.put("cursor", ResponsePlace.cursor(last));
        return filters.answers(parameters);
    }
}
