package io.howdidwedo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts with separated cells, as people send them.
class TableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    @Test
    void readsWhatASpreadsheetSavesInWindows1252() throws IOException {
        Table table = table("name;city\nJürgen Müller;Köln – Süd €\n".getBytes(WINDOWS));

        assertThat(table.form().encoding()).isEqualTo("Windows-1252");
        assertThat(rows(table).getFirst().cells()).containsExactly("Jürgen Müller", "Köln – Süd €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysTheEncoding(String charset) throws IOException {
        Table table = table("\uFEFFname\tage\nZoë 😀\t7\n".getBytes(Charset.forName(charset)));

        assertThat(table.columns()).containsExactly("name", "age");
        assertThat(rows(table).getFirst().cells()).containsExactly("Zoë 😀", "7");
    }

    @Test
    void twoEncodingsInOneFileAreRefusedWithTheLine() {
        byte[] mixed = "name\nMüller\n".getBytes(StandardCharsets.UTF_8);
        byte[] more = "Jürgen\n".getBytes(WINDOWS);

        refused(together(mixed, more), "Line 3", "another encoding");
        refused(together("\uFEFFname\n".getBytes(StandardCharsets.UTF_8), more), "UTF-8", "line");
        refused("name\nab\u0081\n".getBytes(StandardCharsets.ISO_8859_1), "Windows-1252");
    }

    @Test
    void anEncodingMayBeSaid() throws IOException {
        Path file = file("имя\nЮрий\n".getBytes(Charset.forName("windows-1251")));

        Table table = Table.of(file, new TableReading("windows-1251", null, null, null));

        assertThat(table.columns()).containsExactly("имя");
        assertThat(rows(table).getFirst().cells()).containsExactly("Юрий");
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> Table.of(file, new TableReading("utf-9", null, null, null)))
                .withMessageContaining("utf-9");
    }

    @Test
    void whatIsNoTextIsRefusedWithTheRemedy() throws IOException {
        refused(new byte[0], "empty");
        refused("\n\n  \n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "xls", "save it as .xlsx");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        refused("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8), "line 2", "no text");
        refused(zipOf("answers.csv"), "zip", "unpack");
        refused(zipOf("mimetype", "content.xml"), ".ods", ".xlsx");
        refused(bytes(0x50, 0x4B, 3, 4, 9, 9, 9, 9, 9, 9), "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparatorWhateverStandsInQuotes(String separator) throws IOException {
        Table table =
                table(
                        """
                        "id"~"If yes, what; when| where	, please?"~"more
                        of it"
                        "1"~"a, b; c"~"one
                        two"
                        2~plain~x
                        """
                                .replace("~", separator));

        assertThat(table.columns())
                .containsExactly("id", "If yes, what; when| where , please?", "more of it");
        assertThat(rows(table)).extracting(TableRow::line).containsExactly(3L, 5L);
        assertThat(rows(table).getFirst().cells()).containsExactly("1", "a, b; c", "one\ntwo");
    }

    @Test
    void theSeparatorIsWhatPartsAllRowsAlike() throws IOException {
        assertThat(table("a;b;c\n1,5;2,5;x\n1,5;2,5;y, z\n").columns()).hasSize(3);
        assertThat(table("Date, local;Score\n1;2\n").columns())
                .containsExactly("Date, local", "Score");
        assertThat(table("name\nMüller, Hans\n").columns()).containsExactly("name");
        assertThat(table("a, \"b, c\"\n1, \"x, y\"\n").columns()).containsExactly("a", "b, c");
        assertThat(
                        Table.of(
                                        file("a:b\n1:2\n".getBytes(StandardCharsets.UTF_8)),
                                        new TableReading(null, ":", null, null))
                                .columns())
                .containsExactly("a", "b");
    }

    @Test
    void aFirstLineMaySayTheSeparator() throws IOException {
        Table table = table("\uFEFFsep=;\r\n\r\nid;a,b\r\n1;2\r\n");

        assertThat(table.columns()).containsExactly("id", "a,b");
        assertThat(rows(table).getFirst().line()).isEqualTo(4);
    }

    @Test
    void columnsWithoutANameOrOfTheSameAreToldApart() throws IOException {
        assertThat(table("answer,,answer,answer (2), answer ,\n1,2,3,4,5,6\n").columns())
                .containsExactly(
                        "answer", "column 2", "answer (3)", "answer (2)", "answer (4)", "column 6");
    }

    @Test
    void emptyRowsAreNoneAndSeparatorsAtTheEndNoCells() throws IOException {
        Table table = table("\n\na;b;;\n;;;\n1;2;;\n\n3;4;;;;\n   ; ;;\n");

        assertThat(rows(table)).extracting(TableRow::line).containsExactly(5L, 7L);
        assertThat(rows(table)).allMatch(row -> row.problem() == null);
    }

    @Test
    void aRowOfAnotherWidthIsRefusedWithItsLineAndTheOthersAreRead() throws IOException {
        StringBuilder file = new StringBuilder("a,b,c\n");
        for (int i = 2; i <= 700; i++) {
            file.append(i == 600 ? "1,2\n" : i == 601 ? "1,2,3,4\n" : "1,2,3\n");
        }

        List<TableRow> wrong =
                rows(table(file.toString())).stream().filter(row -> row.problem() != null).toList();

        assertThat(wrong).extracting(TableRow::line).containsExactly(600L, 601L);
        assertThat(wrong.getFirst().problem().english())
                .isEqualTo("has 2 cells, the headings are 3");
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithTheLineItWasOpenedOn() {
        for (String rest : List.of("", ",\"awful\"\n3,5,x\n", "\"x\n", "\n".repeat(3))) {
            String file = "id,score,remark\n1,5,fine\n2,4,\"I love it\n3,1" + rest;
            refused(file.getBytes(StandardCharsets.UTF_8), "Line 3 opens a quote");
        }
    }

    @Test
    void aQuoteThatTakesInRowsIsRefusedAndOneWithLinesOfWordsIsNot() throws IOException {
        List<TableRow> rows =
                rows(
                        table(
                                """
                                id,score,remark
                                1,4,"I love it
                                2,1,awful
                                3,2,"
                                4,5,"well,
                                it was good, quick, and
                                cheap"
                                """));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().problem().english())
                .contains("takes in lines that look like rows");
        assertThat(rows.getLast().problem()).isNull();
    }

    @Test
    void quotesWithinACellAreLetters() throws IOException {
        assertThat(rows(table("a,b\n5\" pipe,\"say \"\"hi\"\"\"\n")).getFirst().cells())
                .containsExactly("5\" pipe", "say \"hi\"");
    }

    @Test
    void linesEndInEveryWay() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Table table = table(String.join(end, "a,b", "1,2", "3,4"));
            assertThat(rows(table)).as(end).extracting(TableRow::line).containsExactly(2L, 3L);
        }
    }

    @Test
    void furtherHeadingsAreRecognisedOrSaid() throws IOException {
        String file =
                """
                Q1,Q2
                How satisfied?,Why?
                "{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
                5,good
                """;
        assertThat(table(file).form().headingLines()).containsExactly(1L, 2L, 3L);
        assertThat(rows(table(file))).extracting(TableRow::line).containsExactly(4L);
        assertThat(
                        rows(
                                Table.of(
                                        file(file.getBytes(StandardCharsets.UTF_8)),
                                        new TableReading(null, null, null, 1))))
                .hasSize(3);
        assertThat(table("id,How?\n,Response\n1,5\n").form().headingLines())
                .containsExactly(1L, 2L);
        assertThat(table("a,b\na,b\n1,5\n").form().headingLines()).containsExactly(1L, 2L);
        assertThat(table("a,b\n1,b\n").form().headingLines()).containsExactly(1L);
    }

    @Test
    void aCellMayBeLongButNotEndless() throws IOException {
        assertThat(rows(table("a,b\n1," + "x".repeat(900_000) + "\n"))).hasSize(1);
        refused(
                ("a,b\n1,\"" + "x".repeat(2_000_000) + "\"\n").getBytes(StandardCharsets.UTF_8),
                "longer than a million characters");
    }

    /// Whatever is sent, it is a table or it is said that it is none.
    @Test
    void anyBytesAreATableOrAreRefused() throws IOException {
        Random chance = new Random(3);
        for (int i = 0; i < 500; i++) {
            byte[] content =
                    "id,date,words\n1,2026-01-01,\"a,b\"\n2,x,\"c\"\n"
                            .getBytes(StandardCharsets.UTF_8);
            for (int times = chance.nextInt(8); times > 0; times--) {
                content[chance.nextInt(content.length)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(rows(table(content)).size()).isBetween(0, 50);
            } catch (UnreadableTable e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private Table table(String content) throws IOException {
        return table(content.getBytes(StandardCharsets.UTF_8));
    }

    private Table table(byte[] content) throws IOException {
        return Table.of(file(content), TableReading.AS_FOUND);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent"), content);
    }

    private static List<TableRow> rows(Table table) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    private void refused(byte[] content, String... words) {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> rows(table(content)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    private static byte[] zipOf(String... names) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] together(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
