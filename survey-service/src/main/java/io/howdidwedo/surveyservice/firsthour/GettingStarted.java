package io.howdidwedo.surveyservice.firsthour;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.sample.KeepingSamples;
import io.howdidwedo.surveyservice.sample.Sample;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is done of the first hour: told by what is really there, never by a click.
public final class GettingStarted {
    private static final UUID ID = DerivedId.of("getting-started");

    /// Where transactions come from that nobody sent: the launcher's first question, and what is
    /// made up.
    private static final Set<String> NOT_SENT = Set.of("first-start", Sample.SOURCE);

    private final Catalogue<Welcome> welcomes;
    private final Signs signs;
    private final Offerings offerings;
    private final Surveys surveys;
    private final KeepingSamples samples;
    private final Clock clock;

    /// Looks for it here.
    public GettingStarted(
            Catalogue<Welcome> welcomes,
            Signs signs,
            Offerings offerings,
            Surveys surveys,
            KeepingSamples samples,
            Clock clock) {
        this.welcomes = welcomes;
        this.signs = signs;
        this.offerings = offerings;
        this.surveys = surveys;
        this.samples = samples;
        this.clock = clock;
    }

    /// Whether the page greets who administers the system.
    ///
    /// @param dismissed it does not any more
    public record Welcome(boolean dismissed, Instant createdAt) {}

    /// How far it is.
    public Checklist checklist() {
        EnumSet<Checklist.Step> done = EnumSet.noneOf(Checklist.Step.class);
        for (Checklist.Step step : Checklist.Step.values()) {
            if (isDone(step)) {
                done.add(step);
            }
        }
        return new Checklist(done, isDismissed());
    }

    private boolean isDone(Checklist.Step step) {
        return switch (step) {
            case HISTORY ->
                    samples.newest()
                            .filter(one -> !one.isHere() || samples.isBroughtIn(one))
                            .isPresent();
            case OFFERING -> offerings.all().stream().anyMatch(GettingStarted::isStated);
            case SURVEY -> surveys.all().stream().anyMatch(survey -> survey.publishedAt() != null);
            case CUSTOMER -> signs.hasAsked(NOT_SENT);
            case TEAM -> false;
            case SHOP -> signs.hasHeardOf(NOT_SENT);
        };
    }

    private static boolean isStated(Offering offering) {
        return !offering.assumed() && !Sample.isOf(offering.id());
    }

    /// Whether nobody wants to be greeted with it any more.
    public boolean isDismissed() {
        return welcomes.find(ID).map(Welcome::dismissed).orElse(false);
    }

    /// Whether who administers the system is to see it first.
    public boolean greets() {
        return !isDismissed() && !checklist().isOver();
    }

    /// Says whether it is to greet.
    public void dismiss(boolean dismissed) {
        Welcome first = new Welcome(dismissed, clock.instant());
        if (!welcomes.add(new Change<>(ID, first, List.of()))) {
            var _ =
                    welcomes.change(
                            ID,
                            known ->
                                    new Change<>(
                                            ID,
                                            new Welcome(dismissed, known.createdAt()),
                                            List.of()));
        }
    }
}
