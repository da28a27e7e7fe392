package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.preference.PreferencesKit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPreferencesTest extends PreferencesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Preferences empty() {
        MongoDatabase database = OWN.empty();
        return new MongoPreferences(database, new Ticking());
    }

    /// A clock that never says the same instant twice.
    private static final class Ticking extends Clock {
        private final AtomicLong millis = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Instants have no zone");
        }
    }
}
