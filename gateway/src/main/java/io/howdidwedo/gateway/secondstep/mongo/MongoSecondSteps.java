package io.howdidwedo.gateway.secondstep.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.howdidwedo.gateway.secondstep.SecondStep;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import io.howdidwedo.gateway.secondstep.SecondSteps;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/// Second steps in the collection `secondSteps`, by user; whether everybody needs one in
/// `loginRules`.
final class MongoSecondSteps implements SecondSteps {
    private static final Document RULE = new Document("_id", "secondStep");

    private final MongoCollection<Document> steps;
    private final MongoCollection<Document> rules;

    MongoSecondSteps(MongoDatabase database) {
        this.steps = database.getCollection("secondSteps");
        this.rules = database.getCollection("loginRules");
    }

    @Override
    public Optional<SecondStep> find(String user) {
        return Optional.ofNullable(steps.find(new Document("_id", user)).first())
                .map(MongoSecondSteps::step);
    }

    @Override
    public boolean add(SecondStep step) {
        try {
            steps.insertOne(
                    new Document("_id", step.user())
                            .append("secret", step.secret().text())
                            .append("since", Date.from(step.since()))
                            .append("lastStep", step.lastStep())
                            .append("recovery", step.recovery().stream().sorted().toList()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean take(String user, long step) {
        return steps.updateOne(
                                and(eq("_id", user), lt("lastStep", step)),
                                new Document("$set", new Document("lastStep", step)))
                        .getModifiedCount()
                > 0;
    }

    @Override
    public boolean use(String user, String recovery) {
        return steps.updateOne(
                                and(eq("_id", user), eq("recovery", recovery)),
                                new Document("$pull", new Document("recovery", recovery)))
                        .getModifiedCount()
                > 0;
    }

    @Override
    public boolean remove(String user) {
        return steps.deleteOne(new Document("_id", user)).getDeletedCount() > 0;
    }

    @Override
    public boolean isRequired() {
        Document rule = rules.find(RULE).first();
        return rule != null && rule.getBoolean("required", false);
    }

    @Override
    public void require(boolean everybody) {
        rules.updateOne(
                RULE,
                new Document("$set", new Document("required", everybody)),
                new UpdateOptions().upsert(true));
    }

    private static SecondStep step(Document document) {
        return new SecondStep(
                document.getString("_id"),
                new Secret(document.getString("secret")),
                document.getDate("since").toInstant(),
                document.getLong("lastStep"),
                Set.copyOf(document.getList("recovery", String.class)));
    }
}
