package io.howdidwedo.followupservice.voice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.voice.VoicesKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoVoicesTest extends VoicesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Voices voices() {
        MongoDatabase database = OWN.empty();
        return new MongoVoices(database, SilentRelay.of(database));
    }
}
