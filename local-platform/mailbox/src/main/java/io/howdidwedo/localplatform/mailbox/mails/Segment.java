package io.howdidwedo.localplatform.mailbox.mails;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A file of mails, one after the other. Only its end changes; it is removed as a whole.
final class Segment implements AutoCloseable {
    private static final int PREFIX_BYTES = 2 * Integer.BYTES;

    private final Path path;
    private final FileChannel channel;
    private final List<Place> places = new ArrayList<>();
    private long end;

    /// A mail and where its bytes are.
    record Place(Mail mail, Segment segment, long position, int length) {
        byte[] raw() throws IOException {
            return segment.read(position, length);
        }
    }

    private Segment(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Opens a file of mails. A last one that was not written to its end is cut off: its sender was
    /// not told that it had arrived.
    static Segment open(Path path) throws IOException {
        var channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        var segment = new Segment(path, channel);
        segment.readPlaces();
        channel.truncate(segment.end);
        return segment;
    }

    private void readPlaces() throws IOException {
        var size = channel.size();
        while (end + PREFIX_BYTES <= size) {
            var prefix = ByteBuffer.wrap(read(end, PREFIX_BYTES));
            var headLength = prefix.getInt();
            var bodyLength = prefix.getInt();
            var body = end + PREFIX_BYTES + headLength;
            if (headLength < 0 || bodyLength < 0 || body + bodyLength > size) {
                return;
            }
            var head = readHead(read(end + PREFIX_BYTES, headLength));
            places.add(new Place(head, this, body, bodyLength));
            end = body + bodyLength;
        }
    }

    /// Adds a mail; when this returns, the operating system has it.
    Place append(Mail mail, byte[] raw) throws IOException {
        var head = writeHead(mail);
        var record = ByteBuffer.allocate(PREFIX_BYTES + head.length + raw.length);
        record.putInt(head.length).putInt(raw.length).put(head).put(raw).flip();
        var body = end + PREFIX_BYTES + head.length;
        for (long at = end; record.hasRemaining(); ) {
            at += channel.write(record, at);
        }
        var place = new Place(mail, this, body, raw.length);
        places.add(place);
        end = body + raw.length;
        return place;
    }

    List<Place> places() {
        return places;
    }

    private byte[] read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new IOException(path + " ends too early");
            }
        }
        return bytes.array();
    }

    private static byte[] writeHead(Mail mail) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(mail.id());
            out.writeLong(mail.date().toEpochMilli());
            out.writeUTF(mail.to());
            out.writeUTF(mail.from());
            out.writeUTF(mail.subject());
            out.writeBoolean(mail.messageId() != null);
            if (mail.messageId() != null) {
                out.writeUTF(mail.messageId());
            }
            out.writeUTF(mail.channel());
        }
        return bytes.toByteArray();
    }

    private static Mail readHead(byte[] head) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(head))) {
            var id = in.readLong();
            var date = Instant.ofEpochMilli(in.readLong());
            var to = in.readUTF();
            var from = in.readUTF();
            var subject = in.readUTF();
            var messageId = in.readBoolean() ? in.readUTF() : null;
            // Mails kept before there were messages end here.
            var channel = in.available() > 0 ? in.readUTF() : Mail.EMAIL;
            return new Mail(id, to, from, subject, date, messageId, channel);
        }
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
