package io.howdidwedo.followupservice.rule.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.mongo.RuleDocuments.StoredRuleBook;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The rule book in the collection `rules`: one document.
final class MongoRuleBooks implements RuleBooks {
    private static final UUID ID = DerivedId.of("rule-book");

    private final Aggregates<StoredRuleBook> books;

    /// The rule book in this database; the first one is there from the start.
    MongoRuleBooks(MongoDatabase database, OutboxRelay relay) {
        this.books = new Aggregates<>(database, relay, "rules", StoredRuleBook.class);
        books.insert(change(ID, RuleBook.FIRST));
    }

    @Override
    public RuleBook current() {
        return books.find(ID).orElseThrow().state().read();
    }

    @Override
    public Optional<RuleBook> version(int version) {
        return books.find(archived(version)).map(found -> found.state().read());
    }

    private static UUID archived(int version) {
        return DerivedId.of("rule-book", version);
    }

    @Override
    public RuleBook change(UnaryOperator<RuleBook> change) {
        return books.change(ID, stored -> next(stored.read(), change)).orElseThrow().read();
    }

    /// What is in force is kept before anything else is, whoever put it in force.
    private @Nullable Change<StoredRuleBook> next(RuleBook book, UnaryOperator<RuleBook> change) {
        RuleBook changed = change.apply(book);
        if (changed.equals(book)) {
            return null;
        }
        books.insert(change(archived(book.version()), book));
        return change(ID, changed.at(book.version() + 1));
    }

    private static Change<StoredRuleBook> change(UUID id, RuleBook book) {
        return new Change<>(id, StoredRuleBook.of(book), List.of());
    }
}
