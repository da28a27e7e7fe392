package io.howdidwedo.servicekit.mail;

import java.util.ArrayList;
import java.util.List;

/// Letters that were handed over; refuses addresses that say so, and all of them when it is told.
public final class PostInMemory implements Post {
    private final List<Letter> letters = new ArrayList<>();
    private boolean away;

    /// Those taken, in order.
    public List<Letter> letters() {
        return letters;
    }

    /// Cannot be reached from now on, or again.
    public void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public Outcome send(Letter letter) {
        if (away) {
            throw new IllegalStateException("cannot be reached");
        }
        if (letter.recipient().startsWith("gone@")) {
            return Outcome.REFUSED;
        }
        letters.add(letter);
        return Outcome.TAKEN;
    }
}
