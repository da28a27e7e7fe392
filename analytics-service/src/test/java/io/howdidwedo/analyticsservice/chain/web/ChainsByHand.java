package io.howdidwedo.analyticsservice.chain.web;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import java.util.List;

/// Chains for tests.
final class ChainsByHand {
    private ChainsByHand() {}

    /// Of these links between teams.
    public static Chain of(Link... inside) {
        return Chain.of(List.of(), List.of(inside));
    }
}
