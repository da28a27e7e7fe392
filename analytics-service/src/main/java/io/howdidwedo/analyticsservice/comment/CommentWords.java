package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.LinkedHashMap;
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
    private final LinkedHashMap<Asked, ReadComments> read = new LinkedHashMap<>(16, 0.75f, true);

    private record Asked(Slice slice, long version) {}

    /// The words of these comments.
    public CommentWords(Comments comments, Reading reading) {
        this(comments, reading, MOST);
    }

    CommentWords(Comments comments, Reading reading, int most) {
        this.comments = comments;
        this.reading = reading;
        this.most = most;
    }

    /// The comments of a slice, of whatever verdict.
    public ReadComments of(Slice slice) {
        room.lock();
        try {
            Asked asked = new Asked(slice, comments.version());
            ReadComments known = read.get(asked);
            return known != null ? known : remember(asked, read(slice));
        } finally {
            room.unlock();
        }
    }

    private ReadComments read(Slice slice) {
        List<WrittenAnswer> newest = comments.newest(slice, most + 1);
        boolean bounded = newest.size() > most;
        return ReadComments.of(bounded ? newest.subList(0, most) : newest, bounded, reading);
    }

    /// What was read of older data will not be asked for again.
    private ReadComments remember(Asked asked, ReadComments comments) {
        read.keySet().removeIf(one -> one.version() != asked.version());
        if (read.size() == REMEMBERED) {
            read.pollFirstEntry();
        }
        read.put(asked, comments);
        return comments;
    }
}
