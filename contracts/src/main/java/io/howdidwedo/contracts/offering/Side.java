package io.howdidwedo.contracts.offering;

/// Whose requirement it is. Both sides of an agreement have some.
public enum Side {
    CUSTOMER,
    SUPPLIER
}
