package io.howdidwedo.surveyservice.customer.merge.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.Served;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where somebody chooses with whom a customer is one, and sees what that means.
///
/// @param kept who is kept
/// @param asked who is looked for
/// @param found whom it could be
/// @param other who would be merged; null while nobody is chosen
/// @param problem why it cannot be done; null when nothing speaks against it
record MergePage(
        Side kept,
        String asked,
        List<Side> found,
        @Nullable Side other,
        @Nullable String problem,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(MergePage.class);

    MergePage {
        found = List.copyOf(found);
    }

    /// One of two customers.
    ///
    /// @param called their name, or whose customer they are
    /// @param transactions how many there are; a thousand at most
    record Side(
            UUID key,
            String id,
            String called,
            boolean hasName,
            List<String> teams,
            List<String> addresses,
            Instant latest,
            int transactions) {
        Side {
            teams = List.copyOf(teams);
            addresses = List.copyOf(addresses);
        }

        static Side of(
                CustomerFind found, List<String> addresses, int transactions, Caller caller) {
            Served known = found.seenBy(caller.within()).orElseThrow();
            Optional<String> name = found.called(caller.within());
            return new Side(
                    found.key(),
                    found.customer(),
                    name.orElseGet(() -> WORDS.say("of", new TeamName(known.team()).shown())),
                    name.isPresent(),
                    found.served().stream().map(Served::team).filter(caller::mayAccess).toList(),
                    addresses,
                    known.latest(),
                    transactions);
        }
    }

    /// What both will be called: what the one is called who stays, if they have a name.
    String becomes(Side chosen) {
        return kept.hasName() || !chosen.hasName() ? kept.called() : chosen.called();
    }

    /// What will happen, in a sentence.
    String willHappen(Side chosen) {
        return WORDS.say(
                "will-happen",
                WORDS.counted(chosen.transactions(), "transaction"),
                chosen.called(),
                kept.called(),
                becomes(chosen));
    }

    /// A day as the reader writes it.
    String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", caller.locale())
                .withZone(caller.zone())
                .format(instant);
    }
}
