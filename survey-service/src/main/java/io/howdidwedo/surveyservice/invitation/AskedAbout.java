package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.surveyservice.offering.OfferingWords;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Piping;
import io.howdidwedo.surveyservice.survey.Piping.Piece;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import io.howdidwedo.table.time.WrittenTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a survey is about, in the customer's words: places in the questions are filled with it.
///
/// @param customer their name; null when it is not known
/// @param what they got, and when
/// @param facts of the transaction; times as days
public record AskedAbout(@Nullable String customer, OfferingWords what, Map<String, String> facts) {
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public AskedAbout {
        facts = Map.copyOf(facts);
    }

    /// What they call what they got.
    public String offering() {
        return what.name();
    }

    /// The day they got it.
    public String day() {
        return what.day();
    }

    /// What a survey about this transaction is about.
    public static AskedAbout of(Transaction transaction, Offerings offerings, Wording wording) {
        ZoneId zone = transaction.customer().zoneId();
        Map<String, String> facts = new HashMap<>(transaction.facts());
        facts.replaceAll((_, value) -> day(value, wording, zone));
        return new AskedAbout(
                transaction.customer().name(),
                offerings.words(transaction.offering(), transaction.occurredAt(), zone, wording),
                facts);
    }

    /// What a survey would be about with a customer nobody knows: each place stands for what it
    /// would be filled with.
    public static AskedAbout somebody(
            Survey survey, Offerings offerings, Wording wording, Instant now, ZoneId zone) {
        List<String> asked = survey.offerings();
        String offering =
                asked.isEmpty() ? "‹offering›" : offerings.nameOf(asked.getFirst(), wording);
        return new AskedAbout(
                null,
                OfferingWords.of(offering, wording.day(now, zone), wording),
                standIns(survey));
    }

    private static Map<String, String> standIns(Survey survey) {
        Map<String, String> facts = new HashMap<>();
        Stream.concat(
                        Stream.of(survey.title()),
                        survey.questions().stream().flatMap(Question::words))
                .flatMap(words -> words.values().stream())
                .flatMap(text -> Piping.pieces(text).stream())
                .filter(Piece.Place.class::isInstance)
                .map(Piece.Place.class::cast)
                .filter(place -> place.kind() == Piping.Kind.FACT)
                .forEach(place -> facts.put(place.name(), "‹" + place.name() + "›"));
        return facts;
    }

    /// What a place is filled with; empty when it is not known, or an answer.
    public String known(Piping.Piece.Place place) {
        return switch (place.kind()) {
            case CUSTOMER -> Objects.requireNonNullElse(customer, "");
            case OFFERING -> offering();
            case DAY -> day();
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
