package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold of a transaction for a rule.
///
/// @param tiers the customer has one of these; empty: any
/// @param kinds the customer is one of these; empty: either
/// @param offerings it was about one of these; empty: any
/// @param worthFrom it was worth at least this, in the same currency; null: any
public record TransactionConditions(
        List<String> tiers,
        List<CustomerKind> kinds,
        List<String> offerings,
        @Nullable Money worthFrom) {
    public TransactionConditions {
        tiers = List.copyOf(tiers);
        kinds = List.copyOf(kinds);
        offerings = List.copyOf(offerings);
    }

    /// Whether nothing is stated.
    public boolean isAnything() {
        return Stream.of(tiers, kinds, offerings).allMatch(List::isEmpty) && worthFrom == null;
    }

    boolean hold(JudgedAnswer answer) {
        return isOneOf(tiers, Objects.toString(answer.tier(), ""))
                && isOneOf(kinds, answer.customerKind())
                && isOneOf(offerings, answer.offering())
                && isWorth(answer);
    }

    private static <T> boolean isOneOf(List<T> wanted, T actual) {
        return wanted.isEmpty() || wanted.contains(actual);
    }

    private boolean isWorth(JudgedAnswer answer) {
        return worthFrom == null
                || (answer.amount() != null
                        && worthFrom.currency().equals(answer.currency())
                        && answer.amount().compareTo(worthFrom.amount()) >= 0);
    }
}
