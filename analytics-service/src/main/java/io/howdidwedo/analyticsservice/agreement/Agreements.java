package io.howdidwedo.analyticsservice.agreement;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// What both sides could expect of one transaction.
    ///
    /// @param version of the agreement, 0 when none is known
    /// @param requirements of both sides
    public record AgreementInForce(int version, List<Requirement> requirements) {

        public AgreementInForce {
            requirements = List.copyOf(requirements);
        }

        /// Nothing is known to be agreed.
        public static AgreementInForce none() {
            return new AgreementInForce(0, List.of());
        }

        /// False while the offering has not been heard of.
        public boolean known() {
            return version > 0;
        }

        /// The customer's requirement of this name.
        public Optional<Requirement> requirement(String expectation) {
            return ofCustomer()
                    .filter(requirement -> requirement.id().equals(expectation))
                    .findFirst();
        }

        /// What the agreement promises; a must-be is always part of it.
        public List<Requirement> primary() {
            return ofCustomer()
                    .filter(requirement -> requirement.primary() || requirement.mustBe())
                    .toList();
        }

        /// What is compared with what the customer has come to expect.
        public List<Requirement> secondary() {
            return ofCustomer().filter(Requirement::secondary).toList();
        }

        /// What the supplier requires of the customer. Only what is measured can be told:
        /// customers do not rate it.
        public List<Requirement> ofSupplier() {
            return requirements.stream()
                    .filter(requirement -> requirement.side() == Side.SUPPLIER)
                    .toList();
        }

        private Stream<Requirement> ofCustomer() {
            return requirements.stream().filter(requirement -> requirement.side() == Side.CUSTOMER);
        }
    }
}
