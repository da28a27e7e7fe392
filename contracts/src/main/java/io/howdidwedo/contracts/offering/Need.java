package io.howdidwedo.contracts.offering;

/// The five basic needs that expectations serve.
public enum Need {
    SERVICE,
    PRICE,
    QUALITY,
    ACTION,
    APPRECIATION
}
