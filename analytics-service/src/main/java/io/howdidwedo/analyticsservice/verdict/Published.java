package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.relationship.Heard;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was last said about a transaction: its verdict as everybody else knows it.
///
/// @param version grows each time something else is said
record Published(
        UUID transactionId,
        long version,
        int agreementVersion,
        int parameters,
        @Nullable Judged judged,
        List<Stands> answers) {

    /// A version of an answer and where it stands.
    public record Stands(UUID responseId, long version, Standing standing) {}

    public Published {
        answers = List.copyOf(answers);
    }

    static Published of(JudgedExperience experience, long version) {
        return new Published(
                experience.transaction().transactionId(),
                version,
                experience.agreementVersion(),
                experience.parameters(),
                experience.judged(),
                experience.heard().stream().map(Published::stands).toList());
    }

    private static Stands stands(Heard heard) {
        return new Stands(heard.answer().responseId(), heard.answer().version(), heard.standing());
    }
}
