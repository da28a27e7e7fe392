package io.howdidwedo.localplatform.database.storage;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;

/// Documents as the bytes they are stored in. What was read may be changed freely: it is a copy.
public final class Bson {
    private static final int TYPICAL_SIZE = 1024;

    private Bson() {}

    /// The document's bytes.
    public static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(TYPICAL_SIZE);
        BsonEncoder.encodeDocument(document, buffer);
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    /// The document these bytes stand for.
    public static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
