package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.figure.web.SliceParameters;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.Responses.Wanted;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.Knows;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/responses`: every answer can be found, with the reason why it counts or does not.
/// `words` finds those whose comments have a text, `standing` those of a standing, `transaction`
/// those to a transaction.
@RestController
final class ResponseApi {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private static final Set<Dimension> FILTERS = filters();

    private final Responses responses;
    private final HowComplete howComplete;

    ResponseApi(Responses responses, HowComplete howComplete) {
        this.responses = responses;
        this.howComplete = howComplete;
    }

    private static Set<Dimension> filters() {
        Set<Dimension> filters = Source.ALL_ANSWERS.dimensions();
        filters.add(Dimension.CUSTOMER);
        filters.add(Dimension.ROOT_CAUSE);
        return Set.copyOf(filters);
    }

    /// A page of the list.
    ///
    /// @param judging that verdicts and standings are not final; null when they are
    record Page(List<HeardResponse> items, @Nullable String next, @Nullable Judging judging) {}

    /// Lists answers, newest first, each with the reason why it counts or does not. Any dimension
    /// of answers filters by its name.
    ///
    /// - `words`: text that a comment must have
    /// - `standing`: whether it counts: `counts`, `late`, `superseded`, `quarantined` or `empty`
    /// - `transaction`: answers to these transactions
    /// - `cursor`: the `next` of an earlier answer
    /// - `limit`: how many at most; 50 unless told, 500 at most
    @Knows(
            value = {"words", "cursor"},
            several = "standing",
            of = SliceParameters.Names.class)
    @GetMapping("/api/responses")
    Page responses(
            Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = "transaction", defaultValue = "") List<UUID> transactions,
            @RequestParam(required = false) @Nullable Integer limit) {
        Slice slice = SliceParameters.slice(asked, caller, "answers", FILTERS);
        int size = SliceParameters.limit(limit, USUAL, MOST);
        List<HeardResponse> page =
                responses.page(
                        new Wanted(slice, standings(asked), false, words(asked))
                                .about(Set.copyOf(transactions)),
                        ResponsePlace.of(asked.getFirst("cursor")),
                        size + 1);
        Judging judging = Judging.of(howComplete.now());
        return page.size() <= size
                ? new Page(page, null, judging)
                : new Page(
                        page.subList(0, size), ResponsePlace.cursor(page.get(size - 1)), judging);
    }

    private static String words(MultiValueMap<String, String> asked) {
        return WrittenText.of(Objects.requireNonNullElse(asked.getFirst("words"), ""));
    }

    private static Set<Standing> standings(MultiValueMap<String, String> asked) {
        EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
        for (String name : SliceParameters.names(asked, "standing")) {
            standings.add(
                    Arrays.stream(Standing.values())
                            .filter(standing -> standing.name().equalsIgnoreCase(name))
                            .findFirst()
                            .orElseThrow(() -> new InvalidInput("standing", unknown(name))));
        }
        return standings;
    }

    private static String unknown(String name) {
        return "\"%s\" is none of %s"
                .formatted(name, Arrays.toString(Standing.values()).toLowerCase(Locale.ROOT));
    }
}
