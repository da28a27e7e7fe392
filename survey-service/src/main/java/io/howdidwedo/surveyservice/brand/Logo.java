package io.howdidwedo.surveyservice.brand;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A logo, under a name that changes with what is in it. It stays once it was shown: mails of
/// before ask for it.
///
/// @param file its name
/// @param type its media type
/// @param content in base64
public record Logo(String file, String type, String content, Instant createdAt) {
    private static final Phrases WORDS = Phrases.of(Logo.class);

    /// Where logos are, below the address of the system.
    public static final String FOLDER = "/assets/survey/brand/";

    private static final int MOST_BYTES = 200_000;
    private static final int MOST_PIXELS = 2_000;

    /// Why a file is no logo.
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Told why;

        Unfit(Told why) {
            super(why.english());
            this.why = why;
        }

        /// The reason, to be told to each reader in their language.
        public Told why() {
            return why;
        }
    }

    /// The logo in a file. What it is, its first bytes say, not its name; a drawing (SVG) may
    /// bring scripts and is none.
    ///
    /// @throws Unfit when it is no picture that mails can show, or too large
    public static Logo of(byte[] bytes, Instant now) throws Unfit {
        if (bytes.length > MOST_BYTES) {
            throw new Unfit(WORDS.told("logo.too-large"));
        }
        String form = form(bytes);
        String hash = HexFormat.of().formatHex(digest(bytes)).substring(0, 32);
        return new Logo(
                hash + (form.equals("png") ? ".png" : ".jpg"),
                "image/" + form,
                Base64.getEncoder().encodeToString(bytes),
                now);
    }

    /// The key of the logo with this name.
    public static UUID keyOf(String file) {
        return DerivedId.of("logo", file);
    }

    /// What is in it.
    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }

    private static String form(byte[] bytes) throws Unfit {
        try (ImageInputStream picture =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
            if (!readers.hasNext()) {
                throw new Unfit(WORDS.told("logo.no-picture"));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(picture, true, true);
                return form(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new Unfit(WORDS.told("logo.unreadable"));
        }
    }

    /// Only its head is read: a small file can be a picture too large for any memory.
    private static String form(ImageReader reader) throws IOException, Unfit {
        String form = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!form.equals("png") && !form.equals("jpeg")) {
            throw new Unfit(WORDS.told("logo.other-form"));
        }
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
            throw new Unfit(WORDS.told("logo.too-wide"));
        }
        return form;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
