package io.howdidwedo.gateway.web;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// Refuses a parameter that is not known, or stated more than once, as the services do.
public final class KnownParameters {
    private static final int LONGEST_NAME = 100;

    private KnownParameters() {}

    /// The answer to a request that states none but these parameters, each once.
    public static Mono<ServerResponse> check(
            ServerRequest request, Set<String> known, HandlerFunction<ServerResponse> next) {
        return Mono.fromRunnable(() -> require(request.queryParams(), known))
                .then(Mono.defer(() -> next.handle(request)));
    }

    /// Holds what is stated to these parameters, each once.
    ///
    /// @throws ResponseStatusException naming the first that is not
    public static void require(MultiValueMap<String, String> stated, Set<String> known) {
        stated.forEach(
                (name, values) -> {
                    if (!known.contains(name) || values.size() > 1) {
                        throw unknown(name, known);
                    }
                });
    }

    private static ResponseStatusException unknown(String parameter, Set<String> known) {
        String problem =
                known.contains(parameter)
                        ? "must be stated once, not again"
                        : "is not known here; " + inWords(known);
        String name = parameter.substring(0, Math.min(parameter.length(), LONGEST_NAME));
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, name + ": " + problem);
    }

    private static String inWords(Set<String> known) {
        return known.isEmpty()
                ? "no parameter is"
                : "known are " + String.join(", ", new TreeSet<>(known));
    }
}
