package io.howdidwedo.analyticsservice.agreement.mongo;

import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/// Agreements in the collection `offerings`.
final class MongoOfferingAgreements implements OfferingAgreements {
    private final Aggregates<Agreements> offerings;

    MongoOfferingAgreements(Aggregates<Agreements> offerings) {
        this.offerings = offerings;
    }

    @Override
    public Map<String, Agreements> of(Collection<String> names) {
        Map<String, Agreements> found =
                offerings.findAll(names.stream().map(MongoOfferingAgreements::id).toList()).stream()
                        .map(Versioned::state)
                        .collect(toMap(Agreements::offering, agreements -> agreements));
        Map<String, Agreements> all = new HashMap<>(found);
        names.forEach(name -> all.putIfAbsent(name, Agreements.unknown(name)));
        return all;
    }

    @Override
    public void learn(Agreements agreements) {
        UUID id = id(agreements.offering());
        Change<Agreements> change = new Change<>(id, agreements, List.of());
        while (true) {
            Optional<Versioned<Agreements>> known = offerings.find(id);
            boolean done =
                    known.map(
                                    one ->
                                            one.state().version() >= agreements.version()
                                                    || offerings.replace(one.version(), change))
                            .orElseGet(() -> offerings.insert(change));
            if (done) {
                return;
            }
        }
    }

    @Override
    public void forget(String offering) {
        offerings.deleteAll(new Document("_id", id(offering)));
    }

    @Override
    public List<Agreements> all() {
        return offerings.list(new Document(), null, 0).stream().map(Versioned::state).toList();
    }

    private static UUID id(String offering) {
        return DerivedId.of("offering", offering);
    }
}
