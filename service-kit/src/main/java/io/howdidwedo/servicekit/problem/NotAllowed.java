package io.howdidwedo.servicekit.problem;

import org.jspecify.annotations.Nullable;

/// The caller is known but may not do this.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Told told;

    /// The caller may not do this, for the reason said to them in English.
    public NotAllowed(String reason) {
        super(reason);
        this.told = null;
    }

    /// The caller may not do this, for the reason told to each reader in their language.
    public NotAllowed(Told told) {
        super(told.english());
        this.told = told;
    }

    /// The reason as the one who reads the page that is being made is told it.
    public String said() {
        return told == null ? String.valueOf(getMessage()) : told.said();
    }

    /// The reason; null when only English has the exact one.
    public @Nullable Told told() {
        return told;
    }
}
