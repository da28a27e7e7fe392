package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.comment.ReadComments;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterForm.Choice;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Place;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.analyticsservice.response.web.AnswerLine;
import io.howdidwedo.analyticsservice.response.web.ResponsePlace;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// What customers wrote, and the words that mark out dissatisfied answers. A word leads to the
/// answers that say it, as many as its figure says.
@Controller
final class CommentsController {
    static final String PATH = "/dashboard/comments";
    static final String WORD = "word";

    private static final String SEARCH = "words";
    private static final int AT_ONCE = 50;
    private static final int LONGEST_SEARCH = 200;

    private final CommentWords comments;
    private final Responses responses;
    private final Choices choices;
    private final CountedPages pages;
    private final WordPanel panel;

    CommentsController(
            CommentWords comments,
            Responses responses,
            Choices choices,
            CountedPages pages,
            JsonMapper json) {
        this.comments = comments;
        this.responses = responses;
        this.choices = choices;
        this.pages = pages;
        this.panel = new WordPanel(json);
    }

    @Knows(
            value = {"words", "word", "cursor"},
            several = "verdict",
            of = FilterForm.Names.class)
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> comments(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Search search = Search.of(asked);
        Place after = ResponsePlace.of(asked.getFirst("cursor"));
        return pages.page(
                caller,
                Section.COMMENTS,
                "comment/web/comments.jte",
                asked,
                () -> page(filters, search, after, new Wording(caller.locale())));
    }

    private CommentsPage page(
            FilterForm filters, Search search, @Nullable Place after, Wording wording) {
        ReadComments read = comments.of(filters.slice());
        Wanted wanted = search.in(filters.slice(), read);
        return page(
                filters,
                search,
                read,
                responses.page(wanted, after, AT_ONCE + 1),
                responses.count(wanted),
                wording);
    }

    /// What is looked for beside the filters that all pages have. It narrows the list only: the
    /// words are those of all verdicts.
    private record Search(String verdict, String words, String word) {
        static Search of(MultiValueMap<String, String> asked) {
            return new Search(
                    String.join(",", SliceParameters.names(asked, Dimension.VERDICT.id()))
                            .toLowerCase(Locale.ROOT),
                    text(asked, SEARCH),
                    text(asked, WORD));
        }

        private static String text(MultiValueMap<String, String> asked, String name) {
            String text = Objects.requireNonNullElse(asked.getFirst(name), "").strip();
            return text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
        }

        Wanted in(Slice slice, ReadComments read) {
            return new Wanted(
                    verdict.isEmpty()
                            ? slice
                            : slice.with(Dimension.VERDICT, List.of(verdict.split(","))),
                    Set.of(Standing.COUNTS),
                    true,
                    words,
                    word.isEmpty() ? Optional.empty() : Optional.of(read.saying(word)));
        }

        Map<String, String> parameters() {
            Map<String, String> parameters = new TreeMap<>();
            parameters.put(Dimension.VERDICT.id(), verdict);
            parameters.put(SEARCH, words);
            parameters.put(WORD, word);
            parameters.values().removeIf(String::isEmpty);
            return parameters;
        }
    }

    private CommentsPage page(
            FilterForm filters,
            Search search,
            ReadComments read,
            List<HeardResponse> found,
            long count,
            Wording wording) {
        List<HeardResponse> shown = found.subList(0, Math.min(found.size(), AT_ONCE));
        return new CommentsPage(
                filters,
                filters.period(),
                verdicts(search.verdict()),
                search.words(),
                search.word(),
                without(filters, search),
                panel.of(filters, read, wording).orElse(null),
                WordPanel.untold(read, wording),
                wording.counted(count, "answer"),
                lines(shown, marking(search, read), wording),
                found.size() > AT_ONCE ? next(filters, search, shown.getLast()) : null);
    }

    private static AnswerLine.Marking marking(Search search, ReadComments read) {
        return search.word().isEmpty()
                ? AnswerLine.Marking.NONE
                : text -> read.mark(text, search.word());
    }

    private static List<AnswerLine> lines(
            List<HeardResponse> shown, AnswerLine.Marking marking, Wording wording) {
        return shown.stream().map(response -> AnswerLine.of(response, wording, marking)).toList();
    }

    private static List<Choice> verdicts(String chosen) {
        return Stream.of(
                        choice(Metric.DISSATISFIED, chosen),
                        choice(WordPanel.OTHERS, WordPanel.say("others"), chosen),
                        choice(Metric.SATISFIED, chosen),
                        choice(Metric.DELIGHTED, chosen))
                .toList();
    }

    private static Choice choice(Metric verdict, String chosen) {
        return choice(verdict.id(), Labels.name(Dimension.VERDICT, verdict.id()), chosen);
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static String without(FilterForm filters, Search search) {
        Map<String, String> parameters = search.parameters();
        parameters.remove(WORD);
        return filters.at(PATH, parameters);
    }

    private static String next(FilterForm filters, Search search, HeardResponse last) {
        Map<String, String> parameters = search.parameters();
        parameters.put("cursor", ResponsePlace.cursor(last));
        return filters.at(PATH, parameters);
    }
}
