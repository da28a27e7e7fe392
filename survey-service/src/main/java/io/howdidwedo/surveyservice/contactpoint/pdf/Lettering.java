package io.howdidwedo.surveyservice.contactpoint.pdf;

import io.howdidwedo.surveyservice.contactpoint.pdf.Poster.UnknownLetters;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes centred lines on a page. PDFBox cannot join Arabic letters; what its own font lacks is
/// therefore set by the JDK, in a font of this machine, and drawn as shapes.
final class Lettering {
    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LEADING = 1.3f;

    private final PDPageContentStream ink;
    private final float pageWidth;
    private final float lineWidth;
    private final PDFont own;

    Lettering(PDDocument document, PDPageContentStream ink, float pageWidth, float margin)
            throws IOException {
        this.ink = ink;
        this.pageWidth = pageWidth;
        this.lineWidth = pageWidth - 2 * margin;
        try (InputStream font = Objects.requireNonNull(PDFont.class.getResourceAsStream(OWN))) {
            this.own = PDType0Font.load(document, font);
        }
    }

    /// Writes a text from this height down.
    ///
    /// @return the height below it
    float centred(String text, int size, float top) throws IOException {
        return hasOwnLetters(text) ? written(text, size, top) : drawn(text, size, top);
    }

    private boolean hasOwnLetters(String text) {
        try {
            own.encode(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float written(String text, int size, float top) throws IOException {
        float at = top;
        for (String line : lines(text, size)) {
            ink.beginText();
            ink.setFont(own, size);
            ink.newLineAtOffset((pageWidth - width(line, size)) / 2, at);
            ink.showText(line);
            ink.endText();
            at -= size * LEADING;
        }
        return at;
    }

    private List<String> lines(String text, int size) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > lineWidth) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private float width(String line, int size) throws IOException {
        return own.getStringWidth(line) / 1000 * size;
    }

    private float drawn(String text, int size, float top) throws IOException {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        if (font.canDisplayUpTo(text) >= 0) {
            throw new UnknownLetters();
        }
        LineBreakMeasurer breaks =
                new LineBreakMeasurer(
                        new AttributedString(text, Map.of(TextAttribute.FONT, font)).getIterator(),
                        new FontRenderContext(null, true, true));
        float at = top;
        while (breaks.getPosition() < text.length()) {
            TextLayout line = breaks.nextLayout(lineWidth);
            // The JDK counts downwards, PDF upwards.
            AffineTransform place =
                    new AffineTransform(1, 0, 0, -1, (pageWidth - line.getAdvance()) / 2, at);
            fill(line.getOutline(place));
            at -= size * LEADING;
        }
        return at;
    }

    private void fill(Shape shape) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                        // PDF knows cubic curves only.
                        ink.curveTo(
                                x + 2 * (to[0] - x) / 3,
                                y + 2 * (to[1] - y) / 3,
                                to[2] + 2 * (to[0] - to[2]) / 3,
                                to[3] + 2 * (to[1] - to[3]) / 3,
                                to[2],
                                to[3]);
                case PathIterator.SEG_CUBICTO ->
                        ink.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> ink.closePath();
            }
            int last = lastPoint(path.currentSegment(to));
            if (last >= 0) {
                x = to[last];
                y = to[last + 1];
            }
        }
        ink.fill();
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
