package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One requirement as it is stated from outside; what is left out has a sensible default.
///
/// @param text by language
/// @param side default customer
/// @param need default quality
/// @param stage default after
/// @param strength default need for a must-be, else want
/// @param primary default: it has a target, rated or measured
/// @param secondary default false
/// @param scale points of the rating, 2 to 11
/// @param direction default: high is good
/// @param weight default 1 for a secondary one, else 0
public record RequirementForm(
        @Nullable String id,
        @Nullable Map<String, String> text,
        @Nullable Side side,
        @Nullable Need need,
        @Nullable Stage stage,
        @Nullable Strength strength,
        @Nullable Boolean primary,
        @Nullable Boolean mustBe,
        @Nullable Boolean secondary,
        @Nullable Integer scale,
        @Nullable Direction direction,
        @Nullable Integer target,
        @Nullable Double weight,
        @Nullable String measure,
        @Nullable Double measureTarget) {
    private static final Phrases WORDS = Phrases.of(RequirementForm.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Pattern FACT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /// One that is stated already, as it is.
    public static RequirementForm of(Requirement requirement) {
        return new RequirementForm(
                requirement.id(),
                requirement.text(),
                requirement.side(),
                requirement.need(),
                requirement.stage(),
                requirement.strength(),
                requirement.primary(),
                requirement.mustBe(),
                requirement.secondary(),
                requirement.scale(),
                requirement.direction(),
                requirement.target(),
                requirement.weight(),
                requirement.measure(),
                requirement.measureTarget());
    }

    /// The requirement stated; empty when it is none, and what is wrong is told to the check.
    public Optional<Requirement> check(Check check) {
        check.require(id != null && ID.matcher(id).matches(), "id", WORDS.told("problem.id"));
        checkWords(text, check.at("text"));
        checkScale(check);
        checkMeasure(check);
        checkJudged(check);
        check.require(
                weight == null || (weight >= 0 && weight <= 1_000),
                "weight",
                WORDS.told("problem.weight"));
        return check.isWrong() ? Optional.empty() : Optional.of(requirement());
    }

    /// Tells the check which languages of a text have no words.
    static void checkWords(@Nullable Map<String, String> words, Check check) {
        if (words != null) {
            words.forEach(
                    (language, text) ->
                            check.require(text != null, language, WORDS.told("problem.no-text")));
        }
    }

    private void checkScale(Check check) {
        if (scale != null && (scale < 2 || scale > 11)) {
            check.wrong("scale", WORDS.told("problem.scale"));
        } else if (target != null && (scale == null || target < 1 || target > scale)) {
            check.wrong("target", WORDS.told("problem.target"));
        }
    }

    private void checkMeasure(Check check) {
        check.require(
                measure == null || FACT.matcher(measure).matches(),
                "measure",
                WORDS.told("problem.measure"));
        check.require(
                (measure == null) == (measureTarget == null),
                "measureTarget",
                WORDS.told("problem.measure-together"));
    }

    private void checkJudged(Check check) {
        if (side == Side.SUPPLIER && measure == null) {
            check.wrong("measure", WORDS.told("problem.measure-needed"));
        } else if (scale == null && measure == null) {
            check.wrong("scale", WORDS.told("problem.unjudged"));
        }
    }

    private Requirement requirement() {
        boolean isMustBe = Boolean.TRUE.equals(mustBe);
        boolean isSecondary = Boolean.TRUE.equals(secondary);
        String name = Objects.requireNonNull(id);
        return new Requirement(
                name,
                text == null || text.isEmpty() ? Map.of("en", name) : text,
                Objects.requireNonNullElse(side, Side.CUSTOMER),
                Objects.requireNonNullElse(need, Need.QUALITY),
                Objects.requireNonNullElse(stage, Stage.AFTER),
                Objects.requireNonNullElse(strength, isMustBe ? Strength.NEED : Strength.WANT),
                Objects.requireNonNullElse(
                        primary, isMustBe || target != null || measureTarget != null),
                isMustBe,
                isSecondary,
                scale,
                Objects.requireNonNullElse(direction, Direction.HIGH_IS_GOOD),
                target,
                Objects.requireNonNullElse(weight, isSecondary ? 1.0 : 0.0),
                measure,
                measureTarget);
    }
}
