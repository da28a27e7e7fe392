package io.howdidwedo.followupservice.schedule.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.servicekit.event.EventRecords;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// The record a scheduler puts on the end of its partition when its turn begins: when it comes
/// back, everything that the one before it had said there has been read, too.
///
/// Without it a timer that has just been fired elsewhere would fire again: a store is brought up to
/// date as far as the one before had read, and what that one said last lies behind.
final class Turn {
    private static final String KEY = "turn/";
    private static final String HEADER = "turn";

    private final byte[] id = UUID.randomUUID().toString().getBytes(UTF_8);
    private final int partition;

    /// The turn that begins now in this partition.
    Turn(int partition) {
        this.partition = partition;
    }

    Record<String, byte @Nullable []> begins(long now) {
        Record<String, byte @Nullable []> record = new Record<>(KEY + partition, null, now);
        record.headers().add(HEADER, id);
        return record;
    }

    boolean isBegunBy(Record<String, byte[]> record) {
        Header header = record.headers().lastHeader(HEADER);
        return header != null && Arrays.equals(header.value(), id);
    }

    static boolean isOne(Record<String, byte[]> record) {
        return record.headers().lastHeader(HEADER) != null;
    }

    /// Where a record belongs on the schedule.
    static int partition(String key, int partitions) {
        return key.startsWith(KEY)
                ? Integer.parseInt(key.substring(KEY.length()))
                : EventRecords.partitionOf(key, partitions);
    }
}
