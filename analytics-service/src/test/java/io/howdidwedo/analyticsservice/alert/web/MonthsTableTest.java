package io.howdidwedo.analyticsservice.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class MonthsTableTest {

    @Test
    void noPlaceWithinChanceIsCalledTheSame() {
        assertThat(MonthsTable.place(MonthsAgainstChance.Place.WITHIN))
                .isEqualTo("within normal variation");
        assertThat(MonthsTable.place(MonthsAgainstChance.Place.BETTER))
                .isEqualTo("better than chance has it once in 370 months");
    }
}
