package io.howdidwedo.analyticsservice.overview.web;

import static java.util.Comparator.comparing;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.contracts.offering.Agreement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// A new version of what was agreed for an offering: from then on answers are held against
/// something else, which may explain a change.
///
/// @param version of the agreement; the first is none
/// @param day in UTC
record AgreementChange(String offering, int version, LocalDate day) {

    /// Those of these offerings in a period, in order.
    public static List<AgreementChange> in(Period period, Collection<Agreements> offerings) {
        return offerings.stream()
                .flatMap(
                        offering ->
                                offering.versions().stream()
                                        .skip(1)
                                        .filter(agreement -> isIn(period, agreement.validFrom()))
                                        .map(agreement -> of(offering.offering(), agreement)))
                .sorted(comparing(AgreementChange::day).thenComparing(AgreementChange::offering))
                .toList();
    }

    private static boolean isIn(Period period, Instant instant) {
        Instant from = period.from();
        Instant until = period.until();
        return (from == null || !instant.isBefore(from))
                && (until == null || instant.isBefore(until));
    }

    private static AgreementChange of(String offering, Agreement agreement) {
        return new AgreementChange(
                offering,
                agreement.version(),
                LocalDate.ofInstant(agreement.validFrom(), ZoneOffset.UTC));
    }
}
