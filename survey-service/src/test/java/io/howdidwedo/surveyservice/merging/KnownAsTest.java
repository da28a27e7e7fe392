package io.howdidwedo.surveyservice.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Merge merged(String one, String into) {
        return Merge.of(Merge.Kind.CUSTOMER, one, into, "mia", NOON);
    }

    private static String kept(KnownAs known, String name) {
        return known.kept(Merge.Kind.CUSTOMER, name);
    }

    @Test
    void followsAMergeToItsEnd() {
        KnownAs known = KnownAs.of(List.of(merged("a", "b"), merged("b", "c")));

        assertThat(kept(known, "a")).isEqualTo("c");
        assertThat(kept(known, "b")).isEqualTo("c");
        assertThat(kept(known, "c")).isEqualTo("c");
        assertThat(kept(known, "d")).isEqualTo("d");
    }

    @Test
    void tellsKindsApart() {
        KnownAs known = KnownAs.of(List.of(merged("a", "b")));

        assertThat(known.kept(Merge.Kind.TEAM, "a")).isEqualTo("a");
        assertThat(known.namesOf(Merge.Kind.TEAM, "b")).containsExactly("b");
    }

    @Test
    void passesOverWhatIsSeparated() {
        KnownAs known =
                KnownAs.of(List.of(merged("a", "b").separated("mia", NOON), merged("b", "c")));

        assertThat(kept(known, "a")).isEqualTo("a");
        assertThat(known.isMerged(Merge.Kind.CUSTOMER, "a")).isFalse();
        assertThat(known.isMerged(Merge.Kind.CUSTOMER, "b")).isTrue();
    }

    @Test
    void knowsAllNamesOfOneByAnyOfThem() {
        KnownAs known = KnownAs.of(List.of(merged("a", "b"), merged("b", "c"), merged("x", "y")));

        for (String name : List.of("a", "b", "c")) {
            assertThat(known.namesOf(Merge.Kind.CUSTOMER, name)).containsExactly("a", "b", "c");
        }
        assertThat(known.namesOf(Merge.Kind.CUSTOMER, "z")).containsExactly("z");
    }

    /// Two people may merge crosswise at the same instant: nothing hangs, and it is noticed.
    @Test
    void comesToAnEndWhereNamesLeadBackToThemselves() {
        KnownAs known = KnownAs.of(List.of(merged("a", "b"), merged("b", "a")));

        assertThat(known.isCircular(Merge.Kind.CUSTOMER, "a")).isTrue();
        assertThat(KnownAs.of(List.of(merged("a", "b"))).isCircular(Merge.Kind.CUSTOMER, "a"))
                .isFalse();
    }
}
