package io.howdidwedo.table;

import java.io.IOException;
import java.io.Reader;

/// Finds the quote that makes a text unreadable: one that never closes, or closes in the middle of
/// a cell because it belongs to another row.
final class OpenQuote {
    private enum Place {
        CELL_BEGINS,
        CELL,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private Place place = Place.CELL_BEGINS;
    private long line = 1;
    private long openedOn;

    private OpenQuote(char separator) {
        this.separator = separator;
    }

    /// The line on which the first such quote is opened; 0 when there is none.
    static long line(Reader text, char separator) throws IOException {
        OpenQuote search = new OpenQuote(separator);
        char[] buffer = new char[1 << 16];
        char before = 0;
        for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
            for (int i = 0; i < length; i++) {
                if (!search.goesOn(buffer[i], before)) {
                    return search.openedOn;
                }
                before = buffer[i];
            }
        }
        return search.place == Place.QUOTED ? search.openedOn : 0;
    }

    private boolean goesOn(char read, char before) {
        boolean ends = read == separator || read == '\n' || read == '\r';
        boolean wrong = place == Place.QUOTE_IN_QUOTED && !ends && read != '"';
        place = wrong ? place : next(read, ends);
        if (read == '\r' || (read == '\n' && before != '\r')) {
            line++;
        }
        return !wrong;
    }

    private Place next(char read, boolean ends) {
        return switch (place) {
            case QUOTED -> read == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> read == '"' ? Place.QUOTED : Place.CELL_BEGINS;
            case CELL_BEGINS -> {
                if (read == '"') {
                    openedOn = line;
                    yield Place.QUOTED;
                }
                yield ends || read == ' ' ? Place.CELL_BEGINS : Place.CELL;
            }
            case CELL -> ends ? Place.CELL_BEGINS : Place.CELL;
        };
    }
}
