package io.howdidwedo.gateway.people.web;

import io.howdidwedo.gateway.change.Change;
import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What was changed by whom, the newest first.
///
/// @param person by or about whom only; empty for all
/// @param older where the list goes on; empty at its end
/// @param isFirst whether these are the newest
record ChangeList(String person, List<Line> lines, String older, boolean isFirst) {
    private static final Phrases WORDS = Phrases.of(ChangeList.class);
    private static final int MOST = 20;

    /// One change.
    ///
    /// @param from as it was; empty where there is nothing to say
    record Line(
            String at,
            String by,
            String about,
            String aboutId,
            String what,
            String from,
            String to) {

        /// Whether somebody changed something of their own.
        boolean isOwn() {
            return by.equals(about);
        }
    }

    /// Those of this person that are older than this one.
    static ChangeList of(Changes changes, Reader reader, String person, String before) {
        List<Change> found = changes.newest(person, before, MOST + 1);
        List<Change> shown = found.subList(0, Math.min(found.size(), MOST));
        String older =
                found.size() > MOST
                        ? "/access?person="
                                + URLEncoder.encode(person, StandardCharsets.UTF_8)
                                + "&before="
                                + shown.getLast().id()
                                + "#changes"
                        : "";
        return new ChangeList(
                person,
                shown.stream().map(change -> line(change, reader)).toList(),
                older,
                before.isEmpty());
    }

    private static String what(Change change) {
        String meaning = "change." + change.what().toLowerCase(Locale.ROOT).replace(' ', '-');
        return WORDS.knows(meaning) ? WORDS.say(meaning) : change.what();
    }

    private static Line line(Change change, Reader reader) {
        return new Line(
                reader.time(change.at()),
                change.by().name(),
                change.about().name(),
                change.about().id(),
                what(change),
                change.from(),
                change.to());
    }
}
