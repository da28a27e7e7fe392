package io.howdidwedo.analyticsservice.figure.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Dimension;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DimensionCellsTest {

    @Test
    void areWhatSpreadsheetsKnow() {
        assertThat(
                        DimensionCells.of(
                                List.of(
                                        Dimension.MONTH,
                                        Dimension.SCORE,
                                        Dimension.HOUR,
                                        Dimension.SUPPLIER,
                                        Dimension.TIER),
                                Arrays.asList("2026-03", "4", "09", "007", null)))
                .containsExactly(YearMonth.of(2026, 3), 4, "09", "007", null);
    }
}
