package io.howdidwedo.surveyservice.customer.find;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A customer as they are found: what each team that served them knows of them. Personal.
///
/// @param customer their id, as integrators name them
public record CustomerFind(String customer, List<Served> served) {
    public CustomerFind {
        served = List.copyOf(served);
    }

    /// What their page is called, whatever their id is made of.
    public static UUID keyOf(String customer) {
        return DerivedId.of("customer", customer);
    }

    /// Their key.
    public UUID key() {
        return keyOf(customer);
    }

    /// With what is known by this transaction, too.
    ///
    /// @param before null when nothing was known
    static CustomerFind with(@Nullable CustomerFind before, Transaction transaction) {
        List<Served> all = new ArrayList<>(before == null ? List.of() : before.served());
        int at = 0;
        while (at < all.size() && !all.get(at).team().equals(transaction.supplier())) {
            at++;
        }
        if (at == all.size()) {
            all.add(Served.first(transaction));
        } else {
            all.set(at, all.get(at).with(transaction));
        }
        return new CustomerFind(transaction.customer().id(), all);
    }

    /// When anybody last did something for them.
    public Instant latest() {
        return served.stream().map(Served::latest).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// What these teams know of them: what the one knows that served them last.
    public Optional<Served> seenBy(Teams teams) {
        return served.stream()
                .filter(one -> teams.have(one.team()))
                .max(Comparator.comparing(Served::latest));
    }

    /// What they are called, as far as these teams know: the last they were called under the id
    /// they are kept under; who has no name there is called as whoever was merged into them.
    public Optional<String> called(Teams teams) {
        return served.stream()
                .filter(one -> teams.have(one.team()))
                .flatMap(one -> Stream.ofNullable(one.own()))
                .max(Comparator.comparing(Served.Named::at))
                .map(Served.Named::name)
                .or(() -> seenBy(teams).map(Served::name));
    }

    /// Whether one of these teams finds them so.
    boolean fits(List<String> asked, Teams teams) {
        return served.stream().anyMatch(one -> teams.have(one.team()) && one.fits(asked));
    }
}
