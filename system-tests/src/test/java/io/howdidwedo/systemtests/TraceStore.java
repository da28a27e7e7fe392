package io.howdidwedo.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/// Keeps what is told by OTLP over HTTP.
final class TraceStore implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<String> everything = new CopyOnWriteArrayList<>();

    /// A step, as far as tests ask.
    ///
    /// @param tied the traces of other steps it goes together with
    record Told(String trace, String service, String name, List<String> tied) {
        String inWords() {
            return service + ": " + name;
        }
    }

    private TraceStore(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    static TraceStore start() {
        try {
            return new TraceStore(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The steps of a trace, as `service: name`.
    List<String> of(String trace) {
        return told.stream()
                .filter(one -> one.trace().equals(trace))
                .map(Told::inWords)
                .distinct()
                .sorted()
                .toList();
    }

    /// All that was told.
    List<Told> all() {
        return List.copyOf(told);
    }

    /// All that was told, with every attribute, as text.
    String everything() {
        return String.join("\n", everything);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest request =
                    ExportTraceServiceRequest.parseFrom(body(exchange).readAllBytes());
            request.getResourceSpansList().forEach(this::keep);
            everything.add(request.toString());
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        }
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(exchange.getRequestBody())
                : exchange.getRequestBody();
    }

    private void keep(ResourceSpans of) {
        String service =
                of.getResource().getAttributesList().stream()
                        .filter(one -> one.getKey().equals("service.name"))
                        .map(KeyValue::getValue)
                        .map(value -> value.getStringValue())
                        .findFirst()
                        .orElse("");
        for (ScopeSpans spans : of.getScopeSpansList()) {
            spans.getSpansList().forEach(span -> told.add(told(service, span)));
        }
    }

    private static Told told(String service, Span span) {
        return new Told(
                hex(span.getTraceId().toByteArray()),
                service,
                span.getName(),
                span.getLinksList().stream()
                        .map(link -> hex(link.getTraceId().toByteArray()))
                        .toList());
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
