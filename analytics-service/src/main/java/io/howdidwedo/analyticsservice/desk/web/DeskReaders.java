package io.howdidwedo.analyticsservice.desk.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.desk.Desks.Reader;
import io.howdidwedo.servicekit.identity.Caller;

/// Callers as those who keep something.
public final class DeskReaders {
    private DeskReaders() {}

    /// This caller.
    public static Reader of(Caller caller) {
        return new Reader(
                caller.id(), caller.name(), caller.onlySuppliers(), caller.is(Role.ADMIN));
    }
}
