package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import java.util.Locale;
import java.util.SplittableRandom;

/// A customer, the same one whenever the same number is asked for: mostly with one team and one
/// offering, and mild or hard to please by nature, so that a customer's answers resemble each
/// other.
///
/// @param leaning added to what this customer gives, about -1 to 1 points of a scale of five
record MadeUpCustomer(
        String id,
        CustomerKind kind,
        String tier,
        String supplier,
        String offering,
        double leaning) {
    static final int SUPPLIERS = 50;
    static final int OFFERINGS = 8;
    private static final double[] TIERS_UP_TO = {0.1, 0.35, 1};
    private static final String[] TIERS = {"gold", "silver", "bronze"};

    static MadeUpCustomer of(int number) {
        SplittableRandom random = new SplittableRandom(0x5EEDL + number);
        double chance = random.nextDouble();
        int tier = 0;
        while (chance > TIERS_UP_TO[tier]) {
            tier++;
        }
        return new MadeUpCustomer(
                "customer-" + number,
                random.nextInt(20) == 0 ? CustomerKind.INTERNAL : CustomerKind.EXTERNAL,
                TIERS[tier],
                supplier(random),
                offering(random),
                random.nextGaussian(0, 0.5));
    }

    /// The largest team has about twelve times the customers of the smallest.
    static String supplier(SplittableRandom random) {
        return name("team", unequal(random, SUPPLIERS));
    }

    static String offering(SplittableRandom random) {
        return name("offering", unequal(random, OFFERINGS));
    }

    static String name(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%02d", kind, number);
    }

    private static int unequal(SplittableRandom random, int number) {
        return (int) (number * Math.pow(random.nextDouble(), 1.6));
    }
}
