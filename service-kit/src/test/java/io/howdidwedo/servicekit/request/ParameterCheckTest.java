package io.howdidwedo.servicekit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

class ParameterCheckTest {
    private final MockMvc door =
            MockMvcBuilders.standaloneSetup(new Doors())
                    .setConversionService(conversion())
                    .setControllerAdvice(new StatedParameters())
                    .addInterceptors(new ParameterCheck())
                    .build();

    static final class Names implements ParameterNames {
        @Override
        public Set<String> once() {
            return Set.of("from");
        }

        @Override
        public Set<String> several() {
            return Set.of("supplier");
        }
    }

    @RestController
    static final class Doors {
        @GetMapping("/api/verdicts")
        String single(
                @RequestParam(required = false) @Nullable UUID transaction,
                @RequestParam(required = false) @Nullable Instant at,
                @RequestParam(required = false) @Nullable Integer limit,
                @RequestParam(name = "case", required = false) @Nullable List<String> cases) {
            return transaction + " " + at + " " + limit + " " + cases;
        }

        @Knows(value = "answer.*", of = Names.class)
        @GetMapping(path = "/api/figures", params = "format!=csv")
        String all(@RequestParam MultiValueMap<String, String> asked) {
            return asked.toString();
        }

        @GetMapping("/api/cases")
        String ids(@RequestParam(name = "id", defaultValue = "") List<UUID> ids) {
            return ids.toString();
        }

        @GetMapping("/api/ledger")
        String forgotten(@RequestParam MultiValueMap<String, String> asked) {
            return asked.toString();
        }

        @PostMapping("/api/transactions")
        String lines(InputStream lines) throws IOException {
            return new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }

        @PostMapping("/surveys")
        String form(@RequestParam(defaultValue = "") String name) {
            return name;
        }

        @GetMapping("/api/offerings/{id}")
        String id(@PathVariable String id) {
            return id;
        }

        @GetMapping("/s/{token}")
        String customer(@RequestParam(required = false) @Nullable String q) {
            return String.valueOf(q);
        }
    }

    private static DefaultFormattingConversionService conversion() {
        DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
        StatedParameters.addTo(conversion);
        return conversion;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/verdicts?suplier=west | suplier: is not known here; known are at, case, limit
                    /api/verdicts?limit=1&limit=2 | limit: must be stated once
                    /api/verdicts?Limit=1 | Limit: is not known here
                    /api/figures?suplier=west | suplier: is not known here; known are answer.*, format, from
                    /api/figures?from=1&from=2 | from: must be stated once
                    /api/figures?format=xml | format: must be csv, or be left out
                    /api/figures?supplier=a%00b | supplier: must have no character U+0000
                    /api/ledger?supplier=west | supplier: is not known here; no parameter is
                    /api/offerings/a?version=1 | version: is not known here
                    /api/offerings/a%00b | id: must be at most 200 characters
                    """)
    void refusesWhatTheHandlerDoesNotKnow(String address, String expected) throws Exception {
        assertThat(refusal(get(URI.create(address)))).startsWith(expected);
    }

    @Test
    void refusesAnIdAsLongAsNoneIs() throws Exception {
        assertThat(refusal(get("/api/offerings/" + "a".repeat(5_000))))
                .startsWith("id: must be at most 200 characters");
    }

    @Test
    void refusesAFieldThatAFormDoesNotHave() throws Exception {
        assertThat(
                        refusal(
                                post("/surveys")
                                        .param("name", "a")
                                        .param("_csrf", "b")
                                        .param("nam", "")))
                .startsWith("nam: is not known here; known are name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/verdicts?case=Smith,%20Jones | null null null [Smith, Jones]
                    /api/verdicts?transaction=&limit=&at= | null null null null
                    /api/verdicts?case= | null null null []
                    /api/verdicts?case=&case=a,b&case=c | null null null [a,b, c]
                    /api/cases?id= | []
                    /api/cases?id=&id=7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11 | [7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11]
                    /api/cases | []
                    /api/verdicts?limit=7 | null null 7 null
                    /api/figures?supplier=a,b&supplier=c&answer.x=1 | {supplier=[a,b, c], answer.x=[1]}
                    /api/offerings/a%20b | a b
                    /s/abc?utm_source=mail&fbclid=1&q=overall | overall
                    """)
    void letsInWhatItKnows(String address, String answer) throws Exception {
        assertThat(content(get(URI.create(address)))).isEqualTo(answer);
    }

    /// A list whose one value has a comma looks like one of two; it is not.
    @Test
    void neverPartsAValueAtItsCommas() {
        assertThat(conversion().convert("Smith, Jones & Co", List.class))
                .isEqualTo(List.of("Smith, Jones & Co"));
        assertThat(conversion().convert("a,b", String[].class)).containsExactly("a,b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transaction=1-1-1-1-1",
                "case=a&limit=no",
                "transaction=7d2f6a6e",
                "limit=99999999999",
                "limit=99999999999999999999",
                "limit=0x10",
                "limit=1.5",
                "limit=%EF%BC%91",
                "at=%2B999999999-01-01T00:00:00Z",
                "at=2026-11-20"
            })
    void readsValuesInOneWay(String stated) throws Exception {
        assertThat(
                        door.perform(get(URI.create("/api/verdicts?" + stated)))
                                .andReturn()
                                .getResolvedException())
                .isInstanceOf(MethodArgumentTypeMismatchException.class);
    }

    /// Who sends lines with the type of a form, as some tools do by themselves, is read.
    @Test
    void leavesABodyThatIsReadInAnotherWay() throws Exception {
        assertThat(
                        content(
                                post("/api/transactions")
                                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                        .content("{\"a\":1}")))
                .isEqualTo("{\"a\":1}");
        assertThat(refusal(post("/api/transactions?a=1").content("{}")))
                .startsWith("a: is not known");
    }

    private String refusal(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        try {
            MvcResult result = door.perform(request).andReturn();
            return String.valueOf(result.getResolvedException());
        } catch (InvalidInput | jakarta.servlet.ServletException refusal) {
            Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
            return String.valueOf(cause.getMessage());
        }
    }

    private String content(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return door.perform(request).andReturn().getResponse().getContentAsString();
    }
}
