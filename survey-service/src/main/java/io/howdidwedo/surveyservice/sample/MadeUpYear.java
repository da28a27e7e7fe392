package io.howdidwedo.surveyservice.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A year of transactions with their answers, as a file for an import. The same day gives the same
/// year: chance begins with the same seed each time.
final class MadeUpYear {
    /// So many are in a year.
    static final int TRANSACTIONS = 2_500;

    private static final int DAYS = 365;
    private static final long SEED = 20_261;

    /// How much is going on in each month, from January.
    private static final List<Double> SEASONS =
            List.of(0.8, 0.75, 0.9, 1.0, 1.05, 1.1, 0.9, 0.7, 1.0, 1.1, 1.45, 1.6);

    private static final double AT_WEEKENDS = 0.45;
    private static final double GROWTH = 0.3;

    private final String prefix;
    private final LocalDate until;
    private final Random chance = new Random(SEED);
    private final MadeUpWords words = new MadeUpWords();

    /// The year until this day, the last one, whose ids begin so.
    MadeUpYear(String prefix, LocalDate until) {
        this.prefix = prefix;
        this.until = until;
    }

    /// All of it: headings and rows, the oldest first.
    String rows() {
        return MadeUpVisit.HEADINGS.stream().collect(Collectors.joining(","))
                + "\n"
                + visits().stream().map(MadeUpVisit::row).collect(Collectors.joining("\n"))
                + "\n";
    }

    /// All of it, the oldest first.
    List<MadeUpVisit> visits() {
        List<MadeUpCustomer> customers = MadeUpCustomer.all(prefix, words, chance);
        List<LocalDate> days = days();
        MadeUpOffering[] offerings = MadeUpOffering.values();
        return java.util.stream.IntStream.rangeClosed(1, TRANSACTIONS)
                .mapToObj(
                        at ->
                                MadeUpVisit.of(
                                        Sample.externalId(prefix, at),
                                        prefix,
                                        days.get(at - 1),
                                        until,
                                        MadeUpCustomer.any(customers, chance),
                                        offerings[drawn(chance.nextDouble())],
                                        words,
                                        chance))
                .toList();
    }

    /// Most is delivered.
    private static int drawn(double chance) {
        return chance < 0.45 ? 0 : chance < 0.7 ? 1 : chance < 0.85 ? 2 : 3;
    }

    private List<LocalDate> days() {
        TreeMap<Double, LocalDate> upTo = new TreeMap<>();
        double sum = 0;
        for (int back = DAYS - 1; back >= 0; back--) {
            LocalDate day = until.minusDays(back);
            sum += business(day, 1 - back / (double) DAYS);
            upTo.put(sum, day);
        }
        double whole = sum;
        return chance.doubles(TRANSACTIONS)
                .mapToObj(drawn -> upTo.higherEntry(drawn * whole).getValue())
                .sorted()
                .toList();
    }

    /// @param passed how much of the year, from 0 to 1
    private static double business(LocalDate day, double passed) {
        boolean atWeekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return SEASONS.get(day.getMonthValue() - 1)
                * (atWeekend ? AT_WEEKENDS : 1)
                * (1 + GROWTH * passed);
    }
}
