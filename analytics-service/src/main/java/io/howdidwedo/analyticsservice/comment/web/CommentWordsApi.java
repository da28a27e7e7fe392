package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.web.CsvText;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.request.Knows;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// `GET /api/comments/words`: the words of comments, those that mark out dissatisfied answers
/// first.
@RestController
final class CommentWordsApi {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private static final Set<Dimension> FILTERS = filters();

    private final CommentWords words;
    private final CsvText csv;

    /// Not by verdict: words are told of one verdict against the others.
    private static Set<Dimension> filters() {
        Set<Dimension> filters = Source.COUNTED_ANSWERS.dimensions();
        filters.remove(Dimension.VERDICT);
        return Set.copyOf(filters);
    }

    CommentWordsApi(CommentWords words, JsonMapper json) {
        this.words = words;
        this.csv = new CsvText(json);
    }

    @Knows(of = SliceParameters.Names.class)
    @GetMapping(
            path = "/api/comments/words",
            params = "format!=csv",
            produces = MediaType.APPLICATION_JSON_VALUE)
    WordTable asJson(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit) {
        return table(caller, asked, limit);
    }

    /// For links, which cannot say what they accept.
    @Knows(of = SliceParameters.Names.class)
    @GetMapping(path = "/api/comments/words", params = "format=csv")
    ResponseEntity<String> asFile(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit) {
        return asCsv(caller, asked, limit);
    }

    @Knows(of = SliceParameters.Names.class)
    @GetMapping(path = "/api/comments/words", params = "format!=csv", produces = "text/csv")
    ResponseEntity<String> asCsv(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=words.csv")
                .body(csv.of(WordTable.header(), table(caller, asked, limit).lines()));
    }

    private WordTable table(
            Caller caller, MultiValueMap<String, String> asked, @Nullable Integer limit) {
        Slice slice = SliceParameters.slice(asked, caller, "words", FILTERS);
        return WordTable.of(words.of(slice), SliceParameters.limit(limit, USUAL, MOST));
    }
}
