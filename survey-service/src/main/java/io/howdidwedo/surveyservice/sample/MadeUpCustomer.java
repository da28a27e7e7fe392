package io.howdidwedo.surveyservice.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Somebody who does not exist. They have a name and no address: nobody can be written to.
///
/// @param region country by its code
/// @param mood how many points better than others they find everything
record MadeUpCustomer(
        String id,
        String name,
        String language,
        String region,
        String tier,
        MadeUpTeam team,
        double mood) {
    private static final int MANY = 640;
    private static final double MOODS = 0.35;
    private static final double LIKES_ITS_TEAM = 0.85;

    /// Some come often and most once or twice.
    private static final double SKEW = 1.9;

    /// Each stands for as many of a hundred as its place among these.
    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "de", "de", "fr", "fr", "es", "es", "pt");

    /// All customers of a history whose ids begin so.
    static List<MadeUpCustomer> all(String prefix, MadeUpWords words, Random chance) {
        List<MadeUpCustomer> all = new ArrayList<>();
        for (int at = 1; at <= MANY; at++) {
            String language = LANGUAGES.get(chance.nextInt(LANGUAGES.size()));
            all.add(
                    new MadeUpCustomer(
                            "%s-c%03d".formatted(prefix, at),
                            words.any(language, "first", chance)
                                    + " "
                                    + words.any(language, "last", chance),
                            language,
                            region(language),
                            tier(chance.nextDouble()),
                            MadeUpTeam.any(chance),
                            MOODS * chance.nextGaussian()));
        }
        return all;
    }

    /// The customer of the next transaction.
    static MadeUpCustomer any(List<MadeUpCustomer> all, Random chance) {
        return all.get((int) (all.size() * Math.pow(chance.nextDouble(), SKEW)));
    }

    /// Who serves them this time.
    MadeUpTeam servedBy(Random chance) {
        MadeUpTeam other = MadeUpTeam.any(chance);
        return chance.nextDouble() < LIKES_ITS_TEAM ? team : other;
    }

    private static String region(String language) {
        return language.equals("en") ? "GB" : language.toUpperCase(java.util.Locale.ROOT);
    }

    private static String tier(double drawn) {
        return drawn < 0.15 ? "gold" : drawn < 0.45 ? "silver" : "standard";
    }
}
