package io.howdidwedo.followupservice.notice.wish;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// How somebody is told.
public enum NoticeWay {
    BOTH,
    PAGE,
    MAIL;

    private static final Phrases WORDS = Phrases.of(NoticeWay.class);

    /// What people read.
    public String label() {
        return WORDS.say("way." + field());
    }

    /// How a form calls it.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it stands behind the bell.
    public boolean isOnPage() {
        return this != MAIL;
    }

    /// Whether it is mailed.
    public boolean isMailed() {
        return this != PAGE;
    }
}
