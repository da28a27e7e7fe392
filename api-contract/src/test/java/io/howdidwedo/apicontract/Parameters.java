package io.howdidwedo.apicontract;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.request.ParameterNames;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.MultiValueMap;

/// What an operation can be asked by: what its handler takes one by one, and what it knows of those
/// it takes as a map; each with its meaning.
final class Parameters {
    private final SourceDocs docs;

    Parameters(SourceDocs docs) {
        this.docs = docs;
    }

    /// States them in the operation.
    void state(Operation operation, Method handler) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        stated(operation, handler).forEach(one -> parameters.put(one.getName(), one));
        known(handler)
                .forEach(
                        (name, several) ->
                                parameters.computeIfAbsent(name, _ -> parameter(name, several)));
        parameters.values().forEach(one -> describe(one, handler));
        operation.setParameters(parameters.isEmpty() ? null : new ArrayList<>(parameters.values()));
    }

    private static Stream<Parameter> stated(Operation operation, Method handler) {
        List<String> maps =
                Arrays.stream(handler.getParameters())
                        .filter(one -> MultiValueMap.class.isAssignableFrom(one.getType()))
                        .map(java.lang.reflect.Parameter::getName)
                        .toList();
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(one -> !maps.contains(one.getName()));
    }

    /// Names, and whether each may be stated several times.
    private static Map<String, Boolean> known(Method handler) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        Knows knows = handler.getAnnotation(Knows.class);
        if (knows != null) {
            Arrays.stream(knows.value()).forEach(name -> known.put(name, false));
            Arrays.stream(knows.several()).forEach(name -> known.put(name, true));
            for (Class<? extends ParameterNames> names : knows.of()) {
                ParameterNames more = BeanUtils.instantiateClass(names);
                new TreeSet<>(more.once()).forEach(name -> known.put(name, false));
                new TreeSet<>(more.several()).forEach(name -> known.putIfAbsent(name, true));
            }
        }
        return known;
    }

    private static Parameter parameter(String name, boolean several) {
        Schema<?> one = new StringSchema();
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .schema(several ? new ArraySchema().items(one) : one);
    }

    private void describe(Parameter parameter, Method handler) {
        if (parameter.getDescription() == null || parameter.getDescription().isBlank()) {
            parameter.setDescription(meaning(parameter.getName(), handler));
        }
    }

    private @Nullable String meaning(String name, Method handler) {
        return Stream.concat(
                        Stream.ofNullable(docs.getParamJavadoc(handler, name)),
                        Stream.concat(meaningOfNames(name, handler), meaningOfDimension(name)))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> meaningOfNames(String name, Method handler) {
        return Stream.ofNullable(handler.getAnnotation(Knows.class))
                .flatMap(knows -> Arrays.stream(knows.of()))
                .flatMap(
                        names ->
                                Stream.ofNullable(
                                        docs.getRecordClassParamJavadoc(names).get(name)));
    }

    private Stream<String> meaningOfDimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.id().equals(name))
                .map(docs::of);
    }
}
