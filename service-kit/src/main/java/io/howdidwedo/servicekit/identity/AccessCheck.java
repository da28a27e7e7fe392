package io.howdidwedo.servicekit.identity;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.howdidwedo.servicekit.problem.NotAllowed;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds every handler to the rule of its path, the same one the gateway goes by: a service may be
/// reached around it, and no handler has to say who may call it.
final class AccessCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            check(request);
        }
        return true;
    }

    private static void check(HttpServletRequest request) {
        Requirement requirement =
                AccessRules.requirementOf(request.getMethod(), request.getRequestURI())
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.NOT_FOUND, "Nothing lives here."));
        if (requirement instanceof Requirement.AnyOf anyOf) {
            Caller caller = CallerArgument.known();
            if (!anyOf.isMetBy(caller.roles(), caller.scopes())) {
                throw new NotAllowed("This needs " + anyOf.inWords() + ".");
            }
        }
    }
}
