package io.howdidwedo.contracts.offering;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;

/// An offering is taken back with all versions of its agreement: none of its transactions is left.
public record OfferingWithdrawn(String offering, Instant withdrawnAt) implements Event {}
