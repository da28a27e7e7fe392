package io.howdidwedo.surveyservice.suppression;

import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Puts addresses on the list and takes them off.
public final class KeepingSuppressions {
    private static final Duration REGRET = Duration.ofMinutes(10);
    private static final int MOST_REGRETTED = 20;

    private final Suppressions suppressions;
    private final Clock clock;

    /// Keeps this list.
    public KeepingSuppressions(Suppressions suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /// No more mail to this address. The same again about the same invitation changes nothing.
    ///
    /// @param reason what was said, such as `5.1.1`
    public void suppress(
            String address, Why why, Source source, @Nullable String reason, UUID invitation) {
        suppressions.add(
                address, new Suppression.Entry(why, now(), source, null, reason, invitation));
    }

    /// The address gets mail again: somebody knows better.
    ///
    /// @param by who says so
    /// @return whether it was on the list
    public boolean takeOff(String address, String by, String reason) {
        return takeOff(address, Source.STAFF, by, reason);
    }

    /// What staff took off the list of late and can put back, the latest first.
    public List<Suppression> takenOffLately() {
        Instant since = now().minus(REGRET);
        return suppressions.takenOff(MOST_REGRETTED).stream()
                .filter(suppression -> suppression.isTakenOffSince(since))
                .toList();
    }

    /// Puts an address that staff took off of late back on the list, for the reason it was there.
    /// The history tells both.
    ///
    /// @param by who says so
    /// @return whether it is on the list now
    public boolean putBack(String address, String by) {
        Instant since = now().minus(REGRET);
        suppressions
                .find(address)
                .filter(suppression -> suppression.isTakenOffSince(since))
                .flatMap(Suppression::lastOn)
                .ifPresent(on -> suppressions.add(address, again(on, by)));
        return whyNot(address).isPresent();
    }

    private Suppression.Entry again(Suppression.Entry on, String by) {
        return new Suppression.Entry(on.why(), now(), Source.STAFF, by, on.reason(), null);
    }

    /// The customer wants to be asked again, so an earlier complaint counts no more. An address
    /// nobody can be reached under stays on the list.
    public void welcomeBack(String address) {
        if (whyNot(address).filter(why -> why == Why.COMPLAINED).isPresent()) {
            takeOff(address, Source.CUSTOMER, null, null);
        }
    }

    private boolean takeOff(
            String address, Source source, @Nullable String by, @Nullable String reason) {
        if (whyNot(address).isEmpty()) {
            return false;
        }
        suppressions.add(address, new Suppression.Entry(null, now(), source, by, reason, null));
        return true;
    }

    /// Why these addresses get no mail, by the address as given; those that do are left out.
    public Map<String, Why> whyNot(Collection<String> addresses) {
        return suppressions.inForce(addresses);
    }

    /// Why this address gets no mail; empty when it does.
    public Optional<Why> whyNot(String address) {
        return suppressions.inForce(List.of(address)).values().stream().findFirst();
    }

    private Instant now() {
        return clock.instant();
    }
}
