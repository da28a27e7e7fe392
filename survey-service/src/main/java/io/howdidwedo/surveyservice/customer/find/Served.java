package io.howdidwedo.surveyservice.customer.find;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one team knows of a customer: as it was told with what the team did for them.
///
/// @param name as it was told last; null when it is not known
/// @param own as it was told last under the id they are kept under; null when it was not told so,
///     or was not kept yet
/// @param latest when the team last did something for them
/// @param who terms of their id, names and addresses
/// @param numbers terms of what was done for them, the latest last
public record Served(
        String team,
        @Nullable String name,
        @Nullable Named own,
        Instant latest,
        List<String> who,
        List<String> numbers) {
    private static final int MOST_WHO = 30;
    private static final int MOST_NUMBERS = 30;

    public Served {
        who = List.copyOf(who);
        numbers = List.copyOf(numbers);
    }

    static Served first(Transaction transaction) {
        return new Served(transaction.supplier(), null, null, Instant.MIN, List.of(), List.of())
                .with(transaction);
    }

    /// The same, who was served once more; the same transaction again changes nothing.
    Served with(Transaction transaction) {
        Customer customer = transaction.customer();
        boolean news = !transaction.occurredAt().isBefore(latest);
        Set<String> known = new LinkedHashSet<>(who);
        Stream.concat(
                        Stream.of(customer.id(), transaction.asSent().customer()),
                        Stream.concat(
                                Stream.ofNullable(customer.name()),
                                customer.addresses().stream().map(Address::value)))
                .forEach(text -> known.addAll(SearchTerms.name(text)));
        Set<String> done = new LinkedHashSet<>(numbers);
        done.addAll(SearchTerms.name(transaction.externalId()));
        return new Served(
                team,
                customer.name() != null && (news || name == null) ? customer.name() : name,
                transaction.isSentUnderKeptId() ? Named.later(own, transaction) : own,
                news ? transaction.occurredAt() : latest,
                known.stream().limit(MOST_WHO).toList(),
                latestOf(done));
    }

    /// A name and when it was told.
    public record Named(String name, Instant at) {
        private static @Nullable Named later(@Nullable Named before, Transaction transaction) {
            String name = transaction.customer().name();
            return name == null
                            || (before != null && transaction.occurredAt().isBefore(before.at()))
                    ? before
                    : new Named(name, transaction.occurredAt());
        }
    }

    private static List<String> latestOf(Set<String> terms) {
        List<String> all = new ArrayList<>(terms);
        return all.subList(Math.max(0, all.size() - MOST_NUMBERS), all.size());
    }

    /// Whether each of these begins one of its terms.
    boolean fits(List<String> asked) {
        return asked.stream().allMatch(word -> terms().anyMatch(term -> term.startsWith(word)));
    }

    /// All it is found by.
    public Stream<String> terms() {
        return Stream.concat(who.stream(), numbers.stream());
    }
}
