package io.howdidwedo.analyticsservice.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.report.Digest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
    @Test
    void saysWhatTheDigestSays() throws IOException {
        String text =
                text(
                        digest(
                                "São Paulo, monthly",
                                List.of(
                                        new Digest.Table(
                                                "By team",
                                                List.of("Team", "Answers"),
                                                List.of(List.of("north", "1,204"))))));

        assertThat(text)
                .contains("São Paulo, monthly")
                .contains("2026-10")
                .contains("Satisfaction")
                .contains("81.4%")
                .contains("79.0% to 83.6%")
                .contains("By team")
                .contains("1,204");
    }

    @Test
    void goesOnOnTheNextPageWithItsHeadRepeated() throws IOException {
        List<List<String>> rows =
                IntStream.range(0, 120).mapToObj(at -> List.of("team " + at, "7")).toList();
        byte[] file =
                ReportPdf.of(
                        digest(
                                "Long",
                                List.of(
                                        new Digest.Table(
                                                "By team", List.of("Team", "Answers"), rows))),
                        Locale.ENGLISH);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document)).contains("Team").contains("Answers");
            assertThat(new PDFTextStripper().getText(document)).contains("team 119");
        }
    }

    @Test
    void marksLettersThatItsFontLacks() throws IOException {
        assertThat(text(digest("東京 north", List.of()))).contains("?? north");
    }

    private static String text(Digest digest) throws IOException {
        try (PDDocument document = Loader.loadPDF(ReportPdf.of(digest, Locale.ENGLISH))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Digest digest(String title, List<Digest.Table> tables) {
        return new Digest(
                title,
                "2026-10",
                "",
                List.of(
                        new Digest.Headline(
                                "Satisfaction",
                                "81.4%",
                                "79.0% to 83.6%",
                                "1,204 answers of 900 customers",
                                "",
                                "",
                                "")),
                tables,
                false,
                "/dashboard");
    }
}
