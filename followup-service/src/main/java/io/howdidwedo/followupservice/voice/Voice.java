package io.howdidwedo.followupservice.voice;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a customer said in their own words about one transaction. Personal.
///
/// @param responseId the answer it belongs to
/// @param version of that answer
/// @param comments none when they took them back
/// @param others further answers to the same transaction that were heard of; nothing older of them
///     comes back
public record Voice(
        UUID transactionId,
        UUID responseId,
        long version,
        List<Comment> comments,
        List<Version> others) {

    /// Which version of an answer was heard of last.
    public record Version(UUID responseId, long version) {}

    public Voice {
        comments = List.copyOf(comments);
        others = others == null ? List.of() : List.copyOf(others);
    }

    /// What one version of an answer says.
    public static Voice of(
            UUID transactionId, UUID responseId, long version, List<Comment> comments) {
        return new Voice(transactionId, responseId, version, comments, List.of());
    }

    /// With what was heard next. What is older than what was heard of the same answer changes
    /// nothing; another answer's words take the place of these, but that it has none does not.
    public Voice then(Voice next) {
        if (next.version <= heardOf(next.responseId)) {
            return this;
        }
        List<Version> rest = new ArrayList<>(others);
        rest.removeIf(known -> known.responseId().equals(next.responseId));
        if (next.responseId.equals(responseId)) {
            return new Voice(transactionId, responseId, next.version, next.comments, rest);
        }
        if (next.comments.isEmpty()) {
            rest.add(new Version(next.responseId, next.version));
            return new Voice(transactionId, responseId, version, comments, rest);
        }
        rest.add(new Version(responseId, version));
        return new Voice(transactionId, next.responseId, next.version, next.comments, rest);
    }

    private long heardOf(UUID response) {
        return response.equals(responseId)
                ? version
                : others.stream()
                        .filter(known -> known.responseId().equals(response))
                        .mapToLong(Version::version)
                        .findFirst()
                        .orElse(0);
    }

    /// Whether there are any words.
    public boolean speaks() {
        return !comments.isEmpty();
    }

    /// All of it, one line.
    public String sentence() {
        return String.join(" ", comments.stream().map(Comment::text).toList());
    }
}
