package io.howdidwedo.servicekit.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The teams whose rows somebody may see. Look-ups by id take it, so that what belongs to another
/// team is not found.
///
/// @param only these suppliers; null for all
public record Teams(@Nullable Set<String> only) {
    /// Every team.
    public static final Teams ALL = new Teams(null);

    /// No team.
    public static final Teams NONE = new Teams(Set.of());

    public Teams {
        only = only == null ? null : Set.copyOf(only);
    }

    /// Whether these are all teams there are.
    public boolean areAll() {
        return only == null;
    }

    /// Whether rows of this supplier are among them.
    public boolean have(String supplier) {
        return only == null || only.contains(supplier);
    }

    /// Whether rows of all these suppliers are among them; of nobody's rows only when these are
    /// all teams.
    public boolean haveAll(Collection<String> suppliers) {
        return only == null || (!suppliers.isEmpty() && only.containsAll(suppliers));
    }

    /// The suppliers a query must be limited to; empty when it may find all.
    public Optional<Set<String>> limit() {
        return Optional.ofNullable(only);
    }
}
