package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.request.ParameterNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of answers behind the figures, with what customers wrote. It has the answers that
/// count, so as many as the figures say.
@Controller
final class AnswersController {
    private static final int AT_ONCE = 50;
    private static final int HIGHEST_SCORE = 10;
    private static final int LONGEST_SEARCH = 200;

    /// What the answers can be narrowed by beside the filters that all pages have.
    private static final List<Dimension> NARROWER =
            List.of(
                    Dimension.VERDICT,
                    Dimension.SCORE,
                    Dimension.PROMISE,
                    Dimension.TENURE,
                    Dimension.CUSTOMER_SINCE,
                    Dimension.CUSTOMER,
                    Dimension.ROOT_CAUSE,
                    Dimension.WEEKDAY,
                    Dimension.HOUR);

    private final Responses responses;
    private final Choices choices;
    private final CountedPages pages;

    AnswersController(Responses responses, Choices choices, CountedPages pages) {
        this.responses = responses;
        this.choices = choices;
        this.pages = pages;
    }

    @Knows(
            value = {"words", "commented", "cursor"},
            of = {FilterForm.Names.class, Narrower.class})
    @GetMapping(path = FilterForm.ANSWERS, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> answers(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Search search = Search.of(asked);
        Place after = ResponsePlace.of(asked.getFirst("cursor"));
        return pages.page(
                caller,
                Section.ANSWERS,
                "response/web/answers.jte",
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

    /// What this page is narrowed by beyond all others.
    static final class Narrower implements ParameterNames {
        @Override
        public Set<String> once() {
            return NARROWER.stream().map(Dimension::id).collect(Collectors.toSet());
        }
    }

    /// What is looked for beside the filters that all pages have.
    ///
    /// @param narrower only what was chosen
    private record Search(Map<Dimension, String> narrower, String words, boolean commented) {
        static Search of(MultiValueMap<String, String> asked) {
            Map<Dimension, String> narrower = new EnumMap<>(Dimension.class);
            for (Dimension dimension : NARROWER) {
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
            for (Map.Entry<Dimension, String> chosen : narrower.entrySet()) {
                narrowed = narrowed.with(chosen.getKey(), List.of(chosen.getValue()));
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
                lines(shown, wording),
                found.size() > AT_ONCE ? next(filters, search, shown.getLast()) : null);
    }

    private static List<AnswerLine> lines(List<HeardResponse> shown, Wording wording) {
        return shown.stream()
                .map(response -> AnswerLine.of(response, wording, AnswerLine.Marking.NONE))
                .toList();
    }

    private static List<AnswersPage.Select> selects(Search search) {
        return NARROWER.stream()
                .map(
                        dimension ->
                                AnswersPage.Select.of(
                                        dimension,
                                        search.chosen(dimension),
                                        values(dimension, search)))
                .filter(select -> !select.choices().isEmpty())
                .toList();
    }

    /// What is mostly not looked for is only there to be let go when a page has led to it.
    private static List<String> values(Dimension dimension, Search search) {
        return switch (dimension) {
            case VERDICT -> Metric.VERDICTS.stream().map(Metric::id).toList();
            case SCORE ->
                    IntStream.rangeClosed(1, HIGHEST_SCORE).mapToObj(Integer::toString).toList();
            case PROMISE, TENURE -> dimension.knownValues();
            case CUSTOMER_SINCE, CUSTOMER, ROOT_CAUSE, WEEKDAY, HOUR ->
                    Stream.of(search.chosen(dimension))
                            .filter(chosen -> !chosen.isEmpty())
                            .toList();
            default -> List.of();
        };
    }

    private static String next(FilterForm filters, Search search, HeardResponse last) {
        Map<String, String> parameters = new TreeMap<>(search.parameters());
        parameters.put("cursor", ResponsePlace.cursor(last));
        return filters.answers(parameters);
    }
}
