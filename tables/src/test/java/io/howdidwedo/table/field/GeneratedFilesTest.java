package io.howdidwedo.table.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.table.Table;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.UnreadableTable;
import io.howdidwedo.table.time.UnreadableTime;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thousands of files whose right reading is known because they were made from it: each is read
/// so, or refused; none is read wrong.
class GeneratedFilesTest {
    private static final int VARIANTS = 5_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime EARLIEST = LocalDateTime.parse("2023-01-01T00:00:00");
    private static final String[] SEPARATORS = {",", ";", "\t", "|"};
    private static final String[] ENDS = {"\n", "\r\n", "\r"};
    private static final String[] DATES = {
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd",
        "dd.MM.yyyy HH:mm",
        "d.M.yy",
        "d/M/yyyy H:mm",
        "M/d/yyyy h:mm a",
        "dd/MM/yy",
        "yyyy/MM/dd h:mm:ss a",
        "dd-MMM-yy",
        "d MMMM yyyy HH:mm",
        "MMM d, yyyy, h:mm a",
        "yyyy-MM-dd HH:mm:ss XX",
        "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
        "yyyyMMdd'T'HHmmss"
    };
    private static final String[] WORDS = {
        "fine",
        "Jürgen Müller",
        "a, b",
        "one; two",
        "tab\there",
        "say \"hi\"",
        "pipe | it",
        "two\nlines, of; words",
        "5\" pipe",
        "",
        " ",
        "=1+1",
        "Ære – “quoted” €",
        "12,5",
        "null"
    };
    private static final String[][] HEADINGS = {
        {"id", "when", "words"},
        {"Answer, id", "When; was it", "words"},
        {"x", "when", "x"},
        {"", "when", "words"},
        {"id", "when", "words\nof it"},
        {" id ", "when", "Wörter"}
    };

    @TempDir Path folder;

    /// One row as it was meant.
    private record Meant(String id, LocalDateTime when, String words) {}

    private record Variant(
            Charset charset,
            boolean marked,
            String separator,
            boolean saysSeparator,
            String end,
            boolean quotesAll,
            boolean endsWithSeparator,
            int blankLines,
            String date,
            String[] headings) {}

    @Test
    void everyFileIsReadAsItWasMeantOrRefused() throws IOException {
        Random chance = new Random(18);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < VARIANTS; i++) {
            Variant variant = variant(chance);
            List<Meant> meant = rows(chance, variant);
            byte[] file = bytes(variant, meant);
            if (isReadAsMeant(i, variant, meant, file)) {
                read++;
            } else {
                refused++;
            }
        }
        assertThat(read + refused).isEqualTo(VARIANTS);
        assertThat(read).as("read, not refused").isGreaterThan(VARIANTS * 4 / 5);
    }

    private static Variant variant(Random chance) {
        String[] charsets = {"UTF-8", "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"};
        Charset charset = Charset.forName(charsets[chance.nextInt(charsets.length)]);
        boolean wide = charset.name().startsWith("UTF-16");
        return new Variant(
                charset,
                wide || (charset.name().equals("UTF-8") && chance.nextBoolean()),
                of(SEPARATORS, chance),
                chance.nextInt(6) == 0,
                of(ENDS, chance),
                chance.nextBoolean(),
                chance.nextInt(4) == 0,
                chance.nextInt(3),
                of(DATES, chance),
                HEADINGS[chance.nextInt(HEADINGS.length)]);
    }

    private static String of(String[] all, Random chance) {
        return all[chance.nextInt(all.length)];
    }

    private static List<Meant> rows(Random chance, Variant variant) {
        List<Meant> rows = new ArrayList<>();
        boolean unmarkedUtf8 = variant.charset().name().equals("UTF-8");
        for (int i = chance.nextInt(8) + 1; i > 0; i--) {
            LocalDateTime when = EARLIEST.plusSeconds(chance.nextInt(100_000_000));
            String words = of(WORDS, chance);
            rows.add(new Meant("r" + i + (unmarkedUtf8 ? "ß" : ""), when, words));
        }
        return rows;
    }

    private static DateTimeFormatter format(Variant variant) {
        return DateTimeFormatter.ofPattern(variant.date(), Locale.ENGLISH).withZone(ZONE);
    }

    private static byte[] bytes(Variant variant, List<Meant> rows) {
        StringBuilder text = new StringBuilder(variant.marked() ? "\uFEFF" : "");
        if (variant.saysSeparator()) {
            text.append("sep=").append(variant.separator()).append(variant.end());
        }
        text.append(variant.end().repeat(variant.blankLines()));
        line(text, variant, List.of(variant.headings()));
        DateTimeFormatter format = format(variant);
        for (Meant row : rows) {
            line(
                    text,
                    variant,
                    List.of(
                            row.id(),
                            format(variant).format(row.when().atZone(ZONE)),
                            row.words()));
        }
        return text.toString().getBytes(variant.charset());
    }

    private static void line(StringBuilder text, Variant variant, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean must =
                    cell.contains(variant.separator())
                            || cell.contains("\n")
                            || cell.startsWith("\"");
            text.append(i == 0 ? "" : variant.separator());
            text.append(
                    must || variant.quotesAll() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append(variant.endsWithSeparator() ? variant.separator() : "").append(variant.end());
    }

    /// Whether it was read, and then each cell as it was meant.
    private boolean isReadAsMeant(int number, Variant variant, List<Meant> meant, byte[] bytes)
            throws IOException {
        Path file = Files.write(folder.resolve("variant"), bytes);
        TableOverview overview;
        try {
            overview = TableOverview.of(Table.of(file, TableReading.AS_FOUND), meant.size() + 1);
        } catch (UnreadableTable e) {
            return false;
        }
        String told = number + " " + variant + " of " + meant;
        assertThat(overview.total()).as(told).isEqualTo(meant.size());
        boolean allRead = true;
        for (int i = 0; i < meant.size(); i++) {
            allRead &= isRead(told, overview, overview.first().get(i), meant.get(i), variant);
        }
        return allRead;
    }

    private static boolean isRead(
            String told, TableOverview overview, TableRow row, Meant meant, Variant variant) {
        if (row.problem() != null) {
            return false;
        }
        assertThat(row.cells().getFirst()).as(told).isEqualTo(meant.id());
        assertThat(row.cells().get(2)).as(told).isEqualTo(meant.words());
        Map<String, String> cells = row.by(overview.columns());
        FieldSource when = FieldSource.localTime(overview.columns().get(1), ZONE.getId());
        try {
            String read = when.in(FieldKind.TIME, cells::get, overview.formats());
            assertThat(read).as(told).isEqualTo(asWritten(meant.when(), variant.date()));
            return true;
        } catch (UnreadableTime e) {
            return false;
        }
    }

    /// What is not written cannot be read: seconds, or the time of day.
    private static String asWritten(LocalDateTime when, String date) {
        LocalDateTime written =
                !date.contains("m")
                        ? when.toLocalDate().atStartOfDay()
                        : date.contains("s") ? when : when.withSecond(0);
        return written.atZone(ZONE).toInstant().toString();
    }
}
