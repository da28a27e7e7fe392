package io.howdidwedo.servicekit.identity;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands the verified caller to controllers.
final class CallerArgument implements HandlerMethodArgumentResolver {
    private static final Phrases WORDS = Phrases.of(CallerArgument.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return known();
    }

    /// Who calls.
    ///
    /// @throws NotAllowed when nobody known does
    static Caller known() {
        return Caller.now().orElseThrow(() -> new NotAllowed(WORDS.told("not-allowed.log-in")));
    }

    static Caller caller(Jwt token) {
        String name = token.getClaimAsString("name");
        String subject = Objects.requireNonNullElse(token.getSubject(), "unknown");
        return new Caller(
                subject,
                name == null ? subject : name,
                roles(token),
                Set.copyOf(claims(token, "teams")),
                scopes(token),
                zone(token.getClaimAsString("zone")),
                locale(token.getClaimAsString("lang")),
                token.getClaimAsString("csrf"),
                Theme.of(token.getClaimAsString("theme")));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> words = claims(token, "roles");
        return Arrays.stream(Role.values())
                .filter(role -> words.contains(role.word()))
                .collect(Collectors.toSet());
    }

    /// Those of a newer gateway that are not known here open nothing here.
    private static Set<Scope> scopes(Jwt token) {
        List<String> words = claims(token, "scopes");
        return Arrays.stream(Scope.values())
                .filter(scope -> words.contains(scope.word()))
                .collect(Collectors.toSet());
    }

    private static List<String> claims(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneId.of("UTC") : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    private static Locale locale(@Nullable String language) {
        return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
    }
}
