package io.howdidwedo.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The encoding of a text, of which every byte is known to fit.
///
/// @param marked how many bytes at the beginning say which encoding it is
/// @param words what people read
record TextEncoding(Charset charset, int marked, String words) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_MARK = 3;

    /// The encoding that the file is in: as its byte order mark says, else UTF-8 when all of it
    /// is, else Windows-1252. The whole file is read, in constant memory.
    ///
    /// @param stated the name of the one it is said to be in; null when nobody said
    /// @throws UnreadableTable when it fits none of them, naming the line
    static TextEncoding of(Path file, @Nullable String stated) throws IOException {
        TextEncoding marked = marked(file);
        if (stated != null) {
            Charset charset = named(stated);
            int mark = marked != null && marked.charset.equals(charset) ? marked.marked : 0;
            return checked(file, new TextEncoding(charset, mark, charset.displayName()));
        }
        if (marked != null) {
            return checked(file, marked);
        }
        TextBytes bytes = TextBytes.of(file);
        bytes.refuseBinary();
        if (bytes.firstMalformed() == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
        }
        bytes.refuseMixture();
        return checked(file, new TextEncoding(WINDOWS, 0, "Windows-1252"));
    }

    private static Charset named(String name) throws UnreadableTable {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableTable("encoding.unknown", name);
        }
    }

    private static @Nullable TextEncoding marked(Path file) throws IOException {
        byte[] mark = new byte[LONGEST_MARK];
        int length;
        try (InputStream input = Files.newInputStream(file)) {
            length = input.readNBytes(mark, 0, LONGEST_MARK);
        }
        String hex = HexFormat.of().formatHex(mark, 0, length);
        if (hex.startsWith("efbbbf")) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "UTF-8");
        }
        if (hex.startsWith("fffe")) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16");
        }
        return hex.startsWith("feff")
                ? new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16")
                : null;
    }

    /// The same when every character of the file fits it.
    private static TextEncoding checked(Path file, TextEncoding encoding) throws IOException {
        long line = 1;
        char[] buffer = new char[1 << 16];
        try (Reader text = encoding.open(file)) {
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '\n') {
                        line++;
                    } else if (buffer[i] == 0) {
                        throw TextBytes.binary(line);
                    }
                }
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UnreadableTable("encoding.not-throughout", encoding.words, line);
        }
        return encoding;
    }

    /// The text behind the mark; what does not fit is an error, never another character.
    Reader open(Path file) throws IOException {
        InputStream input = Files.newInputStream(file);
        input.skipNBytes(marked);
        return new InputStreamReader(
                input,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
