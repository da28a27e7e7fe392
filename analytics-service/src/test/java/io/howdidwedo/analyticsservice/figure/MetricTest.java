package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class MetricTest {
    @ParameterizedTest
    @EnumSource(Metric.class)
    void hasWordsForPeople(Metric metric) {
        assertThat(metric.title()).isNotBlank();
        assertThat(metric.sentence()).endsWith(".");
        assertThat(metric.formula()).isNotBlank();
        assertThat(Metric.named(metric.id())).contains(metric);
    }

    @Test
    void hasANameOfItsOwn() {
        assertThat(Arrays.stream(Metric.values()).map(Metric::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Metric.values()).map(Metric::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("io.howdidwedo.servicekit.wording.Phrases#LANGUAGES")
    void hasANameOfItsOwnInEachLanguage(String tag) {
        Locale language = Locale.forLanguageTag(tag);

        assertThat(Arrays.stream(Metric.values()).map(metric -> metric.title(language)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Metric.values()).map(metric -> metric.sentence(language)))
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    @Test
    void isSaidInTheWordsOfItsBundle() {
        assertThat(Metric.SUPPLIER_MET.title()).isEqualTo("Supplier's requirements met");
        assertThat(Metric.NPS.formula())
                .isEqualTo(
                        "100 x (share of 9 and 10 - share of 0 to 6) of the answers from 0 to 10");
    }
}
