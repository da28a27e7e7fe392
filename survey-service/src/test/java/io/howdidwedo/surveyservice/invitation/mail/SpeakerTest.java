package io.howdidwedo.surveyservice.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private final Transaction transaction =
            SomeTransaction.of("A-1", Instant.EPOCH, SomeTransaction.customer("ana"))
                    .by("north-branch")
                    .recorded();

    @Test
    void isTheOrganisation() {
        assertThat(new Speaker("Acme").about(transaction)).isEqualTo("Acme");
    }

    /// Nobody is a customer of the product.
    @Test
    void isTheTeamAsLongAsNoOrganisationIsNamed() {
        assertThat(new Speaker("How did we do?").about(transaction)).isEqualTo("north-branch");
    }
}
