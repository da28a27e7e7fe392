package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All offerings.
public interface Offerings {

    /// The offering with this id.
    Optional<Offering> find(String id);

    /// All of them, by id.
    List<Offering> all();

    /// All of them in the order staff read them in.
    default List<Offering> inOrder() {
        Comparator<String> order = OfferingName.order();
        return all().stream().sorted(Comparator.comparing(Offering::id, order)).toList();
    }

    /// Adds an offering and tells the others.
    ///
    /// @return false when there is one with this id already
    boolean add(Offering offering);

    /// Saves an offering that was changed and tells the others.
    ///
    /// @return false when somebody else has changed it meanwhile
    boolean replace(Offering before, Offering after);

    /// What people of this language call an offering; its id when nobody knows.
    default String nameOf(String offering, Wording wording) {
        return find(offering).map(Offering::name).map(wording::pick).orElse(offering);
    }

    /// What a customer of this language calls what they got of an offering at this instant.
    default OfferingWords words(String offering, Instant at, ZoneId zone, Wording wording) {
        return OfferingWords.of(nameOf(offering, wording), wording.day(at, zone), wording);
    }
}
