package io.howdidwedo.table.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole number on a scale as somebody wrote it: `5`, `5.0`, `4,0`, `5/5`, `5 out of 5`,
/// `5 - Very satisfied`, `5 stars`.
public final class WrittenScore {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<score>\\d{1,3})(?:[.,]0{1,15})?"
                            + "(?: ?(?:/|out of|of|von|de|sur) ?(?<most>\\d{1,3})(?:[.,]0+)?)?"
                            + "(?: ?(?:stars?|Sterne?|★+)| ?[-–—:=.)(] ?\\p{L}[^\\d]*)?");
    private static final Pattern WITH_DECIMALS = Pattern.compile("\\d{1,3}[.,]\\d{1,15}");

    private WrittenScore() {}

    /// What a cell says.
    ///
    /// @param least the smallest number of the scale
    /// @param most its largest; a score out of another number is refused, never converted
    /// @throws UnreadableNumber when it is no number of the scale
    public static int read(String cell, int least, int most) {
        String text = cell.replaceAll("[\\s\\h]+", " ").strip();
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new UnreadableNumber(
                    WITH_DECIMALS.matcher(text).matches() ? "score.part" : "score.none",
                    least,
                    most);
        }
        String outOf = matcher.group("most");
        if (outOf != null && Integer.parseInt(outOf) != most) {
            throw new UnreadableNumber("score.other-scale", text, most);
        }
        int score = Integer.parseInt(matcher.group("score"));
        if (score < least || score > most) {
            throw new UnreadableNumber("score.beyond", least, most);
        }
        return score;
    }
}
