package io.howdidwedo.gateway.frame.web;

import io.howdidwedo.servicekit.page.Entered;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// What was sent with a form of ours.
///
/// @param fields as they were sent
public record SentForm(MultiValueMap<String, String> fields) {
    private static final Set<String> SECRETS = Set.of("old", "password");

    /// The form of this request, which must have been sent from a page of ours.
    public static Mono<SentForm> in(ServerRequest request) {
        Reader reader = Reader.of(request);
        return request.formData()
                .flatMap(
                        form ->
                                !reader.caller().isInSession()
                                                || reader.csrf().equals(form.getFirst("_csrf"))
                                        ? Mono.just(new SentForm(form))
                                        : Mono.error(SentForm::notFromOurPage));
    }

    /// Everything but passwords, to be read and shown again.
    public Entered entered() {
        MultiValueMap<String, String> shown = new LinkedMultiValueMap<>(fields);
        SECRETS.forEach(shown::remove);
        return Entered.read(shown);
    }

    /// A field as it was sent; empty when it was not.
    public String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    /// All values of a field.
    public List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    private static ResponseStatusException notFromOurPage() {
        return new ResponseStatusException(
                HttpStatus.FORBIDDEN,
                "This page has been open for too long, so nothing was changed. Please reload it and"
                        + " try again.");
    }

    @Override
    public String toString() {
        return "sent form";
    }
}
