package io.howdidwedo.surveyservice.contactpoint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.howdidwedo.surveyservice.contactpoint.pdf.Poster.UnknownLetters;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterTest {
    private static final String ADDRESS =
            "https://feedback.example.org/w/AXcSUgvPq3lVUoq7kq2Bq1Xy0Qm1rT8sYv6Hn2b4c8dQkw";
    private static final String ARABIC = "كيف كان أداؤنا؟";

    @Test
    void aPhoneReadsTheAddressFromThePrintedPage() throws Exception {
        assertThat(scanned(poster("en", "How did we do?"))).isEqualTo(ADDRESS);
    }

    @Test
    void saysTheQuestionAndTheAddressOnOnePage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(poster("pt", "Como foi a nossa atuação?").file())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Como foi a nossa atuação?", "Home delivery", ADDRESS);
        }
    }

    @Test
    void setsArabicInJoinedLettersWhereAFontHasThem() throws Exception {
        assumeThat(new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(ARABIC)).isNegative();

        Poster arabic = poster("ar", ARABIC);

        assertThat(scanned(arabic)).isEqualTo(ADDRESS);
        assertThat(ink(arabic)).isGreaterThan(ink(poster("ar", "")));
    }

    @Test
    void refusesLettersThatNoFontHas() {
        assertThatThrownBy(() -> poster("en", "\uE6A7\uE6A8").file())
                .isInstanceOf(UnknownLetters.class);
    }

    private static Poster poster(String language, String question) {
        return new Poster(language, question, "Home delivery", "Scan this code.", ADDRESS);
    }

    private static String scanned(Poster poster) throws Exception {
        BufferedImage page = rendered(poster);
        int[] pixels =
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
    }

    /// Dark dots in the upper part, where the question stands.
    private static long ink(Poster poster) throws IOException {
        BufferedImage page = rendered(poster);
        long dark = 0;
        for (int y = 0; y < page.getHeight() / 6; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static BufferedImage rendered(Poster poster) throws IOException {
        try (PDDocument document = Loader.loadPDF(poster.file())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100);
        }
    }
}
