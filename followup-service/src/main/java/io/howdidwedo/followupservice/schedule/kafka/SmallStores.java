package io.howdidwedo.followupservice.schedule.kafka;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;

/// Keeps RocksDB's memory small: timers are read in order, so a large cache buys nothing.
public final class SmallStores implements RocksDBConfigSetter {
    private static final long WRITE_BUFFER = 4L << 20;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            table.setCacheIndexAndFilterBlocks(true);
            options.setTableFormatConfig(table);
        }
    }

    @Override
    public void close(String store, Options options) {
        // Nothing of our own to release.
    }
}
