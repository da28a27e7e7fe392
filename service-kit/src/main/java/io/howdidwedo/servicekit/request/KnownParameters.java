package io.howdidwedo.servicekit.request;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.download.TableFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// The parameters one handler knows.
///
/// @param once what may be stated once
/// @param several what may be stated several times
/// @param instead values by which another handler would have been found, by parameter
/// @param inAddressOnly whether only the address is looked at: what is sent is read in another way,
///     or its form has fields that are named nowhere
record KnownParameters(
        Set<String> once,
        Set<String> several,
        Map<String, List<String>> instead,
        boolean inAddressOnly) {
    private static final int LONGEST_NAME = 100;

    /// The token that pages send back with each form.
    private static final String CSRF = "_csrf";

    static KnownParameters of(HandlerMethod handler) {
        Set<String> once = new HashSet<>(Set.of(CSRF));
        Set<String> several = new HashSet<>();
        Knows knows = handler.getMethodAnnotation(Knows.class);
        boolean inAddressOnly = knows != null && knows.anyField();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (type == TableFile.Form.class) {
                once.addAll(TableFile.Form.PARAMETERS);
            } else if (asked == null) {
                inAddressOnly |= takesBody(parameter);
            } else if (Map.class.isAssignableFrom(type)) {
                inAddressOnly |= knows == null;
            } else {
                (takesSeveral(type) ? several : once).add(name(asked, parameter));
            }
        }
        addNamed(knows, once, several);
        Map<String, List<String>> instead = new LinkedHashMap<>();
        conditions(handler).forEach(condition -> readCondition(condition, once, instead));
        return new KnownParameters(once, several, instead, inAddressOnly);
    }

    private static boolean takesBody(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.getParameterType() == InputStream.class;
    }

    private static void addNamed(@Nullable Knows knows, Set<String> once, Set<String> several) {
        if (knows == null) {
            return;
        }
        once.addAll(List.of(knows.value()));
        several.addAll(List.of(knows.several()));
        for (Class<? extends ParameterNames> type : knows.of()) {
            ParameterNames names = BeanUtils.instantiateClass(type);
            once.addAll(names.once());
            several.addAll(names.several());
        }
    }

    private static boolean takesSeveral(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    private static String name(RequestParam asked, MethodParameter parameter) {
        return asked.name().isEmpty() ? name(parameter) : asked.name();
    }

    /// What the parameter is called in the handler.
    static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return String.valueOf(parameter.getParameterName());
    }

    private static List<String> conditions(HandlerMethod handler) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), RequestMapping.class);
        return mapping == null ? List.of() : Arrays.asList(mapping.params());
    }

    private static void readCondition(
            String condition, Set<String> once, Map<String, List<String>> instead) {
        String[] parts = condition.split("!?=", 2);
        once.add(StringUtils.trimLeadingCharacter(parts[0], '!'));
        if (condition.contains("!=")) {
            instead.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
        }
    }

    /// Tells the check what is not known, or stated too often.
    ///
    /// @param stated how often each parameter is stated
    void check(Map<String, Integer> stated, Check check) {
        stated.forEach(
                (name, times) -> {
                    if (matches(several, name)) {
                        return;
                    }
                    boolean known = matches(once, name);
                    check.require(known, shortened(name), "is not known here; " + knownInWords());
                    check.require(
                            !known || times == 1,
                            shortened(name),
                            "must be stated once, not again");
                    check.require(
                            !instead.containsKey(name), shortened(name), "must be " + others(name));
                });
    }

    private String others(String name) {
        return String.join(" or ", instead.getOrDefault(name, List.of())) + ", or be left out";
    }

    private String knownInWords() {
        Set<String> names = new TreeSet<>(once);
        names.addAll(several);
        names.remove(CSRF);
        return names.isEmpty() ? "no parameter is" : "known are " + String.join(", ", names);
    }

    private static boolean matches(Set<String> names, String name) {
        return names.contains(name)
                || names.stream()
                        .anyMatch(
                                known ->
                                        known.endsWith("*")
                                                && name.startsWith(
                                                        known.substring(0, known.length() - 1)));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
