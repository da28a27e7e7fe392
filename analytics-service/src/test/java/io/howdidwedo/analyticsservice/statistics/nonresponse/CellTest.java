package io.howdidwedo.analyticsservice.statistics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void boundsTheShareByWhatTheSilentCouldHaveSaid() {
        assertThat(new Cell(200, 50, 40).bounds()).isEqualTo(new Interval(0.2, 0.95));
    }

    @Test
    void knowsTheShareWhenAllAnswered() {
        assertThat(new Cell(50, 50, 40).bounds()).isEqualTo(new Interval(0.8, 0.8));
    }

    @Test
    void knowsNothingWhenNobodyAnswered() {
        assertThat(new Cell(50, 0, 0).bounds()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void refusesMoreAnswersThanInvitations() {
        assertThatThrownBy(() -> new Cell(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(5, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(5, 2, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
