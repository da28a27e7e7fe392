package io.howdidwedo.benchmarks.gateway;

import static java.util.Objects.requireNonNull;

import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// The three ways to the survey service: straight, through our gateway, through a bare one. What is
/// compared takes turns, so that what else the machine does meanwhile meets all of them alike.
final class Ways {
    private final ServiceProcess service;
    private final GatewayProcess own;
    private final GatewayProcess bare;
    private final Web web;

    Ways(ServiceProcess service, GatewayProcess own, GatewayProcess bare, Web web) {
        this.service = service;
        this.own = own;
        this.bare = bare;
        this.web = web;
    }

    /// One of them.
    enum Way {
        DIRECT,
        OWN,
        BARE
    }

    /// What requests took that went one way.
    ///
    /// @param times of the requests, one after the other
    /// @param serviceMillis processor time of the service for one, in milliseconds
    /// @param gatewayMillis processor time of the gateway for one, in milliseconds
    record Taken(Percentiles times, double serviceMillis, double gatewayMillis) {}

    /// Opens these pages, in turns of so many each way.
    ///
    /// @param turns how often each way is gone
    Map<Way, Taken> open(List<String> pages, int turns, int each) {
        return measure(
                turns,
                (way, turn) -> {
                    List<Long> times = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        times.add(
                                read(at(way).resolve(pages.get((turn * each + i) % pages.size()))));
                    }
                    return times;
                });
    }

    private long read(URI page) {
        long start = System.nanoTime();
        if (web.send(HttpRequest.newBuilder(page)).statusCode() != 200) {
            throw new IllegalStateException("The survey page does not open");
        }
        return System.nanoTime() - start;
    }

    /// Sends an answer to each of these pages; each turn and way has pages of its own.
    Map<Way, Taken> answer(List<String> pages, int turns) {
        int each = pages.size() / turns / Way.values().length;
        Iterator<String> unanswered = pages.iterator();
        return measure(
                turns,
                (way, _) -> {
                    List<Long> times = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        URI page = at(way).resolve(unanswered.next());
                        long start = System.nanoTime();
                        web.submit(page, "inputs=3&answer.overall=4", 303);
                        times.add(System.nanoTime() - start);
                    }
                    return times;
                });
    }

    private interface Turn {
        List<Long> times(Way way, int turn);
    }

    private Map<Way, Taken> measure(int turns, Turn one) {
        Map<Way, List<Long>> times = new HashMap<>();
        Map<Way, Duration> serviceTime = new HashMap<>();
        Map<Way, Duration> gatewayTime = new HashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (Way way : Way.values()) {
                Duration service = this.service.processorTime();
                Duration gateway = gateway(way);
                times.computeIfAbsent(way, _ -> new ArrayList<>()).addAll(one.times(way, turn));
                serviceTime.merge(way, this.service.processorTime().minus(service), Duration::plus);
                gatewayTime.merge(way, gateway(way).minus(gateway), Duration::plus);
            }
        }
        Map<Way, Taken> taken = new HashMap<>();
        times.forEach(
                (way, all) ->
                        taken.put(
                                way,
                                new Taken(
                                        Percentiles.ofNanos(all),
                                        each(requireNonNull(serviceTime.get(way)), all.size()),
                                        each(requireNonNull(gatewayTime.get(way)), all.size()))));
        return taken;
    }

    private static double each(Duration spent, int count) {
        return spent.toNanos() / 1e6 / count;
    }

    private URI at(Way way) {
        return switch (way) {
            case DIRECT -> service.address();
            case OWN -> own.address();
            case BARE -> bare.address();
        };
    }

    private Duration gateway(Way way) {
        return switch (way) {
            case DIRECT -> Duration.ZERO;
            case OWN -> own.processorTime();
            case BARE -> bare.processorTime();
        };
    }
}
