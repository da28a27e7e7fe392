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
    private static final String REMEDY = "; save it as .xlsx or as CSV (UTF-8) and send that file";

    /// The kind of this file.
    ///
    /// @throws UnreadableTable when it is known to be neither
    static FileKind of(Path file) throws IOException {
        byte[] beginning = beginning(file);
        if (beginning.length == 0) {
            throw new UnreadableTable("The file is empty");
        }
        String hex = HexFormat.of().formatHex(beginning);
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            refuseUnlessSpreadsheet(file);
            return SPREADSHEET;
        }
        Optional<String> other = other(hex);
        if (other.isPresent()) {
            throw new UnreadableTable("The file is " + other.get() + REMEDY);
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
                    case String h when h.startsWith("d0cf11e0") ->
                            "an old Excel file (.xls), or one that a password protects";
                    case String h when h.startsWith("25504446") -> "a PDF";
                    case String h when h.startsWith("1f8b") -> "compressed (gzip)";
                    case String h when h.startsWith("52617221") -> "an archive (RAR)";
                    case String h when h.startsWith("377abcaf") -> "an archive (7-Zip)";
                    case String h when h.startsWith("89504e47") || h.startsWith("ffd8ff") ->
                            "a picture";
                    case String h when h.startsWith("50415231") -> "a Parquet file";
                    case String h when h.startsWith("0000feff") || h.startsWith("fffe0000") ->
                            "written in UTF-32";
                    default -> "";
                };
        return Optional.of(found).filter(words -> !words.isEmpty());
    }

    private static void refuseUnlessSpreadsheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw new UnreadableTable("The file is a binary Excel file (.xlsb)" + REMEDY);
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw new UnreadableTable("The file is an OpenDocument file (.ods)" + REMEDY);
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableTable("The file is a damaged archive or spreadsheet" + REMEDY);
        }
        throw new UnreadableTable(
                "The file is an archive (zip); unpack it and send the files in it one by one");
    }
}
