package io.howdidwedo.analyticsservice.figure.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownValuesTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03",
        "SCORE, 4",
        "CUSTOMER_SINCE, 2024",
        "CURRENCY, EUR",
        "VERDICT, delighted",
        "PROMISE, broken",
        "TENURE, 3-5",
        "WEEKDAY, 7",
        "HOUR, 09",
        "SUPPLIER, anything at all",
        "VERDICT, ''"
    })
    void areTaken(Dimension dimension, String value) {
        assertThatCode(() -> KnownValues.require(dimension, List.of(value)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-13",
        "MONTH, March",
        "SCORE, good",
        "CUSTOMER_SINCE, long ago",
        "CURRENCY, euro",
        "VERDICT, Delighted",
        "VERDICT, happy",
        "PROMISE, maybe",
        "TENURE, 4",
        "CUSTOMER_KIND, both",
        "NEED, love",
        "WEEKDAY, 8",
        "WEEKDAY, monday",
        "HOUR, 9",
        "HOUR, 24"
    })
    void othersAreRefusedAsTheyWouldFindNothing(Dimension dimension, String value) {
        assertThatThrownBy(() -> KnownValues.require(dimension, List.of(value)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("is no value of it: give");
    }

    @Test
    void areThoseThatThereAre() {
        KnownValues.require(Dimension.VERDICT, names(Verdict.values()));
        KnownValues.require(Dimension.NEED, names(Need.values()));
        KnownValues.require(Dimension.CUSTOMER_KIND, names(CustomerKind.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
