package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What is assumed to be agreed until somebody states it, so that a first transaction needs no
/// set-up: the customer is well served all in all, on time where a time was promised, with
/// respect, and pays within 30 days where that is known.
public final class StandardAgreement {
    /// The offering there is from the start.
    public static final String FIRST_OFFERING = "home-delivery";

    private static final int SCALE = 5;

    private static final Map<String, String> FIRST_NAME = Wording.everywhere("standard.delivery");

    private static final Requirement OVERALL =
            rated(
                    "overall",
                    Map.of(
                            "en", "Served well, all in all",
                            "de", "Alles in allem gut bedient",
                            "pt", "Bem atendido, no geral"),
                    Need.SERVICE,
                    Stage.AFTER,
                    Strength.NEED,
                    3);

    private static final Requirement ON_TIME =
            measured(
                    "on-time",
                    Map.of(
                            "en", "Done by the promised day",
                            "de", "Zum versprochenen Tag erledigt",
                            "pt", "Feito até o dia prometido"),
                    Side.CUSTOMER,
                    Need.ACTION,
                    Stage.DURING,
                    "daysLate",
                    0.0);

    private static final Requirement RESPECT =
            rated(
                    "respect",
                    Map.of(
                            "en", "Treated with respect",
                            "de", "Respektvoll behandelt",
                            "pt", "Tratado com respeito"),
                    Need.APPRECIATION,
                    Stage.DURING,
                    Strength.WANT,
                    4);

    private static final Requirement PAID =
            measured(
                    "paid",
                    Map.of(
                            "en", "Paid within 30 days",
                            "de", "Innerhalb von 30 Tagen bezahlt",
                            "pt", "Pago em até 30 dias"),
                    Side.SUPPLIER,
                    Need.PRICE,
                    Stage.AFTER,
                    "daysToPay",
                    30.0);

    private StandardAgreement() {}

    /// What customers require and rate; without what they need the whole fails.
    private static Requirement rated(
            String id,
            Map<String, String> text,
            Need need,
            Stage stage,
            Strength strength,
            int target) {
        boolean mustBe = strength == Strength.NEED;
        return new Requirement(
                id,
                text,
                Side.CUSTOMER,
                need,
                stage,
                strength,
                true,
                mustBe,
                true,
                SCALE,
                Direction.HIGH_IS_GOOD,
                target,
                1.0,
                null,
                null);
    }

    /// What one side needs, and a fact of the transaction tells; without what customers need the
    /// whole fails.
    private static Requirement measured(
            String id,
            Map<String, String> text,
            Side side,
            Need need,
            Stage stage,
            String measure,
            double limit) {
        boolean mustBe = side == Side.CUSTOMER;
        return new Requirement(
                id,
                text,
                side,
                need,
                stage,
                Strength.NEED,
                true,
                mustBe,
                false,
                null,
                Direction.HIGH_IS_GOOD,
                null,
                0.0,
                measure,
                limit);
    }

    /// The offering there is from the start, with its agreement.
    public static Offering firstOffering() {
        return assumedFor(FIRST_OFFERING, FIRST_NAME);
    }

    /// An offering nobody has described yet.
    public static Offering assumedFor(String offering) {
        return assumedFor(offering, Map.of("en", offering));
    }

    private static Offering assumedFor(String offering, Map<String, String> name) {
        Offering empty = new Offering(offering, 0, name, true, List.of());
        Offering agreed = empty.agreed(name, Instant.EPOCH, requirements());
        return new Offering(offering, agreed.version(), name, true, agreed.agreements());
    }

    /// The requirements assumed.
    public static List<Requirement> requirements() {
        return List.of(OVERALL, ON_TIME, RESPECT, PAID);
    }
}
