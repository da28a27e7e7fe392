package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/// Lays offerings out with what each side of their agreements requires.
final class StagedOfferings {
    private final DuckDBConnection connection;

    StagedOfferings(DuckDBConnection connection) {
        this.connection = connection;
    }

    boolean offerings(List<Event> events) throws SQLException {
        Collection<OfferingChanged> newest =
                Newest.of(
                        events,
                        OfferingChanged.class,
                        OfferingChanged::offering,
                        OfferingChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        stage(newest);
        return true;
    }

    private void stage(Collection<OfferingChanged> newest) throws SQLException {
        try (Rows offerings = new Rows(connection, "staged_offerings");
                Rows customers = new Rows(connection, "staged_requirements");
                Rows suppliers = new Rows(connection, "staged_supplier_requirements")) {
            for (OfferingChanged event : newest) {
                offerings.row(
                        event.offering(), event.version(), english(event.name(), event.offering()));
                for (Agreement agreement : event.agreements()) {
                    agreement(event.offering(), agreement, customers, suppliers);
                }
            }
        }
    }

    private static void agreement(
            String offering, Agreement agreement, Rows customers, Rows suppliers)
            throws SQLException {
        for (Requirement requirement : agreement.requirements()) {
            switch (requirement.side()) {
                case CUSTOMER -> {
                    requirement(offering, agreement, requirement, customers.begin());
                    customers
                            .put(requirement.need(), requirement.stage(), requirement.mustBe())
                            .put(requirement.scale(), requirement.direction())
                            .put(requirement.target(), requirement.weight())
                            .end();
                }
                case SUPPLIER ->
                        requirement(offering, agreement, requirement, suppliers.begin()).end();
            }
        }
    }

    private static Rows requirement(
            String offering, Agreement agreement, Requirement requirement, Rows rows)
            throws SQLException {
        return rows.put(
                offering,
                agreement.version(),
                requirement.id(),
                english(requirement.text(), requirement.id()));
    }

    private static String english(Map<String, String> texts, String otherwise) {
        String english = texts.get("en");
        return english != null
                ? english
                : texts.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(otherwise);
    }
}
