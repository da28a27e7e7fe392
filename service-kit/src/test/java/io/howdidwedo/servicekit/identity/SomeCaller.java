package io.howdidwedo.servicekit.identity;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Who knocks at doors in tests: somebody, of teams and with rights that can be changed on the way.
public final class SomeCaller implements HandlerMethodArgumentResolver {
    private Caller caller;

    /// This one, to begin with.
    public SomeCaller(Caller caller) {
        this.caller = caller;
    }

    /// Somebody who reads English, by the clocks of UTC.
    public static Caller of(Set<String> teams, Set<Role> roles, Set<Scope> scopes) {
        return new Caller(
                "somebody",
                "Somebody",
                roles,
                teams,
                scopes,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                "csrf");
    }

    /// A person with this role who reads English, by the clocks of UTC.
    ///
    /// @param teams whose rows they may see, `*` for all
    public static Caller named(String id, String name, Role role, String... teams) {
        return reading(id, name, ZoneOffset.UTC, Locale.ENGLISH, role, teams);
    }

    /// The same of somebody who reads another language, by other clocks.
    public static Caller reading(
            String id, String name, ZoneId zone, Locale locale, Role role, String... teams) {
        return new Caller(id, name, Set.of(role), Set.of(teams), Set.of(), zone, locale, "csrf");
    }

    /// From now on this one.
    public void becomes(Caller another) {
        caller = another;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return caller;
    }
}
