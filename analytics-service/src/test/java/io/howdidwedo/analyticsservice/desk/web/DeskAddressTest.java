package io.howdidwedo.analyticsservice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskAddressTest {
    @Test
    void isThatOfAPageOfFigures() {
        assertThat(DeskAddress.checked("/dashboard/causes?period=30-days&supplier=a%20b"))
                .isEqualTo("/dashboard/causes?period=30-days&supplier=a%20b");
        assertThat(DeskAddress.ofOverview("/dashboard")).isEqualTo("/dashboard");
    }

    /// Whoever sends it, it leads nowhere else.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example",
                "//elsewhere.example",
                "/dashboard/../logout",
                "/dashboard.elsewhere.example",
                "/dashboard/reports",
                "/dashboard?a=\r\nLocation:x",
                "/dashboard?a=%zz",
                "/dashboard?a=%00",
                "/dashboard?a=<script>",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String address) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> DeskAddress.checked(address));
    }

    @Test
    void ofTheOverviewIsNoOther() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> DeskAddress.ofOverview("/dashboard/causes"));
    }

    @Test
    void holdsItsFilters() {
        assertThat(DeskAddress.filters("/dashboard?supplier=Nord%20%26%20S%C3%BCd&period=quarter"))
                .containsEntry("supplier", List.of("Nord & Süd"))
                .containsEntry("period", List.of("quarter"));
        assertThat(DeskAddress.filters("/dashboard")).isEmpty();
    }
}
