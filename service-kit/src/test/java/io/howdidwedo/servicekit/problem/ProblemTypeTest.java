package io.howdidwedo.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    @Test
    void typesStayAsProgramsKnowThem() {
        assertThat(Arrays.stream(ProblemType.values()).map(type -> type.uri().toString()))
                .allMatch(uri -> uri.startsWith("urn:problem-type:how-did-we-do:"))
                .map(uri -> uri.substring(uri.lastIndexOf(':') + 1))
                .containsExactly(
                        "invalid-input",
                        "not-logged-in",
                        "not-allowed",
                        "not-found",
                        "method-not-allowed",
                        "not-acceptable",
                        "conflict",
                        "gone",
                        "too-large",
                        "unknown-content-type",
                        "too-many-requests",
                        "failed",
                        "unavailable");
    }

    @Test
    void whatHasNoTypeOfItsOwnHasThatOfItsKind() {
        assertThat(ProblemType.of(404)).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(ProblemType.of(422)).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(ProblemType.of(504)).isEqualTo(ProblemType.FAILED);
    }
}
