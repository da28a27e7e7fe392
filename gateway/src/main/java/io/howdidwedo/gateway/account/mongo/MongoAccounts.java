package io.howdidwedo.gateway.account.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// Accounts in the collection `accounts`, by user.
final class MongoAccounts implements Accounts {
    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoDatabase database) {
        this.accounts = database.getCollection("accounts");
    }

    @Override
    public Optional<Account> find(String user) {
        return Optional.ofNullable(accounts.find(new Document("_id", user)).first())
                .map(MongoAccounts::account);
    }

    @Override
    public boolean add(Account account) {
        try {
            accounts.insertOne(document(account));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(Account account) {
        var key = new Document("_id", account.user());
        return accounts.replaceOne(key, document(account)).getMatchedCount() > 0;
    }

    @Override
    public List<Account> after(String user, int most) {
        return accounts.find(gt("_id", user))
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoAccounts::account)
                .into(new ArrayList<>());
    }

    @Override
    public boolean hasAdministrator() {
        var administrator = new Document("roles", Role.ADMIN.word()).append("active", true);
        return accounts.find(administrator).first() != null;
    }

    private static Document document(Account account) {
        return new Document("_id", account.user())
                .append("name", account.name())
                .append("passwordHash", account.passwordHash())
                .append("roles", account.roles().stream().map(Role::word).sorted().toList())
                .append("teams", account.teams().stream().sorted().toList())
                .append("zone", account.zone())
                .append("language", account.language())
                .append("active", account.active());
    }

    private static Account account(Document document) {
        return new Account(
                document.getString("_id"),
                document.getString("name"),
                document.getString("passwordHash"),
                document.getList("roles", String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toSet()),
                Set.copyOf(document.getList("teams", String.class)),
                document.getString("zone"),
                document.getString("language"),
                document.getBoolean("active"));
    }
}
