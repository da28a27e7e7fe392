package io.howdidwedo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spreadsheets, whose cells know what they are.
class SpreadsheetTest {
    @TempDir Path folder;

    @Test
    void cellsAreToldAsPeopleSeeThem() throws IOException {
        Table table =
                table(
                        book -> {
                            Worksheet sheet = book.newWorksheet("Answers");
                            head(sheet, "day", "time", "score", "amount", "share", "yes", "text");
                            sheet.value(1, 0, LocalDate.of(2026, 11, 20));
                            sheet.style(1, 0).format("dd.mm.yyyy").set();
                            sheet.value(1, 1, LocalDateTime.of(2026, 11, 20, 9, 5, 7));
                            sheet.style(1, 1).format("m/d/yy h:mm").set();
                            sheet.value(1, 2, 5);
                            sheet.value(1, 3, 0.1 + 0.2);
                            sheet.value(1, 4, 0.125);
                            sheet.style(1, 4).format("0.0%").set();
                            sheet.value(1, 5, true);
                            sheet.value(1, 6, "=Müller, \"a\"");
                        });

        assertThat(table.form())
                .returns("Answers", TableForm::sheet)
                .returns(List.of("Answers"), TableForm::sheets)
                .returns(true, TableForm::isSpreadsheet);
        assertThat(rows(table).getFirst())
                .isEqualTo(
                        new TableRow(
                                2,
                                List.of(
                                        "2026-11-20",
                                        "2026-11-20T09:05:07",
                                        "5",
                                        "0.3",
                                        "12.5%",
                                        "true",
                                        "=Müller, \"a\""),
                                null));
    }

    @Test
    void rowsThatEndEarlyOrAreEmptyAreNoFault() throws IOException {
        Table table =
                table(
                        book -> {
                            Worksheet sheet = book.newWorksheet("Answers");
                            head(sheet, "a", "b", "c");
                            sheet.value(2, 0, "x");
                            sheet.value(4, 2, "z");
                        });

        assertThat(rows(table))
                .containsExactly(
                        new TableRow(3, List.of("x", "", ""), null),
                        new TableRow(5, List.of("", "", "z"), null));
    }

    @Test
    void theFirstSheetIsReadOrTheOneNamed() throws IOException {
        Path file =
                file(
                        book -> {
                            head(book.newWorksheet("One"), "a");
                            head(book.newWorksheet("Two"), "b");
                        });

        assertThat(Table.of(file, TableReading.AS_FOUND).columns()).containsExactly("a");
        assertThat(Table.of(file, named("Two")).columns()).containsExactly("b");
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> Table.of(file, named("Three")))
                .withMessageContaining("One, Two");
    }

    @Test
    void ofAFormulaItsResultIsRead() throws IOException {
        Table table =
                table(
                        book -> {
                            Worksheet sheet = book.newWorksheet("Answers");
                            head(sheet, "a", "b");
                            sheet.value(1, 0, 2);
                            sheet.formula(1, 1, "A2*2");
                        });

        assertThat(rows(table).getFirst().cells().getFirst()).isEqualTo("2");
    }

    @Test
    void aSheetWithNothingInItIsRefused() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> table(book -> book.newWorksheet("Empty")))
                .withMessageContaining("empty");
    }

    /// Whatever is sent, it is a spreadsheet or it is said that it is damaged.
    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        byte[] whole =
                Files.readAllBytes(
                        file(
                                book -> {
                                    Worksheet sheet = book.newWorksheet("Answers");
                                    head(sheet, "a", "b");
                                    sheet.value(1, 0, "x");
                                    sheet.value(1, 1, 7);
                                }));
        Random chance = new Random(4);
        for (int i = 0; i < 200; i++) {
            byte[] content = whole.clone();
            for (int times = chance.nextInt(6) + 1; times > 0; times--) {
                content[chance.nextInt(content.length - 4) + 4] = (byte) chance.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.xlsx"), content);
            try {
                assertThat(rows(Table.of(file, TableReading.AS_FOUND)).size()).isBetween(0, 2);
            } catch (UnreadableTable e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static TableReading named(String sheet) {
        return new TableReading(null, null, sheet, null);
    }

    private static void head(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private Table table(Consumer<Workbook> content) throws IOException {
        return Table.of(file(content), TableReading.AS_FOUND);
    }

    private Path file(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("sent.xlsx");
        try (OutputStream output = Files.newOutputStream(file);
                Workbook book = new Workbook(output, "test", "1.0")) {
            content.accept(book);
        }
        return file;
    }

    private static List<TableRow> rows(Table table) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }
}
