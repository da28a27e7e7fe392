package io.howdidwedo.analyticsservice.agreement;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return ofCustomer().filter(requirement -> requirement.id().equals(expectation)).findFirst();
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

    /// What the supplier requires of the customer. Only what is measured can be told: customers do
    /// not rate it.
    public List<Requirement> ofSupplier() {
        return requirements.stream()
                .filter(requirement -> requirement.side() == Side.SUPPLIER)
                .toList();
    }

    private Stream<Requirement> ofCustomer() {
        return requirements.stream().filter(requirement -> requirement.side() == Side.CUSTOMER);
    }
}
