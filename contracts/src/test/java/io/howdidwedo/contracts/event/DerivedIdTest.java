package io.howdidwedo.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedIdTest {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(DerivedId.of("transaction", "shop", "A-1"))
                .isEqualTo(DerivedId.of("transaction", "shop", "A-1"));
    }

    @Test
    void keepsPartsApart() {
        assertThat(DerivedId.of("transaction", "ab", "c"))
                .isNotEqualTo(DerivedId.of("transaction", "a", "bc"));
    }

    @Test
    void isAVersionFiveUuid() {
        assertThat(DerivedId.of("case", "x").version()).isEqualTo(5);
        assertThat(DerivedId.of("case", "x").variant()).isEqualTo(2);
    }
}
