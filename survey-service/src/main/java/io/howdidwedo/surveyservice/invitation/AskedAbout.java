package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Piping;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import io.howdidwedo.table.time.WrittenTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a survey is about, in the customer's words: places in the questions are filled with it.
///
/// @param customer their name; null when it is not known
/// @param facts of the transaction; times as days
public record AskedAbout(
        @Nullable String customer, String offering, String day, Map<String, String> facts) {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public AskedAbout {
        facts = Map.copyOf(facts);
    }

    /// What a survey about this transaction is about.
    public static AskedAbout of(Transaction transaction, Offerings offerings, Wording wording) {
        ZoneId zone = transaction.customer().zoneId();
        Map<String, String> facts = new HashMap<>(transaction.facts());
        facts.replaceAll((_, value) -> day(value, wording, zone));
        return new AskedAbout(
                transaction.customer().name(),
                offerings.nameOf(transaction.offering(), wording),
                wording.day(transaction.occurredAt(), zone),
                facts);
    }

    /// What a place is filled with; empty when it is not known, or an answer.
    public String known(Piping.Piece.Place place) {
        return switch (place.kind()) {
            case CUSTOMER -> Objects.requireNonNullElse(customer, "");
            case OFFERING -> offering;
            case DAY -> day;
            case FACT -> facts.getOrDefault(place.name(), "");
            case ANSWER -> "";
        };
    }

    /// A text with its places filled, before anything is answered.
    public String fill(String text) {
        return Piping.pieces(text).stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Piping.Piece.Words words -> words.text();
                                    case Piping.Piece.Place place ->
                                            known(place).isEmpty()
                                                    ? place.otherwise()
                                                    : Isolated.of(known(place));
                                })
                .collect(Collectors.joining());
    }

    private static String day(String fact, Wording wording, ZoneId zone) {
        if (!DATED.matcher(fact).lookingAt()) {
            return fact;
        }
        try {
            return wording.day(WrittenTime.read(fact, TimeFormat.AS_WRITTEN).at(zone), zone);
        } catch (UnreadableTime e) {
            return fact;
        }
    }
}
