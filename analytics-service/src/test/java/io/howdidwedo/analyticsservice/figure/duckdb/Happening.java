package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to a few customers over a year, in any order: they come, answer late, have their
/// answers amended, cases opened, heard of, merged and resolved, and are taken back.
final class Happening {
    static final Instant BEGIN = Instant.parse("2025-06-01T00:00:00Z");
    private static final int CUSTOMERS = 12;
    private static final int DAYS = 400;
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<String> TEAMS = List.of("north", "south", "west");

    private final Random chance;
    private final List<Told> visits = new ArrayList<>();
    private long version;

    Happening(Random chance) {
        this.chance = chance;
    }

    List<Event> offerings() {
        return List.of(offering(1));
    }

    static OfferingChanged offering(long version) {
        OfferingChanged like = Told.homeDelivery();
        return new OfferingChanged(like.offering(), version, like.name(), like.agreements());
    }

    /// The next batch: many facts at first, then a few.
    List<Event> next() {
        List<Event> events = new ArrayList<>();
        int facts = visits.isEmpty() ? 60 : 1 + chance.nextInt(4);
        for (int at = 0; at < facts; at++) {
            version++;
            fact(events);
        }
        return events;
    }

    private void fact(List<Event> events) {
        int what = chance.nextInt(20);
        if (visits.size() < 20 || what < 8) {
            Told visit = visit();
            visits.add(visit);
            if (chance.nextInt(8) > 0) {
                events.add(visit.recorded(null));
            }
            if (chance.nextInt(3) > 0) {
                events.add(visit.invited(InvitationStatus.SENT, null));
            }
            if (chance.nextInt(4) > 0) {
                events.add(Retold.version(visit.judged(), version));
            }
        } else if (what < 13) {
            events.add(Retold.version(another(any()).judged(), version));
        } else if (what < 14) {
            events.add(any().recorded(null));
        } else if (what < 18) {
            events.add(followedUp(any()));
        } else if (what < 19) {
            Told gone = any();
            events.add(
                    new TransactionWithdrawn(
                            gone.transactionId(),
                            gone.recorded(null).relationshipId(),
                            gone.occurredAt()));
        } else {
            events.add(offering(version));
        }
    }

    private Told any() {
        return visits.get(chance.nextInt(visits.size()));
    }

    private Told visit() {
        Told visit =
                Told.visit("V-" + version, "customer-" + chance.nextInt(CUSTOMERS))
                        .by(TEAMS.get(chance.nextInt(3)), chance.nextBoolean() ? "gold" : null)
                        .on(
                                BEGIN.plus(Duration.ofDays(chance.nextInt(DAYS)))
                                        .plusSeconds(chance.nextInt(86_400)));
        Told worth =
                chance.nextBoolean()
                        ? visit.worth(
                                chance.nextInt(1, 90) + ".50", chance.nextBoolean() ? "EUR" : "USD")
                        : visit;
        return another(chance.nextInt(5) == 0 ? worth.inside() : worth);
    }

    /// The same visit with another answer to it.
    private Told another(Told visit) {
        int score = 1 + chance.nextInt(5);
        Told judged =
                visit.judged(
                                score < 3
                                        ? Verdict.DISSATISFIED
                                        : score == 5 ? Verdict.DELIGHTED : Verdict.SATISFIED,
                                score)
                        .recommending(chance.nextInt(11))
                        .keeping(chance.nextInt(4) == 0 ? null : chance.nextBoolean())
                        .paid(chance.nextBoolean());
        return chance.nextInt(6) == 0
                ? judged.standing(STANDINGS.get(chance.nextInt(STANDINGS.size())))
                : judged;
    }

    private CaseChanged followedUp(Told visit) {
        TransactionRecorded transaction = visit.recorded(null);
        Instant opened = visit.occurredAt().plus(Duration.ofHours(20));
        Instant now = opened.plus(Duration.ofHours(chance.nextInt(900)));
        boolean resolved = chance.nextBoolean();
        return new CaseChanged(
                caseOf(visit),
                transaction.transactionId(),
                transaction.relationshipId(),
                version,
                visit.customer(),
                visit.supplier(),
                visit.supplier(),
                visit.offering(),
                resolved
                        ? chance.nextBoolean() ? CaseStatus.RESOLVED : CaseStatus.RECOVERED
                        : chance.nextInt(4) == 0 ? CaseStatus.REOPENED : CaseStatus.OPEN,
                "rule",
                null,
                1,
                1,
                opened,
                opened.plus(Duration.ofDays(9)),
                opened.plus(Duration.ofDays(9)),
                chance.nextBoolean() ? now : null,
                resolved ? now : null,
                resolved && chance.nextBoolean() ? now : null,
                resolved ? "late" : null,
                merged(visit),
                now);
    }

    private @Nullable UUID merged(Told visit) {
        Told other = any();
        return chance.nextInt(3) == 0 && !other.externalId().equals(visit.externalId())
                ? caseOf(other)
                : null;
    }

    private static UUID caseOf(Told visit) {
        return DerivedId.of("case", visit.externalId());
    }
}
