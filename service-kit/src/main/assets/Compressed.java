import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lays beside each file its own as browsers like it best, compressed once and as well as can be:
/// run by the build, `java Compressed.java file...`.
final class Compressed {
    private static final Encoder.Parameters BEST =
            new Encoder.Parameters().setQuality(11).setWindow(24);

    private Compressed() {}

    public static void main(String... files) throws IOException {
        Brotli4jLoader.ensureAvailability();
        for (String file : files) {
            byte[] plain = Files.readAllBytes(Path.of(file));
            Files.write(Path.of(file + ".br"), Encoder.compress(plain, BEST));
        }
    }
}
