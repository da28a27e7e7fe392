package io.howdidwedo.analyticsservice.report.pdf;

import io.howdidwedo.analyticsservice.report.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A report as a PDF file (A4).
public final class ReportPdf {
    private static final int TITLE = 18;
    private static final int HEADING = 13;
    private static final int BODY = 10;

    private ReportPdf() {}

    /// The file. Letters that its font lacks are shown as a question mark.
    public static byte[] of(Digest digest, Locale language) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(digest.title());
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            write(digest, language, new Paper(document));
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Digest digest, Locale language, Paper paper) throws IOException {
        paper.write(digest.title(), TITLE);
        paper.write(digest.about(), BODY);
        if (!digest.provisional().isEmpty()) {
            paper.write(digest.provisional(), BODY);
        }
        if (!digest.headlines().isEmpty()) {
            paper.write(Headlines.of(digest, language));
        }
        for (Digest.Table table : digest.tables()) {
            paper.write(table.title(), HEADING);
            paper.write(table);
        }
    }
}
