package io.howdidwedo.localplatform.mailbox.mails;

import io.howdidwedo.localplatform.mailbox.mails.Mail.MailContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The newest mails, on disk.
///
/// As Cyrus and Exchange do, it delivers a mail once to each recipient: when the same Message-ID
/// comes again for the same recipient, it is accepted and left out. That is what makes it safe for
/// a sender that crashed before it noted its success to send again.
public final class Mails implements AutoCloseable {
    private static final int LONGEST_HEADER = 1_000;
    private static final int MOST_MAILS_IN_A_SEGMENT = 1_000;
    private static final String SEGMENT_PREFIX = "mails-";

    private final Path folder;
    private final int keep;
    private final Clock clock;
    private final FileChannel lock;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final NavigableMap<Long, Segment.Place> places = new ConcurrentSkipListMap<>();
    private final Set<Delivery> delivered = new HashSet<>();
    private long lastId;

    /// What may not happen twice.
    private record Delivery(String to, String messageId) {
        static @Nullable Delivery of(Mail mail) {
            return mail.messageId() == null
                    ? null
                    : new Delivery(mail.to().toLowerCase(Locale.ROOT), mail.messageId());
        }
    }

    private Mails(Path folder, int keep, Clock clock, FileChannel lock) {
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
        this.lock = lock;
    }

    /// Opens the mails in a folder, of which at least the newest `keep` stay. Fails with a message
    /// for people when somebody else has them open.
    public static Mails open(Path folder, int keep, Clock clock) throws IOException {
        Files.createDirectories(folder);
        var mails = new Mails(folder, keep, clock, lock(folder));
        try (var files = Files.list(folder)) {
            var names = files.filter(Mails::isSegment).sorted().toList();
            for (var name : names) {
                mails.add(Segment.open(name));
            }
        }
        return mails;
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The same, by this process.
        }
        channel.close();
        throw new IOException("another mailbox is running on " + folder);
    }

    private static boolean isSegment(Path path) {
        return String.valueOf(path.getFileName()).startsWith(SEGMENT_PREFIX);
    }

    private void add(Segment segment) {
        segments.add(segment);
        segment.places().forEach(this::list);
    }

    private void list(Segment.Place place) {
        var mail = place.mail();
        lastId = Math.max(lastId, mail.id());
        places.put(mail.id(), place);
        var delivery = Delivery.of(mail);
        if (delivery != null) {
            delivered.add(delivery);
        }
    }

    /// Delivers a mail to one recipient and returns once it would survive the end of this process;
    /// false when that recipient had it already.
    public synchronized boolean deliver(String from, String to, byte[] raw) throws IOException {
        var mail = describe(lastId + 1, from, to, raw);
        var delivery = Delivery.of(mail);
        if (delivery != null && delivered.contains(delivery)) {
            return false;
        }
        list(segmentForOneMore(mail.id()).append(mail, raw));
        forgetTheOldest();
        return true;
    }

    private Mail describe(long id, String from, String to, byte[] raw) {
        var headers = MailHeaders.of(raw);
        return new Mail(
                id,
                to,
                bounded(Objects.requireNonNullElse(headers.value("From"), from)),
                bounded(Objects.requireNonNullElse(headers.value("Subject"), "")),
                headers.date(clock.instant()),
                messageId(headers),
                bounded(
                        Objects.requireNonNullElse(
                                headers.value(Mail.CHANNEL_HEADER), Mail.EMAIL)));
    }

    private static @Nullable String messageId(MailHeaders headers) {
        var value = headers.value("Message-ID");
        return value == null || value.isBlank() ? null : bounded(value);
    }

    private static String bounded(String value) {
        return value.length() > LONGEST_HEADER ? value.substring(0, LONGEST_HEADER) : value;
    }

    private Segment segmentForOneMore(long id) throws IOException {
        var last = segments.peekLast();
        if (last == null || last.places().size() >= mailsInASegment()) {
            last = Segment.open(folder.resolve(SEGMENT_PREFIX + "%012d".formatted(id)));
            segments.add(last);
        }
        return last;
    }

    private int mailsInASegment() {
        return Math.clamp(keep / 4, 1, MOST_MAILS_IN_A_SEGMENT);
    }

    private void forgetTheOldest() throws IOException {
        var oldest = segments.getFirst();
        if (places.size() - oldest.places().size() >= keep) {
            forget(oldest);
        }
    }

    private void forget(Segment segment) throws IOException {
        segments.remove(segment);
        for (var place : segment.places()) {
            places.remove(place.mail().id());
            var delivery = Delivery.of(place.mail());
            if (delivery != null) {
                delivered.remove(delivery);
            }
        }
        segment.delete();
    }

    /// The mails older than one, the newest first.
    public Stream<Mail> before(long id) {
        return places.headMap(id, false).descendingMap().values().stream().map(Segment.Place::mail);
    }

    /// The mail of that id.
    public Optional<Mail> mail(long id) {
        return Optional.ofNullable(places.get(id)).map(Segment.Place::mail);
    }

    /// The mail of that id as it came.
    public Optional<byte[]> raw(long id) {
        return Optional.ofNullable(places.get(id)).flatMap(Mails::read);
    }

    /// Nothing when the mail was removed just now.
    private static Optional<byte[]> read(Segment.Place place) {
        try {
            return Optional.of(place.raw());
        } catch (ClosedChannelException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is in the mail of that id.
    public Optional<MailContent> content(long id) {
        return raw(id).map(MailContent::of);
    }

    /// Removes all mails. What came before counts as never delivered.
    public synchronized void clear() throws IOException {
        while (!segments.isEmpty()) {
            forget(segments.getFirst());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (var segment : segments) {
            segment.close();
        }
        lock.close();
    }
}
