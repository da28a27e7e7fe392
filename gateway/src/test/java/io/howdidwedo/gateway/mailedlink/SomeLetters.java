package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.Post;
import java.util.ArrayList;
import java.util.List;

/// Letters and the post that takes them, for tests: a letter's text is the link's token.
final class SomeLetters implements LinkLetters, Post {
    final List<Letter> sent = new ArrayList<>();
    boolean away;
    boolean refusing;

    @Override
    public Letter letter(MailedLink link, LinkToken token) {
        return new Letter("id", link.user(), "subject", token.value(), "html", List.of());
    }

    @Override
    public Outcome send(Letter letter) {
        if (away) {
            throw new IllegalStateException("away");
        }
        sent.add(letter);
        return refusing ? Outcome.REFUSED : Outcome.TAKEN;
    }

    /// The token in the last letter.
    LinkToken last() {
        return new LinkToken(sent.getLast().text());
    }
}
