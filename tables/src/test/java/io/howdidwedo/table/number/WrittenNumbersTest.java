package io.howdidwedo.table.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Scores and amounts as people and programs write them.
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5                  | 5",
                "' 4 '              | 4",
                "5.0                | 5",
                "4,0                | 4",
                "5.000              | 5",
                "5/5                | 5",
                "3 / 5              | 3",
                "3.0/5.0            | 3",
                "4 out of 5         | 4",
                "4 von 5            | 4",
                "5 - Very satisfied | 5",
                "1 (very poor)      | 1",
                "2: poor            | 2",
                "1 star             | 1",
                "4 Sterne           | 4",
                "03                 | 3"
            })
    void aScoreIsReadAsAPersonWould(String cell, int score) {
        assertThat(WrittenScore.read(cell, 1, 5)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.5",
                "4,5",
                "5/10",
                "0",
                "6",
                "-1",
                "50%",
                "five",
                "1-5",
                "5 - 1",
                "3 of 4",
                "1e0",
                "5 5",
                "",
                "9999999999",
                "٤"
            })
    void whatIsNoWholeNumberOfTheScaleIsRefused(String cell) {
        assertThatExceptionOfType(UnreadableNumber.class)
                .isThrownBy(() -> WrittenScore.read(cell, 1, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12          |       | 12      |",
                "136.23      |       | 136.23  |",
                "1.234,56    |       | 1234.56 |",
                "1,234.56    |       | 1234.56 |",
                "1.234.567   |       | 1234567 |",
                "1 234,56    |       | 1234.56 |",
                "1'234.50    |       | 1234.50 |",
                "12,5        |       | 12.5    |",
                "0.123       |       | 0.123   |",
                "1.234       | COMMA | 1234    |",
                "1.234       | POINT | 1.234   |",
                "1,234       | POINT | 1234    |",
                "€ 12        |       | 12      | EUR",
                "12,50 €     |       | 12.50   | EUR",
                "-£3.20      |       | -3.20   | GBP",
                "$-3.20      |       | -3.20   |",
                "USD 1,234.5 |       | 1234.5  | USD",
            })
    void anAmountIsReadAsAPersonWould(
            String cell, @Nullable DecimalMark mark, String amount, @Nullable String currency) {
        WrittenAmount read = WrittenAmount.read(cell, mark);

        assertThat(read.amount()).isEqualByComparingTo(amount);
        assertThat(read.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1,234",
                "12.34.56",
                "1,23,4",
                "1.2345,6",
                "twelve",
                "",
                "12 XYZ",
                "1e5",
                "€ 12 EUR",
                "12..5",
                "--1",
                "Infinity",
                "0,123.4"
            })
    void whatIsNoneOrMayBeTwoIsRefused(String cell) {
        assertThatExceptionOfType(UnreadableNumber.class)
                .isThrownBy(() -> WrittenAmount.read(cell, null));
    }

    @Test
    void aColumnTellsWhatStandsBeforeItsDecimals() {
        assertThat(column("1.234", "12,50", "", "7").found()).isEqualTo(DecimalMark.COMMA);
        assertThat(column("1.234", "€ 0.5", "n/a").found()).isEqualTo(DecimalMark.POINT);
        assertThat(column("1.234", "2.345").isOpen()).isTrue();
        assertThat(column("1.5", "2,5").isOpen()).isTrue();
        assertThat(column("12", "13").isOpen()).isFalse();
    }

    private static AmountColumn column(String... cells) {
        AmountColumn column = new AmountColumn();
        for (String cell : cells) {
            column.add(cell);
        }
        return column;
    }
}
