package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that customers have stated.
public interface StatedRequirements {

    /// Keeps these, each unless the same or a newer version is known; its group stays as it is.
    void keep(List<StatedRequirement> stated);

    /// Forgets what answers said: from these versions on they say nothing any more. What a newer
    /// version says stays.
    ///
    /// @param versions by the ids of the answers
    void forget(Map<UUID, Long> versions);

    /// Puts these into a group; null: into none.
    void group(Collection<UUID> responses, @Nullable UUID group);

    /// Those with these ids that were said about these teams; the others are left out.
    List<StatedRequirement> find(Collection<UUID> responses, Teams teams);

    /// Takes these for wishes, or for complaints that ask for nothing; the latter leave their
    /// group.
    void take(Collection<UUID> responses, Taken taken);

    /// Complaints of an offering that ask for nothing, the newest first.
    ///
    /// @param teams only what was said about these
    List<StatedRequirement> complaints(String offering, Teams teams, int limit);

    /// Wishes of an offering that are in no group, the newest first.
    ///
    /// @param teams only what was said about these
    List<StatedRequirement> ungrouped(String offering, Teams teams, int limit);

    /// How many wishes of an offering are in no group.
    long countUngrouped(String offering, Teams teams);

    /// Those of a group, the newest first.
    List<StatedRequirement> ofGroup(UUID group, Teams teams);

    /// What a customer asks for next time, in their own words. Personal.
    ///
    /// @param responseId the answer that says it, which is also its id
    /// @param version of the answer
    /// @param customer as the integrator names them
    /// @param group of like ones that it was put into; null: none yet
    /// @param taken for a wish, or for a complaint that asks for nothing; null in those from before
    ///     there was a difference, which were taken for wishes
    record StatedRequirement(
            UUID responseId,
            long version,
            UUID transactionId,
            String customer,
            String supplier,
            String offering,
            String words,
            Instant saidAt,
            @Nullable UUID group,
            @Nullable Taken taken) {
        public StatedRequirement {
            taken = taken == null ? Taken.WISH : taken;
        }

        /// The same in a group; null: in none.
        public StatedRequirement in(@Nullable UUID newGroup) {
            return with(newGroup, taken);
        }

        /// The same, taken for this.
        StatedRequirement takenFor(Taken newTaken) {
            return with(group, newTaken);
        }

        private StatedRequirement with(@Nullable UUID newGroup, @Nullable Taken newTaken) {
            return new StatedRequirement(
                    responseId,
                    version,
                    transactionId,
                    customer,
                    supplier,
                    offering,
                    words,
                    saidAt,
                    newGroup,
                    newTaken);
        }

        /// The same, as somebody says it is to be taken; what asks for nothing is in no group.
        public StatedRequirement takenAs(Taken said) {
            return said.isWish() ? takenFor(said) : in(null).takenFor(said);
        }

        /// What is known now in place of this: it stays in its group, and what somebody said
        /// about it holds.
        public StatedRequirement renewedBy(StatedRequirement newer) {
            StatedRequirement renewed = newer.in(group);
            return taken != null && taken.isSaid() ? renewed.takenFor(taken) : renewed;
        }

        /// Whether it asks for something.
        public boolean isWish() {
            return taken == null || taken.isWish();
        }

        /// What an answer to "next time" is taken for.
        public enum Taken {
            /// It asks for something, as far as can be told.
            WISH,
            /// It tells what went wrong and asks for nothing, as far as can be told.
            COMPLAINT,
            /// Somebody says that it asks for something.
            SAID_WISH,
            /// Somebody says that it asks for nothing.
            SAID_COMPLAINT;

            /// Whether it counts as something asked for.
            public boolean isWish() {
                return this == WISH || this == SAID_WISH;
            }

            /// Whether somebody has said so.
            boolean isSaid() {
                return this == SAID_WISH || this == SAID_COMPLAINT;
            }
        }
    }
}
