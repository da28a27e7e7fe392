package io.howdidwedo.surveyservice.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// One transaction of the made-up history with its answer.
///
/// @param fields what a row of an import says, by heading; what is left out is empty
record MadeUpVisit(MadeUpTeam team, LocalDate day, Map<String, String> fields) {
    /// The columns of the file, called like the fields of an import.
    static final List<String> HEADINGS =
            List.of(
                    "source",
                    "externalId",
                    "id",
                    "occurredAt",
                    "answeredAt",
                    "recordedAt",
                    "supplier",
                    "offering",
                    "contactPoint",
                    "customer.id",
                    "customer.name",
                    "customer.language",
                    "customer.tier",
                    "value.amount",
                    "value.currency",
                    "facts.promisedBy",
                    "facts.deliveredAt",
                    "facts.region",
                    "facts.daysToPay",
                    "overall",
                    "respect",
                    "intact",
                    "fixed",
                    "price",
                    "tidy",
                    "advice",
                    "recommend",
                    "ease",
                    "comment",
                    "next-time");

    private static final int OPENS = 8;
    private static final int OPEN_MINUTES = 11 * 60;
    private static final int SOONEST_ANSWER = 30;
    private static final int LATEST_ANSWER = 60 * 60;
    private static final double USUAL = 4.3;
    private static final double LESS_WHEN_LATE = 1.2;
    private static final double SKIPPED = 0.08;

    MadeUpVisit {
        fields = Map.copyOf(fields);
    }

    /// One by chance.
    static MadeUpVisit of(
            String id,
            String prefix,
            LocalDate day,
            LocalDate until,
            MadeUpCustomer customer,
            MadeUpOffering offering,
            MadeUpWords words,
            Random chance) {
        MadeUpTeam team = customer.servedBy(chance);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", Sample.SOURCE);
        fields.put("externalId", id);
        fields.put("id", id);
        fields.put("supplier", team.label());
        fields.put("offering", offering.id(prefix));
        fields.put("contactPoint", any(offering.contactPoints(), chance));
        fields.put("customer.id", customer.id());
        fields.put("customer.name", customer.name());
        fields.put("customer.language", customer.language());
        fields.put("customer.tier", customer.tier());
        fields.put("facts.region", customer.region());
        addTimes(fields, day, until, chance);
        addValue(fields, offering, chance);
        boolean late = addPromise(fields, team, offering, day, until, chance);
        double quality =
                USUAL
                        + customer.mood()
                        + team.warmth(day, until)
                        - (late ? LESS_WHEN_LATE : 0)
                        + 0.7 * chance.nextGaussian();
        addRatings(fields, offering, quality, chance);
        addWords(fields, customer.language(), late, words, chance);
        return new MadeUpVisit(team, day, fields);
    }

    private static String any(List<String> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    /// In the opening hours, and answered some hours or days later, never after the last day.
    private static void addTimes(
            Map<String, String> fields, LocalDate day, LocalDate until, Random chance) {
        Instant happened =
                day.atTime(OPENS, 0)
                        .plusMinutes(chance.nextInt(OPEN_MINUTES))
                        .toInstant(ZoneOffset.UTC);
        int later =
                SOONEST_ANSWER
                        + (int)
                                ((LATEST_ANSWER - SOONEST_ANSWER)
                                        * Math.pow(chance.nextDouble(), 3));
        Instant wanted = happened.plus(Duration.ofMinutes(later));
        Instant last = until.atTime(23, 59).toInstant(ZoneOffset.UTC);
        Instant answered = wanted.isAfter(last) ? last : wanted;
        fields.put("occurredAt", happened.toString());
        fields.put("answeredAt", answered.toString());
        fields.put("recordedAt", answered.toString());
    }

    private static void addValue(
            Map<String, String> fields, MadeUpOffering offering, Random chance) {
        double amount = offering.price() * Math.exp(0.4 * chance.nextGaussian());
        fields.put("value.amount", String.format(Locale.ROOT, "%.2f", amount));
        fields.put("value.currency", "EUR");
        fields.put(
                "facts.daysToPay", String.valueOf((int) (9 + 8 * Math.abs(chance.nextGaussian()))));
    }

    /// @return whether it came later than promised
    private static boolean addPromise(
            Map<String, String> fields,
            MadeUpTeam team,
            MadeUpOffering offering,
            LocalDate day,
            LocalDate until,
            Random chance) {
        boolean late = chance.nextDouble() < team.late(day, until);
        int days = 1 + chance.nextInt(3);
        if (offering.promisedDays() == 0) {
            return false;
        }
        LocalDate promised = late ? day.minusDays(days) : day.plusDays(days - 1L);
        fields.put("facts.promisedBy", promised.toString());
        fields.put("facts.deliveredAt", day.toString());
        return late;
    }

    private static void addRatings(
            Map<String, String> fields, MadeUpOffering offering, double quality, Random chance) {
        fields.put("overall", points(quality, 1, 5));
        List<String> rated = new ArrayList<>(offering.rated());
        rated.add("respect");
        for (String one : rated) {
            double own = quality + 0.15 + 0.5 * chance.nextGaussian();
            if (chance.nextDouble() > SKIPPED) {
                fields.put(one, points(own, 1, 5));
            }
        }
        double recommend = 2.05 * quality + chance.nextGaussian();
        if (chance.nextDouble() < 0.6) {
            fields.put("recommend", points(recommend, 0, 10));
        }
        double ease = 1.4 * quality + chance.nextGaussian();
        if (chance.nextDouble() < 0.4) {
            fields.put("ease", points(ease, 1, 7));
        }
    }

    private static String points(double wanted, int first, int last) {
        return String.valueOf(Math.clamp(Math.round(wanted), first, last));
    }

    /// Who is angry writes more often than who is content, and everybody what fits.
    private static void addWords(
            Map<String, String> fields,
            String language,
            boolean late,
            MadeUpWords words,
            Random chance) {
        int overall = Integer.parseInt(fields.getOrDefault("overall", "0"));
        String mood = overall >= 5 ? "delighted" : overall == 4 ? "good" : "bad";
        String kind = late && overall < 5 ? "late" : overall == 3 ? "fair" : mood;
        double willing = overall <= 2 ? 0.65 : overall == 5 ? 0.35 : 0.25;
        String comment = words.any(language, kind, chance);
        String wish = words.any(language, "wish", chance);
        if (chance.nextDouble() < willing) {
            fields.put("comment", comment);
        }
        if (chance.nextDouble() < 0.17) {
            fields.put("next-time", wish);
        }
    }

    /// It as a line of a file with separated cells.
    String row() {
        return HEADINGS.stream()
                .map(heading -> cell(fields.getOrDefault(heading, "")))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
