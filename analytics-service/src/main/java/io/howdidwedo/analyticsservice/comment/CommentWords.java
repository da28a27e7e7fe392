package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Reads comments; the same part of the same data is answered from memory. One at a time: reading
/// takes its room.
public final class CommentWords {
    /// More answers than this are not read: the older ones are left out.
    public static final int MOST = 50_000;

    private static final int REMEMBERED = 4;

    private final Comments comments;
    private final Reading reading;
    private final int most;
    private final ReentrantLock room = new ReentrantLock();
    private final RememberedAnswers<Slice, ReadComments> read;

    /// The words of these comments.
    public CommentWords(Comments comments, Reading reading) {
        this(comments, reading, MOST);
    }

    CommentWords(Comments comments, Reading reading, int most) {
        this.comments = comments;
        this.reading = reading;
        this.most = most;
        this.read = RememberedAnswers.one(comments.freshness(), this::read).atMost(REMEMBERED);
    }

    /// The comments of a slice, of whatever verdict.
    public ReadComments of(Slice slice) {
        return read.to(slice);
    }

    private ReadComments read(Slice slice) {
        room.lock();
        try {
            List<WrittenAnswer> newest = comments.newest(slice, most + 1);
            boolean bounded = newest.size() > most;
            return ReadComments.of(bounded ? newest.subList(0, most) : newest, bounded, reading);
        } finally {
            room.unlock();
        }
    }
}
