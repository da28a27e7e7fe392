package io.howdidwedo.surveyservice.offering.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.wording.Wording;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an offering is called, here and where another instance has changed it.
class MongoOfferingsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Wording ENGLISH = Wording.in("en");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final Offering delivery = StandardAgreement.assumedFor("delivery");
    private Offerings here;
    private Offerings elsewhere;

    @BeforeEach
    void begin() {
        MongoDatabase database = OWN.empty();
        here = new MongoOfferings(database, SilentRelay.of(database), clock);
        elsewhere = new MongoOfferings(database, SilentRelay.of(database), clock);
    }

    @Test
    void nobodyKnowsItAndItIsCalledByItsId() {
        assertThat(here.nameOf("delivery", ENGLISH)).isEqualTo("delivery");
    }

    @Test
    void whatWasChangedHereIsCalledSoAtOnce() {
        here.nameOf("delivery", ENGLISH);
        here.add(named(delivery, "Delivery"));
        assertThat(here.nameOf("delivery", ENGLISH)).isEqualTo("Delivery");

        here.replace(here.find("delivery").orElseThrow(), named(delivery, "Home delivery"));

        assertThat(here.nameOf("delivery", ENGLISH)).isEqualTo("Home delivery");
    }

    @Test
    void whatWasChangedElsewhereIsCalledSoAfterASecond() {
        here.add(named(delivery, "Delivery"));
        here.nameOf("delivery", ENGLISH);
        elsewhere.replace(here.find("delivery").orElseThrow(), named(delivery, "Home delivery"));
        assertThat(here.nameOf("delivery", ENGLISH)).isEqualTo("Delivery");

        clock.advance(Duration.ofMillis(1_001));

        assertThat(here.nameOf("delivery", ENGLISH)).isEqualTo("Home delivery");
    }

    private static Offering named(Offering offering, String name) {
        return new Offering(
                offering.id(),
                offering.version(),
                Map.of("en", name),
                offering.assumed(),
                List.copyOf(offering.agreements()));
    }
}
