package io.howdidwedo.servicekit.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"click\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1:A9)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "\uFF0B1+1",
                "\uFF0D1+1",
                "\uFF20SUM(A1)",
                "+49 151 234",
                "-",
                "- late\n- damaged"
            })
    void marksWhatSpreadsheetsWouldRun(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo("'" + text);
        assertThat(HarmlessText.original(HarmlessText.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "+4915112345678",
                "-0.25",
                "-0,25",
                "late",
                "a=b",
                "'tis late",
                "O'Hara",
                "5 - 3",
                "\u0645\u062A\u0623\u062E\u0631"
            })
    void leavesAllElseAsItIs(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
        assertThat(HarmlessText.original(text)).isEqualTo(text);
    }
}
