package io.howdidwedo.analyticsservice.rejudging.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.Reworks.Rework;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Open work in the collection `reworks`: `{_id: offering, round}`, the empty id for all.
final class MongoReworks implements Reworks {
    private static final String ALL = "";

    private final MongoCollection<Document> reworks;

    MongoReworks(MongoDatabase database) {
        this.reworks = database.getCollection("reworks");
    }

    @Override
    public void ask(@Nullable String offering) {
        reworks.updateOne(
                new Document("_id", offering == null ? ALL : offering),
                new Document("$inc", new Document("round", 1L)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Rework> open() {
        List<Rework> open = new ArrayList<>();
        for (Document one : reworks.find()) {
            String offering = one.getString("_id");
            open.add(new Rework(ALL.equals(offering) ? null : offering, one.getLong("round")));
        }
        return open;
    }

    @Override
    public void done(Rework rework) {
        String offering = rework.offering();
        reworks.deleteOne(
                new Document("_id", offering == null ? ALL : offering)
                        .append("round", rework.round()));
    }
}
