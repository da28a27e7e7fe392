package io.howdidwedo.analyticsservice.desk;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What people keep of the figures, and what they see of what others keep.
public final class Desks {
    private final Catalogue<Desk> kept;
    private final Clock clock;

    /// Kept in this catalogue.
    public Desks(Catalogue<Desk> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /// Whose desk it is, and what they may see.
    ///
    /// @param only suppliers; empty for all
    /// @param admin whether they may take away what others noted
    public record Reader(String id, String name, Optional<Set<String>> only, boolean admin) {
        /// Their teams, `*` for all.
        public List<String> teams() {
            return only.map(List::copyOf).orElse(List.of("*"));
        }
    }

    /// A view that somebody else shares.
    ///
    /// @param by who does
    public record Shared(SavedView view, String by) {}

    /// A note on the trend.
    ///
    /// @param desk whose it is on
    /// @param removable whether the reader may take it away
    public record Noted(Desk.Annotation annotation, UUID desk, String by, boolean removable) {}

    /// What time it is, for what can still be brought back.
    public Instant now() {
        return clock.instant();
    }

    /// Somebody's own.
    public Desk of(Reader reader) {
        return kept.find(Desk.idOf(reader.id()))
                .orElseGet(() -> Desk.of(reader.id(), reader.name(), clock.instant()));
    }

    /// The views of others that they share with a team of the reader's, by name.
    public List<Shared> shared(Reader reader) {
        return kept.all().stream()
                .filter(desk -> !desk.owner().equals(reader.id()))
                .flatMap(
                        desk ->
                                desk.shownViews().stream()
                                        .filter(view -> isFor(view, reader))
                                        .map(view -> new Shared(view, desk.name())))
                .sorted(Comparator.comparing(shared -> shared.view().name()))
                .toList();
    }

    private static boolean isFor(SavedView view, Reader reader) {
        return !view.teams().isEmpty()
                && (view.teams().contains("*")
                        || reader.only()
                                .map(mine -> view.teams().stream().anyMatch(mine::contains))
                                .orElse(true));
    }

    /// What was noted about a slice and may be read, by day.
    public List<Noted> noted(Reader reader, Slice slice) {
        return kept.all().stream()
                .flatMap(desk -> desk.annotations().stream().map(one -> noted(one, desk, reader)))
                .filter(noted -> noted.annotation().isReadableTo(reader.only()))
                .filter(noted -> noted.annotation().concerns(slice))
                .filter(noted -> isIn(noted.annotation().on(), slice.period()))
                .sorted(Comparator.comparing(noted -> noted.annotation().on()))
                .toList();
    }

    private static Noted noted(Desk.Annotation annotation, Desk desk, Reader reader) {
        boolean own = desk.owner().equals(reader.id());
        return new Noted(annotation, desk.id(), desk.name(), own || reader.admin());
    }

    private static boolean isIn(LocalDate day, Slice.Period period) {
        Slice.Period its = new Days(day, day).period();
        return !before(its.from(), period.from()) && !before(period.until(), its.until());
    }

    private static boolean before(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }

    /// Saves a view.
    ///
    /// @param teams with whom it is shared; none for nobody
    public void save(Reader reader, String name, String address, List<String> teams) {
        change(
                reader,
                desk -> desk.with(new SavedView(UUID.randomUUID(), name, address, teams, null)));
    }

    /// Takes one's own view away; it can be brought back for ten minutes.
    public void removeView(Reader reader, UUID view) {
        change(reader, desk -> desk.viewRemoved(view, clock.instant()));
    }

    /// Brings it back.
    public void restoreView(Reader reader, UUID view) {
        change(reader, desk -> desk.viewRemoved(view, null));
    }

    /// Puts a figure or chart on one's own page.
    public void pin(Reader reader, String part, String address) {
        change(reader, desk -> desk.with(new Pin(UUID.randomUUID(), part, address, null)));
    }

    /// Moves it on one's own page.
    public void movePin(Reader reader, UUID pin, int by) {
        change(reader, desk -> desk.pinMoved(pin, by));
    }

    /// Takes it away; it can be brought back for ten minutes.
    public void removePin(Reader reader, UUID pin) {
        change(reader, desk -> desk.pinRemoved(pin, clock.instant()));
    }

    /// Brings it back.
    public void restorePin(Reader reader, UUID pin) {
        change(reader, desk -> desk.pinRemoved(pin, null));
    }

    /// Notes what happened on a day, about the part of the figures that a slice is. Those read it
    /// who share a team with it.
    public void annotate(Reader reader, LocalDate day, String sentence, Slice slice) {
        change(
                reader,
                desk ->
                        desk.with(
                                new Desk.Annotation(
                                        UUID.randomUUID(),
                                        day.toString(),
                                        sentence,
                                        KeptSlice.of(slice))));
    }

    /// Takes a note away; only its author and an administrator do.
    ///
    /// @return false when there is none that the reader may take away
    public boolean removeAnnotation(Reader reader, UUID desk, UUID annotation) {
        Optional<Desk> there =
                kept.find(desk)
                        .filter(one -> reader.admin() || one.owner().equals(reader.id()))
                        .filter(one -> has(one, annotation));
        there.ifPresent(
                one ->
                        kept.change(
                                desk,
                                now ->
                                        new Change<>(
                                                desk,
                                                now.annotationRemoved(annotation),
                                                List.of())));
        return there.isPresent();
    }

    private static boolean has(Desk desk, UUID annotation) {
        return desk.annotations().stream().anyMatch(one -> one.id().equals(annotation));
    }

    private void change(Reader reader, UnaryOperator<Desk> step) {
        UUID id = Desk.idOf(reader.id());
        UnaryOperator<Desk> tidied = desk -> step.apply(desk.tidied(clock.instant()));
        if (changed(id, tidied).isEmpty()) {
            Desk first = tidied.apply(Desk.of(reader.id(), reader.name(), clock.instant()));
            if (!kept.add(new Change<>(id, first, List.of()))) {
                changed(id, tidied);
            }
        }
    }

    private Optional<Desk> changed(UUID id, UnaryOperator<Desk> step) {
        return kept.change(id, desk -> new Change<>(id, step.apply(desk), List.of()));
    }
}
