package io.howdidwedo.followupservice.notice.wish;

import java.util.Locale;

/// How somebody is told.
public enum NoticeWay {
    BOTH("In the app and by mail"),
    PAGE("In the app"),
    MAIL("By mail");

    private final String label;

    NoticeWay(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
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
