package io.howdidwedo.analyticsservice.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Kept;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Next;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of relationships with their verdicts, wherever they are kept.
public abstract class JudgedRelationshipsKit {
    /// Ids on both sides of the middle: some orders of them begin with the highest bit set.
    private static final List<UUID> IDS =
            List.of(
                    UUID.fromString("00000000-0000-4000-8000-000000000001"),
                    UUID.fromString("00000000-0000-4000-f000-000000000001"),
                    UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff"),
                    UUID.fromString("80000000-0000-4000-8000-000000000000"),
                    UUID.fromString("ffffffff-ffff-4fff-bfff-fffffffffffe"));

    protected final Told told =
            Told.visit("A-1", "ana").worth("12.50", "EUR").paid(null).keeping(null);

    /// A store that knows nothing.
    protected abstract JudgedRelationships empty();

    /// How often something was told of these since the store was made.
    protected abstract int events(Collection<UUID> ids);

    @Test
    void hasNoFactsOfWhatItDoesNotKnow() {
        assertThat(empty().find(IDS))
                .hasSize(IDS.size())
                .containsEntry(IDS.getFirst(), unknown(IDS.getFirst()));
        assertThat(empty().find(List.of())).isEmpty();
        assertThat(empty().page(null, null, 10)).isEmpty();
    }

    /// Facts, verdict, nested outcomes and what is null in them.
    @Test
    void keepsAllThatIsKnownAndWasSaid() {
        JudgedRelationships store = empty();
        UUID id = told.judged().relationshipId();
        JudgedRelationship full = full();

        assertThat(store.save(List.of(new Next(unknown(id), full, List.of())))).isEmpty();

        assertThat(store.find(List.of(id))).containsExactly(Map.entry(id, new Kept(full, 1)));
        assertThat(store.page(null, null, 10)).containsExactly(full);
    }

    @Test
    void remembersWhatWasTakenBack() {
        JudgedRelationships store = empty();
        UUID id = told.judged().relationshipId();
        JudgedRelationship gone =
                full().with(
                                List.of(
                                        new Fact.Left(id, new UUID(8, 8), 3),
                                        new Fact.Withdrawn(id, told.transactionId())));

        store.save(List.of(new Next(unknown(id), gone, List.of())));

        assertThat(found(store, id).relationship()).isEqualTo(gone);
        assertThat(gone.experiences()).isEmpty();
        assertThat(gone.published()).isEmpty();
        assertThat(gone.with(List.of(Fact.of(told.recorded(null)), Fact.of(told.wrote(9, "late")))))
                .isEqualTo(gone);
    }

    @Test
    void keepsAnAnswerThatCameBeforeItsTransaction() {
        JudgedRelationships store = empty();
        UUID id = told.judged().relationshipId();
        JudgedRelationship early =
                JudgedRelationship.none(id).with(List.of(Fact.of(told.wrote(3, "fine"))));

        store.save(List.of(new Next(unknown(id), early, List.of())));

        assertThat(found(store, id).relationship()).isEqualTo(early);
        assertThat(early.offering()).isNull();
    }

    @Test
    void savesNothingOverWhatSomebodyElseChanged() {
        JudgedRelationships store = empty();
        UUID id = IDS.getFirst();
        Kept fresh = unknown(id);
        store.save(List.of(new Next(fresh, of(id, "first"), List.of(event(id, 1)))));
        Kept read = found(store, id);
        store.save(List.of(new Next(read, of(id, "second"), List.of(event(id, 2)))));

        assertThat(store.save(List.of(new Next(fresh, of(id, "anew"), List.of(event(id, 3))))))
                .containsExactly(id);
        assertThat(store.save(List.of(new Next(read, of(id, "late"), List.of(event(id, 4))))))
                .containsExactly(id);

        assertThat(found(store, id)).isEqualTo(new Kept(of(id, "second"), 2));
        assertThat(events(IDS)).isEqualTo(2);
    }

    /// One that was changed meanwhile keeps none of the others from being saved.
    @Test
    void savesAllOthersWhenSomeWereMissed() {
        JudgedRelationships store = empty();
        store.save(List.of(next(store, IDS.get(0), "a"), next(store, IDS.get(1), "a")));
        Kept overtaken = found(store, IDS.get(0));
        Kept current = found(store, IDS.get(1));
        store.save(List.of(next(store, IDS.get(0), "b"), next(store, IDS.get(2), "b")));

        Set<UUID> missed =
                store.save(
                        List.of(
                                next(unknown(IDS.get(2)), IDS.get(2), "c"),
                                next(overtaken, IDS.get(0), "c"),
                                next(unknown(IDS.get(3)), IDS.get(3), "c"),
                                next(current, IDS.get(1), "c"),
                                next(unknown(IDS.get(4)), IDS.get(4), "c")));

        assertThat(missed).containsExactlyInAnyOrder(IDS.get(0), IDS.get(2));
        assertThat(IDS)
                .extracting(id -> found(store, id).relationship().offering())
                .containsExactly("b", "c", "b", "c", "c");
        assertThat(events(IDS)).isEqualTo(2 + 2 + 3);
    }

