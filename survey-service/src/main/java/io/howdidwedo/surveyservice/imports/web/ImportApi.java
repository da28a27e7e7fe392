package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// Imports over HTTP: a file goes in and is acknowledged when it is safe; rows follow beside.
@RestController
final class ImportApi {
    private final Imports imports;
    private final RunningImports running;
    private final ImportFiles files;
    private final StatedMapping mapping;

    ImportApi(Imports imports, RunningImports running, ImportFiles files, JsonMapper json) {
        this.imports = imports;
        this.running = running;
        this.files = files;
        this.mapping = new StatedMapping(json);
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

    /// Begins to import a file of transactions or answers. It is acknowledged when the file is
    /// safe; its rows follow.
    ///
    /// - `file`: the file: CSV or Excel
    /// - `kind`: `transactions`, `answers` or `answered`, a transaction and its answer in each
    ///   row
    /// - `mapping`: which column is which field, as JSON; found out from the headings unless told
    /// - `mail`: whether the customers are asked
    /// - `encoding`: the file's character encoding; found out unless told
    /// - `separator`: what parts the columns, `tab` for tabulators; found out unless told
    /// - `sheet`: the sheet's name; the first unless told
    /// - `headings`: how many rows of headings there are, 1 to 3; found out unless told
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(value = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> start(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "transactions") String kind,
            @RequestParam(required = false, name = "mapping") @Nullable String stated,
            @RequestParam(defaultValue = "false") boolean mail,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String separator,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable String headings,
            Caller caller)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Import started =
                    running.start(
                            UUID.randomUUID(),
                            kind(kind),
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            reading(encoding, separator, sheet, headings),
                            mapping.read(stated),
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
        throw new InvalidInput("kind", "must be transactions or answers, or answered for both");
    }

    /// How a file is to be read; what is null is found out from it.
    static TableReading reading(
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable String sheet,
            @Nullable String headings) {
        Check check = new Check();
        Integer rows =
                headings == null
                        ? null
                        : Integer.valueOf(
                                new StatedValues(check).whole("headings", headings, 1, 3));
        check.refuse();
        return new TableReading(encoding, "tab".equals(separator) ? "\t" : separator, sheet, rows);
    }

    /// Lists the latest imports.
    @GetMapping("/api/imports")
    ImportList list(Caller caller) {
        return new ImportList(
                imports.latest(within(caller), caller.id(), 50).stream()
                        .map(ImportView::of)
                        .toList(),
                null);
    }

    /// Tells how far an import is.
    ///
    /// @param id the import's id
    @GetMapping("/api/imports/{id}")
    ImportView get(@PathVariable UUID id, Caller caller) {
        return ImportView.of(find(id, caller));
    }

    /// Gives what became of each row, as CSV.
    ///
    /// @param id the import's id
    @GetMapping(value = "/api/imports/{id}/results.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> results(@PathVariable UUID id, Caller caller) {
        Import found = find(id, caller);
        return csv(found.id() + ".results.csv", output -> files.copyResults(found.id(), output));
    }

    /// Gives the rows that were refused, each with its reason, as CSV to be mended and imported
    /// again.
    ///
    /// @param id the import's id
    @GetMapping(value = "/api/imports/{id}/refused.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> refused(@PathVariable UUID id, Caller caller) {
        Import found = find(id, caller);
        return csv(found.id() + ".refused.csv", output -> files.copyRefused(found.id(), output));
    }

    static ResponseEntity<StreamingResponseBody> csv(String name, StreamingResponseBody content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
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
