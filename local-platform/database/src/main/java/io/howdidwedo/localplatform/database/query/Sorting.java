package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.exception.MongoServerError;
import io.howdidwedo.localplatform.database.query.Search.Found;
import io.howdidwedo.localplatform.database.storage.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// Sorts what no index has in order. It keeps keys, not documents, and with a limit only as many
/// as are wanted.
final class Sorting {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::key).thenComparing(Place::number);

    private static final int BYTES_BESIDE_KEYS = 128;
    private static final long MOST_BYTES =
            Math.clamp(Runtime.getRuntime().maxMemory() / 6, 16L << 20, 100L << 20);

    private Sorting() {}

    /// Where a document comes; equal ones stay as they were met.
    private record Place(Key key, long number, Key id) {}

    /// The ids of what was found, in order; only the first ones when `most` is more than 0.
    static Stream<Key> sort(Stream<Found> matches, SortOrder order, long most) {
        var places = places(matches, order);
        return (most > 0 ? first(places, most) : all(places)).map(Place::id);
    }

    private static Iterator<Place> places(Stream<Found> matches, SortOrder order) {
        var number = new long[1];
        return matches.map(
                        found -> new Place(order.keyOf(found.document()), number[0]++, found.id()))
                .iterator();
    }

    private static Stream<Place> first(Iterator<Place> places, long most) {
        var kept = new PriorityQueue<Place>(ORDER.reversed());
        while (places.hasNext()) {
            kept.add(places.next());
            if (kept.size() > most) {
                kept.remove();
            }
        }
        return kept.stream().sorted(ORDER);
    }

    private static Stream<Place> all(Iterator<Place> places) {
        var kept = new ArrayList<Place>();
        long bytes = 0;
        while (places.hasNext()) {
            var place = places.next();
            bytes += BYTES_BESIDE_KEYS + place.key().length() + place.id().length();
            refuseMoreThanMemoryCanHold(bytes);
            kept.add(place);
        }
        kept.sort(ORDER);
        return kept.stream();
    }

    /// MongoDB refuses such sorts too; running out of memory would hit everybody.
    private static void refuseMoreThanMemoryCanHold(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new MongoServerError(
                    292,
                    "QueryExceededMemoryLimitNoDiskUseAllowed",
                    "The sort takes more than "
                            + MOST_BYTES
                            + " bytes. Add an index in its order.");
        }
    }
}
