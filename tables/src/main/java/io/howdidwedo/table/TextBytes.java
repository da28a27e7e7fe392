package io.howdidwedo.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the bytes of a file tell about its encoding.
///
/// @param firstNul line of the first byte that is in no text; 0: there is none
/// @param firstMalformed line of the first byte that is no UTF-8; 0: all of it is
/// @param wellFormed how many characters beyond ASCII are written in UTF-8
record TextBytes(long firstNul, long firstMalformed, long wellFormed) {

    /// Reads all of the file.
    static TextBytes of(Path file) throws IOException {
        Counting counting = new Counting();
        byte[] buffer = new byte[1 << 16];
        try (InputStream input = Files.newInputStream(file)) {
            for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    counting.add(buffer[i] & 0xFF);
                }
            }
        }
        counting.end();
        return new TextBytes(counting.firstNul, counting.firstMalformed, counting.wellFormed);
    }

    static UnreadableTable binary(long line) {
        return new UnreadableTable("no-text", line);
    }

    void refuseBinary() throws UnreadableTable {
        if (firstNul > 0) {
            throw binary(firstNul);
        }
    }

    /// Letters of two encodings in one file cannot both be read right.
    void refuseMixture() throws UnreadableTable {
        if (wellFormed > 0) {
            throw new UnreadableTable("encoding.mixed", firstMalformed);
        }
    }

    private static final class Counting {
        private long line = 1;
        private long firstNul;
        private long firstMalformed;
        private long wellFormed;
        private int awaited;
        private int least;
        private int most;

        void add(int read) {
            if (awaited > 0) {
                goOn(read);
            } else if (read >= 0x80) {
                begin(read);
            } else if (read == '\n') {
                line++;
            } else if (read == 0 && firstNul == 0) {
                firstNul = line;
            }
        }

        /// Which second bytes may follow is in table 3-7 of the Unicode standard.
        private void begin(int read) {
            least = read == 0xE0 ? 0xA0 : read == 0xF0 ? 0x90 : 0x80;
            most = read == 0xED ? 0x9F : read == 0xF4 ? 0x8F : 0xBF;
            if (read >= 0xC2 && read <= 0xDF) {
                awaited = 1;
            } else if (read >= 0xE0 && read <= 0xEF) {
                awaited = 2;
            } else if (read >= 0xF0 && read <= 0xF4) {
                awaited = 3;
            } else {
                malformed();
            }
        }

        private void goOn(int read) {
            if (read < least || read > most) {
                malformed();
                awaited = 0;
                add(read);
                return;
            }
            least = 0x80;
            most = 0xBF;
            awaited--;
            if (awaited == 0) {
                wellFormed++;
            }
        }

        void end() {
            if (awaited > 0) {
                malformed();
            }
        }

        private void malformed() {
            if (firstMalformed == 0) {
                firstMalformed = line;
            }
        }
    }
}
