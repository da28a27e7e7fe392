package io.howdidwedo.followupservice.cases.about;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a case is about: something that was done for a customer.
///
/// @param customer as the integrator names them
/// @param supplier who served the customer
public record Transaction(
        UUID id,
        UUID relationshipId,
        String externalId,
        String customer,
        @Nullable String tier,
        String supplier,
        String offering,
        Instant occurredAt) {}
