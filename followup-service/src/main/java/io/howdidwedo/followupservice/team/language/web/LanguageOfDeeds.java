package io.howdidwedo.followupservice.team.language.web;

import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.identity.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerInterceptor;

/// Remembers the language of whoever does something: their account says it with each request. Who
/// only looks changes nothing, and an API key reads no mails.
final class LanguageOfDeeds implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(LanguageOfDeeds.class);
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final ReadLanguages languages;
    private final Supplier<Optional<Caller>> caller;

    LanguageOfDeeds(ReadLanguages languages, Supplier<Optional<Caller>> caller) {
        this.languages = languages;
        this.caller = caller;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (LOOKING.contains(request.getMethod())) {
            return;
        }
        try {
            caller.get()
                    .filter(person -> person.csrf() != null)
                    .ifPresent(person -> languages.reads(person.id(), person.locale()));
        } catch (RuntimeException e) {
            // What was done is done; the next deed says it again.
            log.warn("Which language somebody reads could not be kept", e);
        }
    }
}
