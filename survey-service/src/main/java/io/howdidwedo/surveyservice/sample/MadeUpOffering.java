package io.howdidwedo.surveyservice.sample;

import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An offering of the made-up history, with what is agreed for it.
enum MadeUpOffering {
    DELIVERY("delivery", "Home delivery", 3, 58),
    REPAIR("repair", "Repair", 5, 94),
    INSTALLATION("installation", "Installation", 7, 160),
    ADVICE("advice", "Advice in the shop", 0, 22);

    private static final int SCALE = 5;
    private static final int TARGET = 4;

    private final String id;
    private final String label;
    private final int promisedDays;
    private final double price;

    MadeUpOffering(String id, String label, int promisedDays, double price) {
        this.id = id;
        this.label = label;
        this.promisedDays = promisedDays;
        this.price = price;
    }

    /// Its id in the history whose ids begin so.
    String id(String prefix) {
        return prefix + "-" + id;
    }

    /// What it is called: nobody must take its figures for real ones.
    Map<String, String> names() {
        return Map.of("en", label + " (made up)");
    }

    /// Days until the day that is promised; 0: none is.
    int promisedDays() {
        return promisedDays;
    }

    /// What it costs, more or less.
    double price() {
        return price;
    }

    /// Where customers come to it.
    List<String> contactPoints() {
        return switch (this) {
            case DELIVERY, INSTALLATION -> List.of("web", "phone");
            case REPAIR -> List.of("shop", "phone");
            case ADVICE -> List.of("shop");
        };
    }

    /// What customers rate beside how it was all in all and how they were treated.
    List<String> rated() {
        return switch (this) {
            case DELIVERY -> List.of("intact");
            case REPAIR -> List.of("fixed", "price");
            case INSTALLATION -> List.of("tidy");
            case ADVICE -> List.of("advice");
        };
    }

    /// What both sides require.
    List<RequirementForm> requirements() {
        List<RequirementForm> all = new ArrayList<>();
        all.add(rated("overall", "Served well, all in all", Need.SERVICE, 3, true));
        if (promisedDays > 0) {
            all.add(measured("on-time", "Done by the promised day", Side.CUSTOMER, "daysLate", 0));
        }
        all.add(rated("respect", "Treated with respect", Need.APPRECIATION, TARGET, false));
        rated().forEach(one -> all.add(special(one)));
        all.add(measured("paid", "Paid within 30 days", Side.SUPPLIER, "daysToPay", 30));
        return all;
    }

    private static RequirementForm special(String expectation) {
        return switch (expectation) {
            case "intact" ->
                    rated(expectation, "Complete and undamaged", Need.QUALITY, TARGET, false);
            case "fixed" ->
                    rated(expectation, "Works as it should again", Need.QUALITY, TARGET, false);
            case "price" -> rated(expectation, "Costs what was agreed", Need.PRICE, TARGET, false);
            case "tidy" -> rated(expectation, "Left everything clean", Need.ACTION, TARGET, false);
            default -> rated(expectation, "Got advice that helps", Need.SERVICE, TARGET, false);
        };
    }

    /// What customers rate; without what they need the whole fails.
    private static RequirementForm rated(
            String id, String text, Need need, int target, boolean mustBe) {
        return new RequirementForm(
                id,
                Map.of("en", text),
                Side.CUSTOMER,
                need,
                Stage.AFTER,
                mustBe ? Strength.NEED : Strength.WANT,
                true,
                mustBe,
                true,
                SCALE,
                null,
                target,
                1.0,
                null,
                null);
    }

    /// What a fact of the transaction tells.
    private static RequirementForm measured(
            String id, String text, Side side, String measure, double limit) {
        return new RequirementForm(
                id,
                Map.of("en", text),
                side,
                side == Side.CUSTOMER ? Need.ACTION : Need.PRICE,
                Stage.DURING,
                Strength.NEED,
                true,
                side == Side.CUSTOMER,
                false,
                null,
                null,
                null,
                0.0,
                measure,
                limit);
    }
}
