package io.howdidwedo.surveyservice.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static final String PRODUCT = "How did we do?";
    private final Transaction transaction = by("north-branch");

    private static Transaction by(String team) {
        return SomeTransaction.of("A-1", Instant.EPOCH, SomeTransaction.customer("ana"))
                .by(team)
                .recorded();
    }

    private static Speaker unbranded(String organisation) {
        return new Speaker(() -> Brand.NONE, organisation, "");
    }

    @Test
    void isTheOrganisation() {
        assertThat(unbranded("Acme").about(transaction)).contains("Acme");
    }

    @Test
    void isWhomTheBrandNamesBeforeTheSettings() {
        Brand brand = new Brand("Nordwind", "", "", "", "", Instant.EPOCH);

        assertThat(new Speaker(() -> brand, "Acme", "").about(transaction)).contains("Nordwind");
    }

    /// Nobody is a customer of the product.
    @Test
    void isTheTeamAsLongAsNoOrganisationIsNamed() {
        assertThat(unbranded(PRODUCT).about(transaction)).contains("north-branch");
    }

    /// A customer knows no team by an id of machines.
    @Test
    void isNobodyWhereTheTeamHasNoNameForPeople() {
        Speaker speaker = unbranded(PRODUCT);
        Transaction unnamed = by("7c27d6df62d60292efe98c3b42d00ec0");

        assertThat(speaker.about(unnamed)).isEmpty();
        assertThat(speaker.why("mail.why", unnamed, Wording.in("en")))
                .isEqualTo("You get this mail because you were our customer.");
    }
}
