package io.howdidwedo.analyticsservice.agreement;

import io.howdidwedo.contracts.offering.Agreement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// All versions of an offering's agreement.
///
/// @param offering its id
/// @param version of the offering as a whole, 0 while nothing is known of it
/// @param versions ascending by `validFrom`
public record Agreements(String offering, long version, List<Agreement> versions) {

    public Agreements {
        versions =
                versions.stream()
                        .sorted(
                                Comparator.comparing(Agreement::validFrom)
                                        .thenComparing(Agreement::version))
                        .toList();
    }

    /// An offering nothing is known of yet.
    public static Agreements unknown(String offering) {
        return new Agreements(offering, 0, List.of());
    }

    /// What was agreed at this instant; before the first version's time, the first version.
    public AgreementInForce inForceAt(Instant instant) {
        if (versions.isEmpty()) {
            return AgreementInForce.none();
        }
        Agreement inForce = versions.getFirst();
        for (Agreement agreement : versions) {
            if (!agreement.validFrom().isAfter(instant)) {
                inForce = agreement;
            }
        }
        return new AgreementInForce(inForce.version(), inForce.requirements());
    }

    /// What was agreed in this version; none when there is no such version.
    public AgreementInForce version(int number) {
        return versions.stream()
                .filter(agreement -> agreement.version() == number)
                .findFirst()
                .map(
                        agreement ->
                                new AgreementInForce(agreement.version(), agreement.requirements()))
                .orElse(AgreementInForce.none());
    }
}
