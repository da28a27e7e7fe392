package io.howdidwedo.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// How many forms a second are taken in when so many clients send one after the other.
final class Throughput {
    static final int CLIENTS = 16;

    private final Web web;
    private final MeasuredSystem system;

    Throughput(Web web, MeasuredSystem system) {
        this.web = web;
        this.system = system;
    }

    /// @param perSecond acknowledged a second
    /// @param times from sending to the acknowledgement
    /// @param processorTime that the system's processes used for one, in milliseconds
    record Rate(double perSecond, Percentiles times, double processorTime) {}

    /// Sends the form to each of these addresses.
    Rate measure(List<URI> addresses, String form) throws InterruptedException {
        return measure(addresses, _ -> form);
    }

    /// Sends to each of these addresses the form for its position.
    Rate measure(List<URI> addresses, IntFunction<String> forms) throws InterruptedException {
        Queue<Integer> waiting =
                new ConcurrentLinkedQueue<>(IntStream.range(0, addresses.size()).boxed().toList());
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        Duration usedBefore = system.processorTime();
        long start = System.nanoTime();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> sendAll(addresses, waiting, forms, times)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        for (Future<?> client : clients) {
            try {
                client.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A client failed", e);
            }
        }
        double used = system.processorTime().minus(usedBefore).toNanos() / 1e6;
        return new Rate(times.size() / seconds, Percentiles.ofNanos(times), used / times.size());
    }

    private void sendAll(
            List<URI> addresses,
            Queue<Integer> waiting,
            IntFunction<String> forms,
            Queue<Long> times) {
        for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
            long sent = System.nanoTime();
            web.submit(addresses.get(next), forms.apply(next), 303);
            times.add(System.nanoTime() - sent);
        }
    }
}
