package io.howdidwedo.followupservice.loop;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A root cause that something was done about.
///
/// @param name as cases were resolved with
/// @param fixes in order; a cause may come back and be fixed again
/// @param firstId its id, which stays when it is renamed; null: that of its name
public record Cause(String name, List<Fix> fixes, Instant createdAt, @Nullable UUID firstId) {

    public Cause {
        fixes = List.copyOf(fixes);
    }

    /// The id of the cause with this name.
    public static UUID idOf(String name) {
        return DerivedId.of("cause", name);
    }

    /// Its id.
    public UUID id() {
        return firstId == null ? idOf(name) : firstId;
    }

    /// The fix with this number.
    Optional<Fix> fix(int number) {
        return fixes.stream().filter(fix -> fix.number() == number).findFirst();
    }

    /// With one more fix; the same said again at once is the same.
    Cause fixed(Map<String, String> done, String by, @Nullable Set<String> suppliers, Instant now) {
        if (!fixes.isEmpty() && fixes.getLast().done().equals(done)) {
            return this;
        }
        int number = fixes.size() + 1;
        List<Fix> all = new ArrayList<>(fixes);
        all.add(new Fix(DerivedId.of("fix", id(), number), number, done, by, suppliers, now, null));
        return new Cause(name, all, createdAt, firstId);
    }

    /// Under another name; its fixes stay what they are.
    Cause called(String other) {
        return new Cause(other, fixes, createdAt, id());
    }

    Cause told(int number, int customers) {
        return new Cause(
                name,
                fixes.stream()
                        .map(fix -> fix.number() == number ? fix.told(customers) : fix)
                        .toList(),
                createdAt,
                firstId);
    }

    /// What was done about a root cause.
    ///
    /// @param done what customers are told, by BCP 47 language; English stands in for others
    /// @param by who says so
    /// @param suppliers only customers of these are told; null: of all
    /// @param told how many were; null while they are being told
    public record Fix(
            UUID id,
            int number,
            Map<String, String> done,
            String by,
            @Nullable Set<String> suppliers,
            Instant at,
            @Nullable Integer told) {

        public Fix {
            done = Map.copyOf(done);
        }

        Fix told(int customers) {
            return new Fix(id, number, done, by, suppliers, at, customers);
        }
    }
}
