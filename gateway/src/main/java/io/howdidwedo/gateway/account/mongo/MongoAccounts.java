package io.howdidwedo.gateway.account.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.access.Fingerprint;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Account.Tie;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Accounts in the collection `accounts`, by user.
final class MongoAccounts implements Accounts {
    /// Issuer and subject in one field of fixed length; not there where there is no tie.
    private static final String TIE_KEY = "tieKey";

    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoDatabase database) {
        this.accounts = database.getCollection("accounts");
        accounts.createIndex(
                new Document(TIE_KEY, 1), new IndexOptions().unique(true).sparse(true));
    }

    @Override
    public Optional<Account> find(String user) {
        return Optional.ofNullable(accounts.find(new Document("_id", user)).first())
                .map(MongoAccounts::account);
    }

    @Override
    public Optional<Account> find(String issuer, String subject) {
        return Optional.ofNullable(
                        accounts.find(new Document(TIE_KEY, key(issuer, subject))).first())
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
    public boolean change(Account now, Account then) {
        Document before = document(now);
        Document changed = document(then);
        Document gone = new Document(before);
        gone.keySet().removeAll(changed.keySet());
        changed.entrySet().removeIf(field -> field.getValue().equals(before.get(field.getKey())));
        var key = new Document("_id", then.user());
        var update = new Document();
        if (!changed.isEmpty()) {
            update.append("$set", changed);
        }
        if (!gone.isEmpty()) {
            update.append("$unset", gone);
        }
        return update.isEmpty()
                ? accounts.find(key).first() != null
                : accounts.updateOne(key, update).getMatchedCount() > 0;
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
    public List<Account> search(String text, String after, int most) {
        Pattern wanted = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE);
        return accounts.find(and(gt("_id", after), or(regex("_id", wanted), regex("name", wanted))))
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoAccounts::account)
                .into(new ArrayList<>());
    }

    @Override
    public SortedSet<String> teams() {
        SortedSet<String> teams = accounts.distinct("teams", String.class).into(new TreeSet<>());
        teams.remove(Account.ALL_TEAMS);
        return teams;
    }

    @Override
    public boolean hasAdministrator() {
        return accounts.find(administrator()).first() != null;
    }

    @Override
    public boolean hasAdministratorBeside(String user) {
        return accounts.find(and(administrator(), ne("_id", user))).first() != null;
    }

    private static Document administrator() {
        return new Document("roles", Role.ADMIN.word()).append("active", true);
    }

    @Override
    public void seen(String user, Instant at) {
        accounts.updateOne(
                new Document("_id", user),
                new Document("$max", new Document("seenAt", Date.from(at))));
    }

    @Override
    public Map<String, Instant> lastSeen(Collection<String> users) {
        Map<String, Instant> seen = new HashMap<>();
        accounts.find(in("_id", users))
                .projection(include("seenAt"))
                .forEach(
                        account -> {
                            Date at = account.getDate("seenAt");
                            if (at != null) {
                                seen.put(account.getString("_id"), at.toInstant());
                            }
                        });
        return seen;
    }

    private static Document document(Account account) {
        Document document =
                new Document("_id", account.user())
                        .append("name", account.name())
                        .append("passwordHash", account.passwordHash())
                        .append("roles", account.roles().stream().map(Role::word).sorted().toList())
                        .append("teams", account.teams().stream().sorted().toList())
                        .append("zone", account.zone())
                        .append("language", account.language())
                        .append("active", account.active())
                        .append("theme", account.theme().word());
        Tie tie = account.tie();
        if (tie != null) {
            document.append(TIE_KEY, key(tie.issuer(), tie.subject()))
                    .append("tieIssuer", tie.issuer())
                    .append("tieSubject", tie.subject())
                    .append("tieFollows", tie.follows());
        }
        return document;
    }

    private static String key(String issuer, String subject) {
        return Fingerprint.of(issuer + " " + subject);
    }

    private static @Nullable Tie tie(Document document) {
        String issuer = document.getString("tieIssuer");
        return issuer == null
                ? null
                : new Tie(
                        issuer,
                        document.getString("tieSubject"),
                        document.getBoolean("tieFollows"));
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
                document.getBoolean("active"),
                Theme.of(document.getString("theme")),
                tie(document));
    }
}