    @Test
    void changesNothingWhenThereIsNothingToSave() {
        JudgedRelationships store = empty();

        assertThat(store.save(List.of())).isEmpty();
        assertThat(store.page(null, null, 1)).isEmpty();
    }

    /// Whoever judges all of them again must meet each one once, in pages of any size.
    @Test
    void passesEachOnceFromPageToPage() {
        JudgedRelationships store = empty();
        store.save(IDS.stream().map(id -> next(store, id, "repair")).toList());

        for (int size = 1; size <= IDS.size() + 1; size++) {
            assertThat(all(store, null, size))
                    .as("pages of %d", size)
                    .containsExactlyInAnyOrderElementsOf(IDS);
        }
    }

    @Test
    void passesOnlyThoseOfAnOffering() {
        JudgedRelationships store = empty();
        store.save(
                List.of(
                        next(store, IDS.get(0), "repair"),
                        next(store, IDS.get(1), "delivery"),
                        next(store, IDS.get(2), null),
                        next(store, IDS.get(3), "repair"),
                        next(store, IDS.get(4), "repairs")));

        assertThat(all(store, "repair", 1)).containsExactlyInAnyOrder(IDS.get(0), IDS.get(3));
        assertThat(all(store, "delivery", 10)).containsExactly(IDS.get(1));
        assertThat(all(store, "cleaning", 10)).isEmpty();
        assertThat(all(store, null, 2)).hasSize(5);
    }

    @Test
    void passesThemInTheSameOrderHoweverTheyCame() {
        JudgedRelationships forwards = empty();
        forwards.save(IDS.stream().map(id -> next(forwards, id, "x")).toList());
        List<UUID> order = all(forwards, null, 2);

        JudgedRelationships backwards = empty();
        IDS.reversed().forEach(id -> backwards.save(List.of(next(backwards, id, "x"))));

        assertThat(all(backwards, null, 2)).isEqualTo(order);
    }

    private static List<UUID> all(JudgedRelationships store, @Nullable String offering, int size) {
        List<UUID> seen = new ArrayList<>();
        List<JudgedRelationship> page = store.page(offering, null, size);
        while (!page.isEmpty() && seen.size() < 100) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            page.forEach(one -> seen.add(one.relationshipId()));
            page = store.page(offering, seen.getLast(), size);
        }
        return seen;
    }

    private static Kept found(JudgedRelationships store, UUID id) {
        Kept found = store.find(List.of(id)).get(id);
        assertThat(found).isNotNull();
        return found;
    }

    private static Kept unknown(UUID id) {
        return new Kept(JudgedRelationship.none(id), 0);
    }

    private static Next next(JudgedRelationships store, UUID id, @Nullable String offering) {
        return next(found(store, id), id, offering);
    }

    private static Next next(Kept before, UUID id, @Nullable String offering) {
        return new Next(before, of(id, offering), List.of(event(id, before.version())));
    }

    private static JudgedRelationship of(UUID id, @Nullable String offering) {
        return new JudgedRelationship(
                id, offering, "north-branch", List.of(), List.of(), Set.of(), Map.of());
    }

    /// A relationship with a transaction that was answered, of which nothing was said.
    protected JudgedRelationship withAnAnswer() {
        return JudgedRelationship.none(told.judged().relationshipId())
                .with(List.of(Fact.of(told.recorded(null)), Fact.of(told.wrote(2, "fine"))));
    }

    private JudgedRelationship full() {
        VerdictChanged said = told.judged();
        return withAnAnswer()
                .saying(
                        List.of(
                                new JudgedExperience(
                                        told.recorded(null), 1, 1, List.of(), said.judged())));
    }

    private static OutgoingEvent event(UUID relationship, long number) {
        VerdictChanged event = Told.visit("E-" + number, "ana").judged();
        return OutgoingEvent.of(
                new UUID(relationship.getLeastSignificantBits(), number),
                relationship.toString(),
                event.occurredAt(),
                event);
    }
}
