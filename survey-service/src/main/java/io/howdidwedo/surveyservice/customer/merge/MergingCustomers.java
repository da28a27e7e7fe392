package io.howdidwedo.surveyservice.customer.merge;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.customer.find.Served;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Merges customers, and separates them again: within the teams of whoever does it. What they are
/// for other teams, too, changes for all, and so nobody does it for teams that are not theirs.
public final class MergingCustomers {
    private static final Phrases WORDS = Phrases.of(MergingCustomers.class);

    /// More than anybody wants to have counted.
    private static final int MOST = 1_000;

    private final FindingCustomers finding;
    private final CustomersTransactions transactions;
    private final Merges merges;
    private final KnownAs.Lately names;
    private final Merging merging;

    /// Merges these.
    public MergingCustomers(
            FindingCustomers finding,
            CustomersTransactions transactions,
            Merges merges,
            KnownAs.Lately names,
            Merging merging) {
        this.finding = finding;
        this.transactions = transactions;
        this.merges = merges;
        this.names = names;
        this.merging = merging;
    }

    /// Whether these teams are all that served a customer.
    public static boolean areTheirs(CustomerFind customer, Teams teams) {
        return teams.haveAll(customer.served().stream().map(Served::team).distinct().toList());
    }

    /// The first one is one with the second from now on, who is kept.
    ///
    /// @throws NotFound when these teams served either of them not at all
    /// @throws NotAllowed when other teams served one of them, too
    public Merge merge(String merged, String into, Teams teams, String by) {
        KnownAs known = names.now();
        if (known.isMerged(Merge.Kind.CUSTOMER, merged)) {
            requireTheirs(find(known.kept(Merge.Kind.CUSTOMER, merged), teams), teams);
        } else {
            requireTheirs(find(merged, teams), teams);
        }
        if (!merged.equals(into)) {
            requireOther(known.kept(Merge.Kind.CUSTOMER, into), teams);
        }
        return merging.merge(Merge.Kind.CUSTOMER, merged, into, by);
    }

    private void requireOther(String into, Teams teams) {
        CustomerFind other =
                finding.find(Merge.Kind.CUSTOMER.keyOf(into), teams)
                        .orElseThrow(() -> new InvalidInput("into", WORDS.told("problem.unknown")));
        requireTheirs(other, teams);
    }

    private CustomerFind find(String customer, Teams teams) {
        UUID key = Merge.Kind.CUSTOMER.keyOf(customer);
        return finding.find(key, teams).orElseThrow(() -> new NotFound("customer", customer));
    }

    private static void requireTheirs(CustomerFind customer, Teams teams) {
        if (!areTheirs(customer, teams)) {
            throw new NotAllowed(WORDS.told("other-teams"));
        }
    }

    /// The one with this key was merged, and is two again from now on.
    ///
    /// @throws NotFound when nobody was, as far as these teams see
    public Merge separate(UUID merged, Teams teams, String by) {
        Merge known = merged(merged).orElseThrow(() -> new NotFound("customer", merged));
        requireTheirs(find(names.now().kept(known.kind(), known.kept()), teams), teams);
        return merging.separate(known, by);
    }

    /// What became of the one with this key when it was last merged or separated; empty when it
    /// never was.
    public Optional<Merge> merged(UUID key) {
        return merges.find(key).filter(one -> one.kind() == Merge.Kind.CUSTOMER);
    }

    /// The same, as far as these teams see the customer that is kept.
    public Optional<Merge> merged(UUID key, Teams teams) {
        return merged(key).filter(one -> finding.find(keptKey(one), teams).isPresent());
    }

    /// The key of the one under whom whoever was merged is kept in the end.
    public UUID keptKey(Merge merge) {
        return Merge.Kind.CUSTOMER.keyOf(names.now().kept(merge.kind(), merge.kept()));
    }

    /// Who was merged into this one, the first first.
    public List<Merge> into(String kept) {
        return names.now().namesOf(Merge.Kind.CUSTOMER, kept).stream()
                .filter(name -> !name.equals(kept))
                .flatMap(name -> merged(Merge.Kind.CUSTOMER.keyOf(name)).stream())
                .filter(Merge::isInForce)
                .sorted(Comparator.comparing(Merge::at))
                .toList();
    }

    /// What is on its way to this customer, or from them.
    public List<Merge> moving(String kept) {
        return merges.unsettled().stream()
                .filter(one -> one.kind() == Merge.Kind.CUSTOMER && one.isMoving())
                .filter(one -> names.now().kept(one.kind(), one.kept()).equals(kept))
                .toList();
    }

    /// How many transactions of a customer there are, a thousand at most.
    public int transactionsOf(String customer) {
        return transactions.of(customer, Teams.ALL, MOST).size();
    }
}
