package io.howdidwedo.surveyservice.contactpoint.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A poster to print (A4): a question, a code to scan and the address it holds.
///
/// @param language BCP 47
/// @param question in large letters
/// @param about what the question is about
/// @param call what to do with the code
/// @param address what the code holds
public record Poster(String language, String question, String about, String call, String address) {
    private static final float MARGIN = 56;
    private static final float CODE = 300;
    private static final float CODE_TOP = 560;
    private static final int QUESTION = 34;
    private static final int BODY = 18;
    private static final int SMALL = 10;

    /// The file.
    ///
    /// @throws UnknownLetters when no font here has the letters of its language
    public byte[] file() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(question);
            document.getDocumentCatalog().setLanguage(language);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                Lettering lettering =
                        new Lettering(document, ink, page.getMediaBox().getWidth(), MARGIN);
                float below = lettering.centred(question, QUESTION, 760);
                lettering.centred(about, BODY, below - BODY);
                code(ink, page.getMediaBox().getWidth());
                below = lettering.centred(call, BODY, CODE_TOP - CODE - 2 * BODY);
                lettering.centred(address, SMALL, below - BODY);
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Squares, not a picture: as sharp as the printer.
    private void code(PDPageContentStream ink, float width) throws IOException {
        BitMatrix modules = modules();
        float size = CODE / modules.getWidth();
        float left = (width - CODE) / 2;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    ink.addRect(left + x * size, CODE_TOP - (y + 1) * size, size, size);
                }
            }
        }
        ink.fill();
    }

    private BitMatrix modules() {
        try {
            // Size 0: one dot for each module. A quarter of it may be dirty or torn.
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
        } catch (WriterException e) {
            throw new IllegalStateException("Every address fits into a code", e);
        }
    }

    /// No font of this machine has the letters of a text.
    public static final class UnknownLetters extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownLetters() {
            super("No font here has these letters.");
        }
    }
}
