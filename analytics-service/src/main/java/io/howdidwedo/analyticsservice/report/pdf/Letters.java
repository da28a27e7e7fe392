package io.howdidwedo.analyticsservice.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Text in the letters a font has.
final class Letters {
    private static final String UNKNOWN = "?";

    private Letters() {}

    /// The same text, with a question mark for what the font cannot show.
    static String known(PDFont font, String text) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> known.append(isKnown(font, letter) ? letter : UNKNOWN));
        return known.toString();
    }

    private static boolean isKnown(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
