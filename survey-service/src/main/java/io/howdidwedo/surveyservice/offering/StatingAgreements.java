package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody states what is agreed for an offering: a new version, unless nothing is new.
public final class StatingAgreements {
    private static final Phrases WORDS = Phrases.of(StatingAgreements.class);
    private static final int ATTEMPTS = 5;

    private final Offerings offerings;
    private final Clock clock;

    /// States agreements of these offerings.
    public StatingAgreements(Offerings offerings, Clock clock) {
        this.offerings = offerings;
        this.clock = clock;
    }

    private static String id(String named) {
        Check check = new Check();
        String id = new StatedValues(check).id("id", named);
        check.refuse();
        return id;
    }

    /// The offering with this agreement as its newest version.
    public Offering state(String named, AgreementForm form) {
        String id = offerings.find(named).isPresent() ? named : id(named);
        List<Requirement> requirements = form.checkedRequirements();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Offering> existing = offerings.find(id);
            if (existing.isEmpty()) {
                Offering stated = first(id, form, requirements);
                if (offerings.add(stated)) {
                    return stated;
                }
            } else {
                Offering before = existing.get();
                Offering after = next(before, form, requirements);
                if (after.equals(before) || offerings.replace(before, after)) {
                    return after;
                }
            }
        }
        throw new Conflict(WORDS.told("problem.being-changed", id));
    }

    /// States the first agreement of an offering: one that somebody has stated already stays.
    ///
    /// @return whether it was stated
    public boolean stateFirst(String named, AgreementForm form) {
        String id = offerings.find(named).isPresent() ? named : id(named);
        List<Requirement> requirements = form.checkedRequirements();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Offering> existing = offerings.find(id);
            if (existing.isPresent() && !existing.get().assumed()) {
                return false;
            }
            boolean stated =
                    existing.map(
                                    before ->
                                            offerings.replace(
                                                    before, next(before, form, requirements)))
                            .orElseGet(() -> offerings.add(first(id, form, requirements)));
            if (stated) {
                return true;
            }
        }
        throw new Conflict(WORDS.told("problem.being-changed", id));
    }

    private Offering first(String id, AgreementForm form, List<Requirement> requirements) {
        Map<String, String> name = name(form.name(), Map.of("en", id));
        return new Offering(id, 0, name, false, List.of())
                .agreed(name, validFrom(form.validFrom(), Instant.EPOCH), requirements);
    }

    private Offering next(Offering before, AgreementForm form, List<Requirement> requirements) {
        Map<String, String> name = name(form.name(), before.name());
        if (isCurrent(before, name, form.validFrom(), requirements)) {
            return before;
        }
        Instant otherwise = before.assumed() ? Instant.EPOCH : clock.instant();
        return before.agreed(name, validFrom(form.validFrom(), otherwise), requirements);
    }

    private static boolean isCurrent(
            Offering before,
            Map<String, String> name,
            @Nullable Instant validFrom,
            List<Requirement> requirements) {
        Agreement current =
                validFrom == null ? before.agreements().getLast() : before.inForceAt(validFrom);
        return !before.assumed()
                && current.requirements().equals(requirements)
                && before.name().equals(name)
                && (validFrom == null || validFrom.equals(current.validFrom()));
    }

    private static Map<String, String> name(
            @Nullable Map<String, String> stated, Map<String, String> otherwise) {
        return stated == null || stated.isEmpty() ? otherwise : stated;
    }

    private static Instant validFrom(@Nullable Instant stated, Instant otherwise) {
        return stated == null ? otherwise : stated;
    }
}
