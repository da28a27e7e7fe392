package io.howdidwedo.surveyservice.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour that words and buttons are in. On light and on dark ground it is made as dark or as
/// light as it takes to be read by everybody (WCAG 2.2, 4.5 to 1).
public record BrandColour(int red, int green, int blue) {
    /// The one without a brand.
    public static final BrandColour USUAL = new BrandColour(0x06, 0x60, 0xb5);

    private static final BrandColour WHITE = new BrandColour(255, 255, 255);
    private static final BrandColour BLACK = new BrandColour(0, 0, 0);
    private static final BrandColour DARK_GROUND = new BrandColour(0x12, 0x18, 0x1f);
    private static final double READABLE = 4.5;
    private static final int STEPS = 20;
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-f]{6}");

    /// The colour that is written so, as `#0660b5`; empty when it is none.
    public static Optional<BrandColour> of(String written) {
        String small = written.strip().toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(small).matches()
                ? Optional.of(
                        new BrandColour(
                                Integer.parseInt(small.substring(1, 3), 16),
                                Integer.parseInt(small.substring(3, 5), 16),
                                Integer.parseInt(small.substring(5, 7), 16)))
                : Optional.empty();
    }

    /// As it is written.
    public String written() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /// Dark enough for white ground.
    public BrandColour onLight() {
        return readableOn(WHITE, BLACK);
    }

    /// Light enough for dark ground.
    public BrandColour onDark() {
        return readableOn(DARK_GROUND, WHITE);
    }

    /// What words on it are in.
    public BrandColour words() {
        return contrast(WHITE) >= READABLE ? WHITE : DARK_GROUND;
    }

    private BrandColour readableOn(BrandColour ground, BrandColour towards) {
        BrandColour shade = this;
        for (int step = 1; step <= STEPS && shade.contrast(ground) < READABLE; step++) {
            shade = mixed(towards, (double) step / STEPS);
        }
        return shade;
    }

    private BrandColour mixed(BrandColour other, double share) {
        return new BrandColour(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int mine, int theirs, double share) {
        return (int) Math.round(mine + (theirs - mine) * share);
    }

    /// How well words of one colour are read on the other, from 1 to 21.
    double contrast(BrandColour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
