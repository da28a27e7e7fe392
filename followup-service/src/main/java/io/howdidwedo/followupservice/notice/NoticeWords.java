package io.howdidwedo.followupservice.notice;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a notice says.
public final class NoticeWords {
    private static final Phrases WORDS = Phrases.of(NoticeWords.class);

    private NoticeWords() {}

    /// In a few words what happened, for a heading or a list.
    public static String title(Notice notice) {
        return title(notice, Phrases.reader());
    }

    /// The same in this language, for a subject.
    public static String title(Notice notice, Locale language) {
        return WORDS.in(language).say("title." + key(notice), notice.level());
    }

    /// In a few words what somebody else was told, behind their name.
    public static String told(Notice notice) {
        return WORDS.say("told." + key(notice), notice.level());
    }

    /// A sentence that tells what is expected of whoever reads it.
    public static String sentence(Notice notice, Case subject, Locale language) {
        Phrases words = WORDS.in(language);
        String meaning = "sentence." + key(notice);
        Person owner = subject.owner();
        return owner == null && words.knows(meaning + ".unassigned")
                ? words.say(meaning + ".unassigned", notice.level())
                : words.say(meaning, notice.level(), owner == null ? "" : owner.name());
    }

    /// What there is to tell beside the case; empty when nothing.
    public static String besides(Besides besides, Locale language) {
        Phrases words = WORDS.in(language);
        List<String> sentences = new ArrayList<>();
        if (besides.overdue() > 0) {
            sentences.add(words.counted(besides.overdue(), "besides"));
        }
        if (besides.lastForNow()) {
            sentences.add(words.say("besides.last"));
        }
        return String.join(" ", sentences);
    }

    private static String key(Notice notice) {
        return notice.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
