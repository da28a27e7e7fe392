package io.howdidwedo.servicekit.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the handler of a request. A service has some hundred, and all would be looked at closely
/// for each path that holds an id; here only those whose path begins with the request's first word.
final class HandlersByDoor extends RequestMappingHandlerMapping {
    /// What is read as it stands; anything else may be spelled in several ways.
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.~-]+");

    /// Stands for a first word that tells nothing.
    private static final String ANY = "";

    private final Map<RequestMappingInfo, Set<String>> doors = new ConcurrentHashMap<>();

    /// A request with its first word, so that this is told once and not for each handler.
    private static final class Knocking extends HttpServletRequestWrapper {
        private final String door;

        Knocking(HttpServletRequest request, String door) {
            super(request);
            this.door = door;
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(
            String lookupPath, HttpServletRequest request) throws Exception {
        String door = door(lookupPath);
        return super.lookupHandlerMethod(
                lookupPath, door.equals(ANY) ? request : new Knocking(request, door));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Knocking knocking && !mayOpen(info, knocking.door)
                ? null
                : super.getMatchingMapping(info, request);
    }

    private boolean mayOpen(RequestMappingInfo info, String door) {
        Set<String> known = doors.computeIfAbsent(info, HandlersByDoor::doors);
        return known.contains(door) || known.contains(ANY);
    }

    private static Set<String> doors(RequestMappingInfo info) {
        PathPatternsRequestCondition paths = info.getPathPatternsCondition();
        return paths == null
                ? Set.of(ANY)
                : paths.getPatternValues().stream()
                        .map(HandlersByDoor::door)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String door(String path) {
        int end = path.indexOf('/', 1);
        String word = path.startsWith("/") ? path.substring(1, end < 0 ? path.length() : end) : ANY;
        return WORD.matcher(word).matches() ? word : ANY;
    }
}
