package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.servicekit.download.TableFile;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.request.Knows;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/comments/words`: the words of comments, those that mark out dissatisfied answers
/// first.
@RestController
final class CommentWordsApi {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private static final Set<Dimension> FILTERS = filters();

    private final CommentWords words;

    /// Not by verdict: words are told of one verdict against the others.
    private static Set<Dimension> filters() {
        Set<Dimension> filters = Source.COUNTED_ANSWERS.dimensions();
        filters.remove(Dimension.VERDICT);
        return Set.copyOf(filters);
    }

    CommentWordsApi(CommentWords words) {
        this.words = words;
    }

    /// Finds the words that mark out the comments of dissatisfied customers, strongest first. Any
    /// dimension filters by its name.
    ///
    /// @param limit how many words at most; 100 unless told, 1,000 at most
    @Knows(of = SliceParameters.Names.class)
    @GetMapping(
            path = "/api/comments/words",
            params = {"format!=csv", "format!=xlsx"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    WordTable asJson(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit) {
        return table(caller, asked, limit);
    }

    /// For links, which cannot say what they accept.
    @Knows(of = SliceParameters.Names.class)
    @GetMapping(path = "/api/comments/words", params = "format")
    ResponseEntity<byte[]> asFile(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit,
            TableFile.Form form) {
        return accepted(caller, asked, limit, form);
    }

    @Knows(of = SliceParameters.Names.class)
    @GetMapping(
            path = "/api/comments/words",
            params = {"format!=csv", "format!=xlsx"},
            produces = {TableFile.Form.CSV_TYPE, TableFile.Form.XLSX_TYPE})
    ResponseEntity<byte[]> accepted(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(required = false) @Nullable Integer limit,
            TableFile.Form form) {
        return new TableFile("words", WordTable.header(), table(caller, asked, limit).lines())
                .in(form, caller.locale());
    }

    private WordTable table(
            Caller caller, MultiValueMap<String, String> asked, @Nullable Integer limit) {
        Slice slice = SliceParameters.slice(asked, caller, "words", FILTERS);
        return WordTable.of(words.of(slice), SliceParameters.limit(limit, USUAL, MOST));
    }
}
