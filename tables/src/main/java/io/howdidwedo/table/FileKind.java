package io.howdidwedo.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a file is by its first bytes: a spreadsheet, or a text until the opposite is shown.
enum FileKind {
    TEXT,
    SPREADSHEET;

    private static final int BEGINNING = 8;

    /// The kind of this file.
    ///
    /// @throws UnreadableTable when it is known to be neither
    static FileKind of(Path file) throws IOException {
        byte[] beginning = beginning(file);
        if (beginning.length == 0) {
            throw new UnreadableTable("empty");
        }
        String hex = HexFormat.of().formatHex(beginning);
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            refuseUnlessSpreadsheet(file);
            return SPREADSHEET;
        }
        Optional<String> other = other(hex);
        if (other.isPresent()) {
            throw unusable(other.get());
        }
        return TEXT;
    }

    private static byte[] beginning(Path file) throws IOException {
        byte[] bytes = new byte[BEGINNING];
        try (InputStream input = Files.newInputStream(file)) {
            return Arrays.copyOf(bytes, input.readNBytes(bytes, 0, BEGINNING));
        }
    }

    private static Optional<String> other(String hex) {
        String found =
                switch (hex) {
                    case String h when h.startsWith("d0cf11e0") -> "xls";
                    case String h when h.startsWith("25504446") -> "pdf";
                    case String h when h.startsWith("1f8b") -> "gzip";
                    case String h when h.startsWith("52617221") -> "rar";
                    case String h when h.startsWith("377abcaf") -> "7-zip";
                    case String h when h.startsWith("89504e47") || h.startsWith("ffd8ff") ->
                            "picture";
                    case String h when h.startsWith("50415231") -> "parquet";
                    case String h when h.startsWith("0000feff") || h.startsWith("fffe0000") ->
                            "utf-32";
                    default -> "";
                };
        return Optional.of(found).filter(kind -> !kind.isEmpty());
    }

    private static void refuseUnlessSpreadsheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw unusable("xlsb");
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw unusable("ods");
            }
        } catch (ZipException | EOFException e) {
            throw unusable("damaged");
        }
        throw new UnreadableTable("kind.zip");
    }

    private static UnreadableTable unusable(String kind) {
        return new UnreadableTable("kind", UnreadableTable.Why.of("kind." + kind));
    }
}
