package io.howdidwedo.analyticsservice.chain;

import java.util.List;

/// Chains for tests.
public final class ChainsByHand {
    private ChainsByHand() {}

    /// Of these links between teams.
    public static Chain of(Link... inside) {
        return Chain.of(List.of(), List.of(inside));
    }
}
