package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Preferences in the collection `preferences`, one document a customer.
final class MongoPreferences implements Preferences {
    private static final String OPTED_OUT = "optedOut";
    private static final String PAUSED_UNTIL = "pausedUntil";
    private static final String LANGUAGE = "language";
    private static final String LANGUAGE_AT = "languageAt";
    private static final String CHANNEL = "channel";
    private static final String CHANNEL_AT = "channelAt";
    private static final String ERASED_AT = "erasedAt";

    private final MongoCollection<Document> preferences;
    private final Clock clock;

    /// Preferences in this database.
    MongoPreferences(MongoDatabase database, Clock clock) {
        this.preferences = database.getCollection("preferences");
        this.clock = clock;
    }

    @Override
    public Map<String, Preference> of(Collection<String> customers) {
        Map<String, Preference> found = new HashMap<>();
        preferences
                .find(new Document("_id", new Document("$in", customers)))
                .forEach(
                        (Consumer<Document>)
                                document ->
                                        found.put(document.getString("_id"), preference(document)));
        return found;
    }

    private static Preference preference(Document document) {
        return new Preference(
                document.getBoolean(OPTED_OUT, false),
                Boolean.FALSE.equals(document.getBoolean(OPTED_OUT)),
                instant(document, PAUSED_UNTIL),
                document.getString(LANGUAGE),
                instant(document, LANGUAGE_AT),
                channel(document),
                instant(document, CHANNEL_AT),
                instant(document, ERASED_AT));
    }

    private static @Nullable Channel channel(Document document) {
        String name = document.getString(CHANNEL);
        return name == null ? null : Channel.valueOf(name);
    }

    private static @Nullable Instant instant(Document document, String field) {
        Date date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    @Override
    public void optOut(String customer) {
        set(customer, new Document(OPTED_OUT, true));
    }

    @Override
    public void optIn(String customer) {
        set(customer, new Document(OPTED_OUT, false).append(PAUSED_UNTIL, null));
    }

    @Override
    public void pause(String customer, Instant until) {
        set(customer, new Document(PAUSED_UNTIL, Date.from(until)));
    }

    @Override
    public void speak(String customer, String language) {
        set(customer, new Document(LANGUAGE, language).append(LANGUAGE_AT, now()));
    }

    @Override
    public void reachBy(String customer, @Nullable Channel channel) {
        String name = channel == null ? null : channel.name();
        set(customer, new Document(CHANNEL, name).append(CHANNEL_AT, now()));
    }

    @Override
    public void erased(String customer, Instant at) {
        set(customer, new Document(ERASED_AT, Date.from(at)));
    }

    private void set(String customer, Document values) {
        preferences.updateOne(
                new Document("_id", customer),
                new Document("$set", values.append("changedAt", now())),
                new UpdateOptions().upsert(true));
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
