package io.howdidwedo.servicekit.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class TableFileTest {
    private static final TableFile TABLE =
            new TableFile(
                    "figures",
                    List.of("team", "share", "n", "note"),
                    List.of(
                            Arrays.asList("=cmd|' /C calc'!A0", -0.25, 12, null),
                            Arrays.asList("Smith, \"Jones\" & Co", 0.1, 3, "two\nlines")));

    @TempDir private Path folder;

    @Test
    void isCsvByItsRule() {
        ResponseEntity<byte[]> answer = TABLE.in(TableFile.Form.CSV, Locale.GERMANY);

        assertThat(text(answer))
                .isEqualTo(
                        "team,share,n,note\r\n"
                                + "'=cmd|' /C calc'!A0,-0.25,12,\r\n"
                                + "\"Smith, \"\"Jones\"\" & Co\",0.1,3,\"two\nlines\"\r\n");
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"));
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("figures.csv");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
    }

    @Test
    void isForExcelAsTheReadersLanguageHasIt() {
        assertThat(text(TABLE.in(TableFile.Form.CSV_FOR_EXCEL, Locale.GERMANY)))
                .startsWith("\uFEFFteam;share;n;note\r\n'=cmd|' /C calc'!A0;-0,25;12;\r\n");
        assertThat(text(TABLE.in(TableFile.Form.CSV_FOR_EXCEL, Locale.ENGLISH)))
                .startsWith("\uFEFFteam,share,n,note\r\n'=cmd|' /C calc'!A0,-0.25,12,\r\n");
    }

    @Test
    void isAWorkbookWithNumbersAndTextsThatAreNeverFormulas() throws IOException {
        ResponseEntity<byte[]> answer = TABLE.in(TableFile.Form.XLSX, Locale.ENGLISH);
        String sheet = sheet(answer);

        assertThat(sheet)
                .contains("<v>-0.25</v>", "<v>12</v>", "=cmd|", "Smith, ", "state=\"frozen\"")
                .doesNotContain("<f>", "'=cmd");
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("figures.xlsx");
    }

    @Test
    void hasTimesAsDatesInAWorkbook() throws IOException {
        List<Object> times =
                List.of(
                        YearMonth.of(2026, 3),
                        LocalDate.of(2026, 3, 2),
                        Instant.parse("2026-03-02T12:00:00Z"));
        TableFile table =
                new TableFile("times", List.of("month", "day", "at"), List.of(List.copyOf(times)));

        assertThat(sheet(table.in(TableFile.Form.XLSX, Locale.ENGLISH)))
                .contains("<v>46082", "<v>46083", "<v>46083.5");
        assertThat(text(table.in(TableFile.Form.CSV, Locale.ENGLISH)))
                .endsWith("2026-03,2026-03-02,2026-03-02T12:00:00Z\r\n");
    }

    @Test
    void cutsTextThatACellCannotHold() throws IOException {
        TableFile table =
                new TableFile("long", List.of("text"), List.of(List.of("x".repeat(40_000))));

        assertThat(sheet(table.in(TableFile.Form.XLSX, Locale.ENGLISH)))
                .contains("x".repeat(32_766))
                .doesNotContain("x".repeat(32_767));
    }

    @Test
    void refusesMoreLinesThanASheetCanHold() {
        TableFile.requireRoom(1_048_575);
        assertThatThrownBy(() -> TableFile.requireRoom(1_048_576))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("room for 1,048,575 lines");
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(body(answer), StandardCharsets.UTF_8);
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        byte[] body = answer.getBody();
        return body == null ? new byte[0] : body;
    }

    private String sheet(ResponseEntity<byte[]> answer) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), body(answer));
        try (ZipFile book = new ZipFile(file.toFile())) {
            ZipEntry sheet = book.getEntry("xl/worksheets/sheet1.xml");
            return new String(book.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
