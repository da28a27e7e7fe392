package io.howdidwedo.contracts.offering;

/// How strong a requirement is: needs unmet dissatisfy; wants and desires met delight.
public enum Strength {
    NEED,
    WANT,
    DESIRE
}
