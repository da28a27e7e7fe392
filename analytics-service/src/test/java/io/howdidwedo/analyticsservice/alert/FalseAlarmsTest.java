package io.howdidwedo.analyticsservice.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart.Caution;
import io.howdidwedo.analyticsservice.statistics.control.Ewma;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steady series, in which nothing ever changes: twelve months tell what to expect, two years are
/// held against them, by months of different size.
class FalseAlarmsTest {
    private static final int SERIES = 1_000;
    private static final int MONTHS = 24;
    private static final int BASELINE = 12;

    /// What the product promises: one month in 370 by itself, and one in 370 by drift.
    @ParameterizedTest
    @CsvSource({"0.02, 40, 1", "0.1, 30, 2", "0.1, 300, 3", "0.4, 120, 4", "0.85, 60, 5"})
    void areNoMoreThanStated(double truth, int answers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int single = 0;
        int drift = 0;
        for (int series = 0; series < SERIES; series++) {
            ControlChart chart = ControlChart.after(earlier(random, truth, answers));
            List<Ewma.Deviation> deviations = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                Share share = month(random, truth, answers);
                single += chart.signals(share, Caution.USUAL.single()) ? 1 : 0;
                deviations.add(chart.deviation(share));
            }
            drift += onsets(Caution.USUAL.drift().over(deviations));
        }

        double months = (double) SERIES * MONTHS;
        assertThat(single / months).as("single months").isLessThan(withinChance(months));
        assertThat(drift / months).as("drift").isLessThan(withinChance(months));
    }

    /// One in 370, and three standard errors of what so many simulated months can tell.
    private static double withinChance(double months) {
        double stated = 1.0 / 370;
        return stated + 3 * Math.sqrt(stated / months);
    }

    private static int onsets(List<Ewma.Point> points) {
        int onsets = 0;
        boolean before = false;
        for (Ewma.Point point : points) {
            onsets += point.signals() && !before ? 1 : 0;
            before = point.signals();
        }
        return onsets;
    }

    private static Clusters earlier(SplittableRandom random, double truth, int answers) {
        Clusters earlier = Clusters.NONE;
        for (int month = 0; month < BASELINE; month++) {
            Share share = month(random, truth, answers);
            earlier = earlier.plus(Clusters.ofOneEach((long) share.n(), (long) share.hits()));
        }
        return earlier;
    }

    private static Share month(SplittableRandom random, double truth, int answers) {
        int n = answers / 2 + random.nextInt(answers);
        int hits = 0;
        for (int at = 0; at < n; at++) {
            hits += random.nextDouble() < truth ? 1 : 0;
        }
        return new Share((double) hits, (double) n);
    }
}
