package io.howdidwedo.localplatform.database.storage;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Small numbers in the file: where in an index entry the document's id begins.
final class OffsetType extends BasicDataType<Integer> {
    static final OffsetType INSTANCE = new OffsetType();

    private OffsetType() {}

    @Override
    public int getMemory(Integer offset) {
        return Integer.BYTES;
    }

    @Override
    public void write(WriteBuffer buffer, Integer offset) {
        buffer.putVarInt(offset);
    }

    @Override
    public Integer read(ByteBuffer buffer) {
        return DataUtils.readVarInt(buffer);
    }

    @Override
    public Integer[] createStorage(int size) {
        return new Integer[size];
    }
}
