package io.howdidwedo.servicekit.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The colours pages are shown in to somebody: theirs to choose, on *My account*.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// The word used in tokens and forms.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The choice with this word; that of the system when there is none, or one not known here.
    public static Theme of(@Nullable String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /// What the page's root is marked with; null where the reader's system decides.
    public @Nullable String mark() {
        return this == SYSTEM ? null : word();
    }
}
