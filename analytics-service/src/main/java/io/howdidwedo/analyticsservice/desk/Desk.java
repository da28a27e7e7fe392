package io.howdidwedo.analyticsservice.desk;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that one person keeps of the figures.
///
/// @param owner the id of their account
/// @param name of theirs, as others read it
/// @param pins in the order of their page
public record Desk(
        UUID id,
        String owner,
        String name,
        Instant createdAt,
        List<SavedView> views,
        List<Pin> pins,
        List<Annotation> annotations) {
    /// So long what was taken away can be brought back.
    static final Duration REGRET = Duration.ofMinutes(10);

    /// More than this of each nobody finds again.
    static final int MOST = 100;

    public Desk {
        views = List.copyOf(views);
        pins = List.copyOf(pins);
        annotations = List.copyOf(annotations);
    }

    /// An empty one.
    static Desk of(String owner, String name, Instant now) {
        return new Desk(idOf(owner), owner, name, now, List.of(), List.of(), List.of());
    }

    /// Everybody has one, so it is found by whose it is.
    static UUID idOf(String owner) {
        return UUID.nameUUIDFromBytes(("desk " + owner).getBytes(StandardCharsets.UTF_8));
    }

    /// The views that are there.
    public List<SavedView> shownViews() {
        return views.stream().filter(view -> view.removedAt() == null).toList();
    }

    /// The pins that are there, in their order.
    public List<Pin> shownPins() {
        return pins.stream().filter(pin -> pin.removedAt() == null).toList();
    }

    /// The views that were taken away a moment ago.
    public List<SavedView> regrettedViews(Instant now) {
        return views.stream().filter(view -> isRecent(view.removedAt(), now)).toList();
    }

    /// The pins that were taken away a moment ago.
    public List<Pin> regrettedPins(Instant now) {
        return pins.stream().filter(pin -> isRecent(pin.removedAt(), now)).toList();
    }

    private static boolean isRecent(@Nullable Instant removedAt, Instant now) {
        return removedAt != null && removedAt.plus(REGRET).isAfter(now);
    }

    /// With a view more. One of the same name takes the place of the other.
    Desk with(SavedView view) {
        return views(
                added(
                        views.stream()
                                .filter(other -> !other.name().equalsIgnoreCase(view.name()))
                                .toList(),
                        view));
    }

    /// With a pin more, at the end. What is there already stays where it is.
    Desk with(Pin pin) {
        boolean there =
                shownPins().stream()
                        .anyMatch(
                                other ->
                                        other.part().equals(pin.part())
                                                && other.address().equals(pin.address()));
        return there ? this : pins(added(pins, pin));
    }

    /// With an annotation more.
    Desk with(Annotation annotation) {
        return annotations(added(annotations, annotation));
    }

    private static <T> List<T> added(List<T> all, T one) {
        return Stream.concat(all.stream().skip(Math.max(0, all.size() - MOST + 1L)), Stream.of(one))
                .toList();
    }

    /// Without a view, which can be brought back for a while; with null it is there again.
    Desk viewRemoved(UUID view, @Nullable Instant now) {
        return views(
                views.stream().map(one -> one.id().equals(view) ? one.removed(now) : one).toList());
    }

    /// Without a pin, which can be brought back for a while; with null it is there again.
    Desk pinRemoved(UUID pin, @Nullable Instant now) {
        return pins(
                pins.stream().map(one -> one.id().equals(pin) ? one.removed(now) : one).toList());
    }

    /// With a pin so many places further on, those taken away not counted.
    Desk pinMoved(UUID pin, int by) {
        List<Pin> order = new ArrayList<>(shownPins());
        List<UUID> ids = order.stream().map(Pin::id).toList();
        int from = ids.indexOf(pin);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return this;
        }
        Collections.swap(order, from, to);
        return pins(
                Stream.concat(order.stream(), pins.stream().filter(one -> one.removedAt() != null))
                        .toList());
    }

    /// Without an annotation.
    Desk annotationRemoved(UUID annotation) {
        return annotations(
                annotations.stream().filter(one -> !one.id().equals(annotation)).toList());
    }

    /// Without what nobody regrets any more.
    Desk tidied(Instant now) {
        return views(
                        views.stream()
                                .filter(
                                        one ->
                                                one.removedAt() == null
                                                        || isRecent(one.removedAt(), now))
                                .toList())
                .pins(
                        pins.stream()
                                .filter(
                                        one ->
                                                one.removedAt() == null
                                                        || isRecent(one.removedAt(), now))
                                .toList());
    }

    private Desk views(List<SavedView> others) {
        return new Desk(id, owner, name, createdAt, others, pins, annotations);
    }

    private Desk pins(List<Pin> others) {
        return new Desk(id, owner, name, createdAt, views, others, annotations);
    }

    private Desk annotations(List<Annotation> others) {
        return new Desk(id, owner, name, createdAt, views, pins, others);
    }

    /// What happened on a day, as somebody noted on the trend, because it may explain a change.
    ///
    /// @param day as `2026-11-20`
    /// @param part of the figures that it is about
    public record Annotation(UUID id, String day, String sentence, KeptSlice part) {

        /// The day.
        public LocalDate on() {
            return LocalDate.parse(day);
        }

        /// Whether somebody who may see these suppliers may read it: they share a team with it.
        ///
        /// @param only empty for all
        boolean isReadableTo(Optional<Set<String>> only) {
            String about = part.filters().get(Dimension.SUPPLIER.id());
            return only.map(mine -> about == null ? isAmong(mine) : mine.contains(about))
                    .orElse(true);
        }

        private boolean isAmong(Set<String> mine) {
            return part.seesAll() || part.teams().stream().anyMatch(mine::contains);
        }

        /// Whether it is about something that a page of this slice shows.
        public boolean concerns(Slice slice) {
            return part.filters().entrySet().stream().allMatch(filter -> isIn(slice, filter));
        }

        private static boolean isIn(Slice slice, Map.Entry<String, String> filter) {
            return slice.filters().entrySet().stream()
                    .filter(shown -> shown.getKey().id().equals(filter.getKey()))
                    .allMatch(shown -> shown.getValue().contains(filter.getValue()));
        }
    }
}
