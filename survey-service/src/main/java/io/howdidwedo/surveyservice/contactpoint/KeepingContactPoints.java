package io.howdidwedo.surveyservice.contactpoint;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Teams;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The contact points of an organisation. None is ever taken out, for its answers name it; it is
/// switched off, and its link opens nothing from then on.
public final class KeepingContactPoints {
    private static final String UNNAMED = "contact-point";
    private static final int LONGEST_ID = 40;

    private final Catalogue<ContactPoint> points;

    /// Keeps contact points here.
    public KeepingContactPoints(Catalogue<ContactPoint> points) {
        this.points = points;
    }

    /// All of these teams, the oldest first.
    public List<ContactPoint> all(Teams teams) {
        return points.all().stream()
                .filter(contactPoint -> teams.have(contactPoint.supplier()))
                .toList();
    }

    /// The one with this id, if it belongs to one of these teams.
    public Optional<ContactPoint> find(String id, Teams teams) {
        return find(ContactPoint.keyOf(id))
                .filter(contactPoint -> teams.have(contactPoint.supplier()));
    }

    /// The one a link leads to.
    public Optional<ContactPoint> find(UUID key) {
        return points.find(key);
    }

    /// Adds a contact point under an id made from its name.
    ///
    /// @param wanted its id is not looked at
    /// @return as it was added
    public ContactPoint add(ContactPoint wanted) {
        String id = idFrom(wanted.name());
        for (int next = 2; ; next++) {
            ContactPoint named = wanted.named(id);
            if (points.add(quietly(named))) {
                return named;
            }
            id = idFrom(wanted.name()) + "-" + next;
        }
    }

    /// Changes one to be as this one says; its id, kind and link stay.
    public void state(String id, ContactPoint stated, Teams teams) {
        change(id, teams, before -> before.as(stated));
    }

    /// Lets its link open, or takes it back.
    public void turn(String id, boolean on, Teams teams) {
        change(id, teams, before -> before.turned(on));
    }

    private void change(String id, Teams teams, UnaryOperator<ContactPoint> step) {
        var _ =
                points.change(
                        ContactPoint.keyOf(id),
                        before ->
                                teams.have(before.supplier()) ? quietly(step.apply(before)) : null);
    }

    private static Change<ContactPoint> quietly(ContactPoint point) {
        return new Change<>(point.key(), point, List.of());
    }

    private static String idFrom(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String id =
                plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        return id.isEmpty() ? UNNAMED : id;
    }
}
