package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.discard.DiscardingImports;
import io.howdidwedo.surveyservice.imports.shape.ExportShape;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Files are brought in by hand: uploaded, their columns put to fields with a preview, then taken
/// in while one may leave and come back.
@Controller
@ResponseBody
final class ImportController {
    private static final Phrases WORDS = Phrases.of(ImportController.class);
    private static final int SHOWN = 50;
    private static final int PREVIEWED = 5;

    private final Imports imports;
    private final RunningImports running;
    private final DiscardingImports discarding;
    private final ImportFiles files;
    private final StaffPages pages;
    private final Templates templates;

    ImportController(
            Imports imports,
            RunningImports running,
            DiscardingImports discarding,
            ImportFiles files,
            StaffPages pages,
            Templates templates) {
        this.imports = imports;
        this.running = running;
        this.discarding = discarding;
        this.files = files;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/imports")
    Html list(Caller caller) {
        return list(new Entered(Map.of()), caller);
    }

    private Html list(Entered entered, Caller caller) {
        return page(
                caller,
                WORDS.say("title"),
                "imports/web/imports.jte",
                new ImportsPage(
                        imports.latest(ImportApi.within(caller), caller.id(), SHOWN),
                        discarding.lately(ImportApi.within(caller), caller.id()),
                        entered,
                        time(caller),
                        caller));
    }

    @PostMapping(value = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String kind,
            Caller caller)
            throws IOException {
        try {
            return SeeOther.at("/imports/" + prepare(file, kind, caller).id());
        } catch (InvalidInput e) {
            Entered entered = new Entered(Map.of());
            entered.wrong(e.violations());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(list(entered, caller));
        }
    }

    /// What the rows are is found out unless it is said.
    private Import prepare(MultipartFile file, String kind, Caller caller) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return running.prepare(
                    UUID.randomUUID(),
                    kind.isEmpty() ? null : ImportApi.kind(kind),
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    true,
                    caller.onlySuppliers().map(List::copyOf).orElse(null),
                    caller.id(),
                    content);
        }
    }

    /// What its columns are while it is prepared; how far it is once it has begun.
    @Knows(
            value = {
                "column.*",
                "constant.*",
                "words.*",
                "decimals.*",
                "times.*",
                "zone",
                "mail",
                "kind",
                "sheet",
                "encoding",
                "headings",
                "madeFor"
            },
            several = "fact")
    @GetMapping("/imports/{id}")
    Html one(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller)
            throws IOException {
        Import found = find(id, caller);
        return found.state() == ImportState.PREPARED
                ? mapping(found, fields, caller)
                : progress(found, caller);
    }

    private Html progress(Import found, Caller caller) {
        return page(
                caller,
                WORDS.say("import"),
                "imports/web/import.jte",
                new ImportPage(found, time(caller), caller));
    }

    private Html mapping(Import prepared, MultiValueMap<String, String> sent, Caller caller)
            throws IOException {
        MappingForm said = MappingForm.of(sent);
        Entered entered = new Entered(said.values());
        Import shown = prepared;
        TableOverview table;
        try {
            shown = prepared.as(said.kind(prepared.kind()), said.reading());
            table = running.overview(shown, PREVIEWED);
        } catch (InvalidInput e) {
            entered.wrong(e.violations());
            shown = prepared;
            table = running.overview(prepared, PREVIEWED);
        }
        return mapping(shown, table, said, entered, caller);
    }

    private Html mapping(
            Import shown, TableOverview table, MappingForm said, Entered entered, Caller caller) {
        KnownFields fields = running.fields(shown.kind());
        Optional<ExportShape> shape = ExportShape.of(table);
        MappingForm form =
                said.isFor(shown, table)
                        ? said
                        : MappingForm.guessed(
                                shown, fields, table, shape, caller.zone(), onlySupplier(caller));
        Entered filled = new Entered(form.values());
        filled.wrong(entered.check().violations());
        Map<String, FieldSource> mapping = form.mapping(fields);
        filled.wrong(running.problems(shown, mapping, table));
        ImportMappingPage page =
                new ImportMappingPage(
                        shown,
                        fields.all(),
                        table,
                        shape.map(ExportShape::tool).orElse(null),
                        ReadTimes.of(fields, mapping, table),
                        filled,
                        form.facts(),
                        filled.isWrong() || mapping.isEmpty()
                                ? List.of()
                                : running.tryOut(shown, mapping, table),
                        caller);
        return page(caller, WORDS.say("import"), "imports/web/import-mapping.jte", page);
    }

    private static @Nullable String onlySupplier(Caller caller) {
        return caller.onlySuppliers()
                .filter(suppliers -> suppliers.size() == 1)
                .map(suppliers -> suppliers.iterator().next())
                .orElse(null);
    }

    /// What cannot be done is shown on the page that asked for it.
    @PostMapping("/imports/{id}/begin")
    ResponseEntity<?> begin(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Caller caller)
            throws IOException {
        Import prepared = find(id, caller);
        if (prepared.state() != ImportState.PREPARED) {
            return SeeOther.at("/imports/" + id);
        }
        MappingForm said = MappingForm.of(sent);
        try {
            Import shown = prepared.as(said.kind(prepared.kind()), said.reading());
            Map<String, FieldSource> mapping = said.mapping(running.fields(shown.kind()));
            if (mapping.isEmpty()) {
                throw new InvalidInput("file", WORDS.told("begin.no-column"));
            }
            running.begin(shown, mapping, said.mail());
            return SeeOther.at("/imports/" + id);
        } catch (InvalidInput e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(mapping(prepared, sent, caller));
        }
    }

    /// Throws it away, with what was said about its columns, until somebody has it back.
    @PostMapping("/imports/{id}/discard")
    ResponseEntity<?> discard(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        discarding.discard(find(id, caller), MappingForm.query(sent));
        return SeeOther.at("/imports");
    }

    @PostMapping("/imports/{id}/bring-back")
    ResponseEntity<?> bringBack(@PathVariable UUID id, Caller caller) {
        String said = discarding.bringBack(id, ImportApi.within(caller), caller.id());
        return SeeOther.at("/imports/" + id + (said.isEmpty() ? "" : "?" + said));
    }

    @GetMapping(value = "/imports/{id}/results.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> results(@PathVariable UUID id, Caller caller) {
        UUID found = find(id, caller).id();
        return ImportApi.csv(id + ".results.csv", output -> files.copyResults(found, output));
    }

    @GetMapping(value = "/imports/{id}/refused.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> refused(@PathVariable UUID id, Caller caller) {
        UUID found = find(id, caller).id();
        return ImportApi.csv(id + ".refused.csv", output -> files.copyRefused(found, output));
    }

    private Import find(UUID id, Caller caller) {
        return imports.find(id, ImportApi.within(caller), caller.id())
                .orElseThrow(() -> new NotFound("import", id));
    }

    private static DateTimeFormatter time(Caller caller) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(caller.locale())
                .withZone(caller.zone());
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.IMPORTS, title, templates.content(template, page));
    }
}
