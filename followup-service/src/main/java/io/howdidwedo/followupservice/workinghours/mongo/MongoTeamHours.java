package io.howdidwedo.followupservice.workinghours.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/// Working hours in the collection `working_hours`, a document for each team that has its own.
final class MongoTeamHours implements TeamHours {
    private static final int MOST = 10_000;

    private final Aggregates<Stated> stated;

    /// Hours in this database.
    MongoTeamHours(MongoDatabase database, OutboxRelay relay) {
        this.stated = new Aggregates<>(database, relay, "working_hours", Stated.class);
    }

    @Override
    public WorkingHours of(String team) {
        return stated(team).or(() -> stated(OTHERS)).orElse(WorkingHours.AROUND_THE_CLOCK);
    }

    @Override
    public Optional<WorkingHours> stated(String team) {
        return stated.find(id(team)).map(found -> found.state().hours());
    }

    @Override
    public List<Stated> all() {
        return stated.list(new Document(), new Document("state.team", 1), MOST).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public void state(String team, WorkingHours hours) {
        stated.keep(new Change<>(id(team), new Stated(team, hours), List.of()), _ -> true);
    }

    private static UUID id(String team) {
        return DerivedId.of("working-hours", team);
    }
}
