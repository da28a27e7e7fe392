package io.howdidwedo.gateway.door.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/// A request whose body breaks off with a 413 once it is larger than allowed, also when it did not
/// say its length.
final class BoundedRequest extends ServerHttpRequestDecorator {
    private final long most;

    BoundedRequest(ServerHttpRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(
                () -> {
                    var counter = new Counter();
                    return super.getBody().handle(counter::count);
                });
    }

    private final class Counter {
        private long seen;

        void count(DataBuffer part, SynchronousSink<DataBuffer> sink) {
            seen += part.readableByteCount();
            if (seen > most) {
                DataBufferUtils.release(part);
                sink.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
            } else {
                sink.next(part);
            }
        }
    }
}
