package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.problem.UnreadableJson;
import io.howdidwedo.surveyservice.imports.FieldSource;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Imports over HTTP: a file goes in and is acknowledged when it is safe; rows follow beside.
@RestController
final class ImportApi {
    private final Imports imports;
    private final RunningImports running;
    private final ImportFiles files;
    private final JsonMapper json;

    ImportApi(Imports imports, RunningImports running, ImportFiles files, JsonMapper json) {
        this.imports = imports;
        this.running = running;
        this.files = files;
        this.json = json;
    }

    /// An import as callers see it.
    record ImportView(
            UUID id,
            String kind,
            String state,
            @Nullable String problem,
            Instant startedAt,
            long read,
            long accepted,
            long rejected,
            long repeated) {
        static ImportView of(Import file) {
            return new ImportView(
                    file.id(),
                    file.kind().name().toLowerCase(Locale.ROOT),
                    file.state().name().toLowerCase(Locale.ROOT),
                    file.problem(),
                    file.startedAt(),
                    file.read(),
                    file.accepted(),
                    file.rejected(),
                    file.repeated());
        }
    }

    record ImportList(List<ImportView> items, @Nullable String next) {}

    @PostMapping(value = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> start(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "transactions") String kind,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(defaultValue = "false") boolean mail,
            Caller caller)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Import started =
                    running.start(
                            UUID.randomUUID(),
                            kind(kind),
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            mapping(mapping),
                            mail,
                            caller.is(Role.ADMIN),
                            caller.onlySuppliers().map(List::copyOf).orElse(null),
                            caller.id(),
                            content);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + started.id()))
                    .body(ImportView.of(started));
        }
    }

    /// The kind of this name.
    static ImportKind kind(String kind) {
        for (ImportKind importKind : ImportKind.values()) {
            if (importKind.name().equalsIgnoreCase(kind)) {
                return importKind;
            }
        }
        throw new InvalidInput("kind", "must be transactions or answers");
    }

    /// A field's source is a column's name, or an object when it is more than that.
    private Map<String, FieldSource> mapping(@Nullable String mapping) {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        if (mapping == null || mapping.isBlank()) {
            return sources;
        }
        try {
            JsonNode tree = json.readTree(mapping);
            if (!tree.isObject()) {
                throw new InvalidInput("mapping", "must be a JSON object: field to column");
            }
            tree.properties()
                    .forEach(
                            field ->
                                    sources.put(
                                            field.getKey(),
                                            source(field.getKey(), field.getValue())));
            return sources;
        } catch (JacksonException e) {
            throw UnreadableJson.asInvalidInput(e);
        }
    }

    private FieldSource source(String field, JsonNode node) {
        @Nullable FieldSource source =
                node.isString()
                        ? FieldSource.column(node.asString())
                        : json.treeToValue(node, FieldSource.class);
        if (source == null) {
            throw new InvalidInput("mapping." + field, "must be a column's name, or an object");
        }
        if (source.daysFrom() != null && !areTwo(source.daysFrom())) {
            throw new InvalidInput("mapping." + field, "daysFrom names two columns");
        }
        if (source.zone() != null) {
            try {
                ZoneId.of(source.zone());
            } catch (DateTimeException e) {
                throw new InvalidInput(
                        "mapping." + field, "zone must be an IANA time zone like Europe/Berlin");
            }
        }
        return source;
    }

    private static boolean areTwo(List<String> columns) {
        return columns.size() == 2 && columns.stream().allMatch(Objects::nonNull);
    }

    @GetMapping("/api/imports")
    ImportList list(Caller caller) {
        return new ImportList(
                imports.latest(within(caller), caller.id(), 50).stream()
                        .map(ImportView::of)
                        .toList(),
                null);
    }

    @GetMapping("/api/imports/{id}")
    ImportView get(@PathVariable UUID id, Caller caller) {
        return ImportView.of(find(id, caller));
    }

    @GetMapping(value = "/api/imports/{id}/results.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> results(@PathVariable UUID id, Caller caller) {
        Import found = find(id, caller);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + found.id() + ".results.csv\"")
                .body(output -> files.copyResults(found.id(), output));
    }

    private Import find(UUID id, Caller caller) {
        return imports.find(id, within(caller), caller.id())
                .orElseThrow(() -> new NotFound("import", id));
    }

    /// Programs see what they brought in themselves; people see what their teams did.
    static Teams within(Caller caller) {
        return caller.is(Role.MANAGER, Role.ADMIN) ? caller.within() : Teams.NONE;
    }
}
