package io.howdidwedo.analyticsservice.parameter.mongo;

import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import java.util.List;
import org.bson.Document;

/// Parameters in the collection `parameters`; the first version needs no document.
final class MongoParameterVersions implements ParameterVersions {
    private final Aggregates<Parameters> parameters;

    MongoParameterVersions(Aggregates<Parameters> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Parameters current() {
        return parameters.list(new Document(), new Document("state.version", -1), 1).stream()
                .findFirst()
                .map(newest -> newest.state())
                .orElseGet(Parameters::initial);
    }

    @Override
    public boolean add(Parameters next) {
        return parameters.insert(
                new Change<>(DerivedId.of("parameters", next.version()), next, List.of()));
    }
}
