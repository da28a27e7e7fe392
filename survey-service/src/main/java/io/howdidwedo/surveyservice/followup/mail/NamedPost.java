package io.howdidwedo.surveyservice.followup.mail;

import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.Post;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A post whose sender may be called otherwise from one letter to the next.
final class NamedPost implements Post {
    private final Supplier<String> from;
    private final Function<String, Post> posts;
    private final AtomicReference<@Nullable Last> last = new AtomicReference<>();

    /// @param from address and name of the sender as they now are
    /// @param posts makes the post of a sender
    NamedPost(Supplier<String> from, Function<String, Post> posts) {
        this.from = from;
        this.posts = posts;
    }

    private record Last(String from, Post post) {}

    @Override
    public Outcome send(Letter letter) {
        String now = from.get();
        Last before = last.get();
        if (before == null || !before.from().equals(now)) {
            before = new Last(now, posts.apply(now));
            last.set(before);
        }
        return before.post().send(letter);
    }
}
