package io.howdidwedo.followupservice.voice;

import io.howdidwedo.contracts.response.Comment;
import java.util.List;
import java.util.UUID;

/// What a customer said in their own words about one transaction. Personal.
///
/// @param responseId the answer it belongs to
/// @param version of that answer
public record Voice(UUID transactionId, UUID responseId, long version, List<Comment> comments) {

    public Voice {
        comments = List.copyOf(comments);
    }

    /// All of it, one line.
    public String sentence() {
        return String.join(" ", comments.stream().map(Comment::text).toList());
    }
}
