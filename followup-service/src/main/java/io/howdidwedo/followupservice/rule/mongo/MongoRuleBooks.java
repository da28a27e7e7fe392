package io.howdidwedo.followupservice.rule.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The rule book in the collection `rules`: one document.
final class MongoRuleBooks implements RuleBooks {
    private static final UUID ID = DerivedId.of("rule-book");

    private final Aggregates<RuleBook> books;

    /// The rule book in this database; the first one is there from the start.
    MongoRuleBooks(MongoDatabase database, OutboxRelay relay) {
        this.books = new Aggregates<>(database, relay, "rules", RuleBook.class);
        books.insert(new Change<>(ID, RuleBook.FIRST, List.of()));
    }

    @Override
    public RuleBook current() {
        return books.find(ID).orElseThrow().state();
    }

    @Override
    public Optional<RuleBook> version(int version) {
        return books.find(archived(version)).map(Versioned::state);
    }

    private static UUID archived(int version) {
        return DerivedId.of("rule-book", version);
    }

    @Override
    public RuleBook change(UnaryOperator<RuleBook> change) {
        RuleBook before = current();
        books.insert(new Change<>(archived(before.version()), before, List.of()));
        return books.change(ID, book -> next(book, change.apply(book))).orElseThrow();
    }

    private static @Nullable Change<RuleBook> next(RuleBook book, RuleBook changed) {
        return changed.equals(book)
                ? null
                : new Change<>(ID, changed.at(book.version() + 1), List.of());
    }
}
