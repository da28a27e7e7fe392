package io.howdidwedo.gateway.caller;

import java.util.Optional;

/// What a look at a credential has found: somebody, or that it is not good.
public record Finding(Optional<Known> known) {}
