package io.howdidwedo.gateway.caller;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.session.Session;
import org.jspecify.annotations.Nullable;

/// A caller that was found, with the session they call from, if it is one.
public record Known(Caller caller, @Nullable Session session) {}
