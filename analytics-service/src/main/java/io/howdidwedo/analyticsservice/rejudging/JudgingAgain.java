package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.rejudging.Reworks.Rework;
import io.howdidwedo.analyticsservice.rejudging.Verdicts.Resting;
import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.analyticsservice.usual.PriorWindow;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.usual.Usuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationship;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Judges again what rests on something that has changed: an agreement, the parameters, or what is
/// usual, when history becomes known later. Repeating a round that was broken off does no harm.
public final class JudgingAgain {
    private static final int AT_ONCE = 200;

    private final Reworks reworks;
    private final Verdicts verdicts;
    private final KeepingVerdicts keeping;
    private final JudgedRelationships relationships;
    private final OfferingAgreements offerings;
    private final ParameterVersions parameters;
    private final RememberedUsuals usuals;

    /// Judges these relationships again.
    public JudgingAgain(
            Reworks reworks,
            Verdicts verdicts,
            KeepingVerdicts keeping,
            JudgedRelationships relationships,
            OfferingAgreements offerings,
            ParameterVersions parameters,
            RememberedUsuals usuals) {
        this.reworks = reworks;
        this.verdicts = verdicts;
        this.keeping = keeping;
        this.relationships = relationships;
        this.offerings = offerings;
        this.parameters = parameters;
        this.usuals = usuals;
    }

    /// Whether there are new agreements or parameters that not everything is judged by.
    public boolean isAskedFor() {
        return !reworks.open().isEmpty();
    }

    /// Judges again by new agreements and parameters.
    public void byWhatWasChanged() {
        reworks.open().forEach(this::rework);
    }

    /// Whether there are verdicts that have not been checked against what is usual.
    public boolean unchecked() {
        return verdicts.newestNote() > 0;
    }

    /// Judges again where what is usual turns out to be something else than was judged with.
    public void byWhatIsUsual() {
        long note = verdicts.newestNote();
        if (note > 0) {
            checkWhatIsUsual(note);
            verdicts.checked(note);
        }
    }

    private void rework(Rework rework) {
        UUID after = null;
        List<JudgedRelationship> page;
        do {
            page = relationships.page(rework.offering(), after, AT_ONCE);
            if (!page.isEmpty()) {
                keeping.judgeAgain(page.stream().map(JudgedRelationship::relationshipId).toList());
                after = page.getLast().relationshipId();
            }
        } while (page.size() == AT_ONCE);
        reworks.done(rework);
    }

    private void checkWhatIsUsual(long note) {
        Parameters now = parameters.current();
        Map<String, SortedSet<YearMonth>> changed = changedMonths(note, now);
        changed.forEach((expectation, months) -> usuals.forget(expectation, months, now));
        Usuals usual = usuals.by(now);
        Map<String, Agreements> agreed = new HashMap<>();
        offerings.all().forEach(agreements -> agreed.put(agreements.offering(), agreements));
        List<Resting> outdated =
                verdicts.resting(changed, note).stream()
                        .filter(
                                resting ->
                                        !holds(resting, agreed.get(resting.offering()), usual, now))
                        .toList();
        judgeAgain(List.copyOf(verdicts.relationships(outdated)));
    }

    private Map<String, SortedSet<YearMonth>> changedMonths(long note, Parameters now) {
        SortedMap<String, SortedSet<YearMonth>> changed = new TreeMap<>();
        verdicts.changedAnswers(note)
                .forEach(
                        (expectation, days) ->
                                days.forEach(
                                        day ->
                                                changed.computeIfAbsent(
                                                                expectation, _ -> new TreeSet<>())
                                                        .addAll(
                                                                PriorWindow.monthsAfter(
                                                                        day, now))));
        return changed;
    }

    private static boolean holds(
            Resting resting, @Nullable Agreements agreements, Usuals usual, Parameters now) {
        if (agreements == null) {
            return true;
        }
        double base =
                agreements
                        .version(resting.agreementVersion())
                        .requirement(resting.expectation())
                        .flatMap(Performance::targetOf)
                        .map(Performance::onCommonScale)
                        .orElse(now.base());
        return usual.before(resting.month(), resting.offering(), resting.expectation(), base)
                .equals(resting.usual());
    }

    private void judgeAgain(List<UUID> ids) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            keeping.judgeAgain(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
    }
}
