package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class LabelsTest {
    @ParameterizedTest
    @EnumSource(Dimension.class)
    void nameEachDimensionAndWhatHasNone(Dimension dimension) {
        assertThat(Labels.title(dimension)).isNotBlank();
        assertThat(Labels.name(dimension, null)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void nameWhatEachMetricCounts(Metric metric) {
        assertThat(Labels.counted(metric)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISE,broken,Promise broken",
        "PROMISE,kept,Promise kept",
        "PROMISE,,Nothing measured",
        "TENURE,3-5,Third to fifth time",
        "TENURE,,Not known",
        "NEED,quality,Quality",
        "NEED,,none",
        "WEEKDAY,1,Monday",
        "VERDICT,delighted,Delighted",
        "VERDICT,odd,odd",
        "SUPPLIER,north,north",
        "SUPPLIER,,none"
    })
    void sayValuesInWords(Dimension dimension, String value, String words) {
        assertThat(Labels.name(dimension, value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISE,broken,Zusage gebrochen",
        "NEED,action,Handeln",
        "CUSTOMER_KIND,internal,intern",
        "WEEKDAY,1,Montag",
        "VERDICT,delighted,Begeistert",
        "SUPPLIER,,keine Angabe"
    })
    void sayValuesInTheReadersLanguage(Dimension dimension, String value, String words) {
        assertThat(Phrases.speaking(Locale.GERMAN, () -> Labels.name(dimension, value)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @FieldSource("io.howdidwedo.servicekit.wording.Phrases#LANGUAGES")
    void nameEachValueThatIsKnownInEachLanguage(String tag) {
        Set<Dimension> worded =
                EnumSet.of(
                        Dimension.VERDICT,
                        Dimension.PROMISE,
                        Dimension.TENURE,
                        Dimension.NEED,
                        Dimension.WEEKDAY,
                        Dimension.CUSTOMER_KIND);
        Locale language = Locale.forLanguageTag(tag);

        for (Dimension dimension : worded) {
            assertThat(dimension.knownValues())
                    .extracting(value -> said(language, () -> Labels.name(dimension, value)))
                    .doesNotHaveDuplicates();
        }
        for (Metric metric : Metric.values()) {
            assertThat(said(language, () -> Labels.counted(metric))).isNotBlank();
            assertThat(said(language, () -> Labels.countedWithin(metric))).isNotBlank();
        }
    }

    private static String said(Locale language, Supplier<String> words) {
        return Phrases.speaking(language, words);
    }

    @Test
    void sayWhatAPartIsOf() {
        assertThat(Labels.part(KeptSlice.EVERYTHING)).isEqualTo("everything");
        assertThat(Labels.part(new KeptSlice(Map.of(), List.of("north", "east"))))
                .isEqualTo("east, north");
        assertThat(
                        Labels.part(
                                new KeptSlice(
                                        Map.of("tier", "gold", "supplier", "north"), List.of("*"))))
                .isEqualTo("Team north, Tier gold");
    }

    @Test
    void offerMetricsByTheirNames() {
        assertThat(Labels.options(List.of(Metric.CSAT)))
                .singleElement()
                .satisfies(
                        option -> {
                            assertThat(option.value()).isEqualTo("csat");
                            assertThat(option.label()).isEqualTo("Satisfaction");
                        });
    }

    /// Whatever stands in an address can be asked for its name.
    @Test
    void callsAValueThatIsNoneByItself() {
        assertThat(Labels.name(Dimension.WEEKDAY, "1")).isEqualTo("Monday");
        for (String value : java.util.List.of("8", "0", "-1", "+999999999", "x", "")) {
            assertThat(Labels.name(Dimension.WEEKDAY, value)).isEqualTo(value);
        }
        for (Dimension dimension : Dimension.values()) {
            assertThat(Labels.name(dimension, "")).isNotNull();
        }
    }
}
