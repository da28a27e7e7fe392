package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.imports.FieldSource;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportFiles.Beginning;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Files are brought in by hand: uploaded, their columns put to fields with a preview, then taken
/// in while one may leave and come back.
@RestController
final class ImportController {
    private static final int SHOWN = 50;
    private static final int PREVIEWED = 5;
    private static final String COLUMN = "column.";
    private static final String CONSTANT = "constant.";
    private static final String FACT = "fact";
    private static final String NOTHING = "";

    private final Imports imports;
    private final RunningImports running;
    private final ImportFiles files;
    private final Surveys surveys;
    private final Offerings offerings;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    ImportController(
            Imports imports,
            RunningImports running,
            ImportFiles files,
            Surveys surveys,
            Offerings offerings,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.imports = imports;
        this.running = running;
        this.files = files;
        this.surveys = surveys;
        this.offerings = offerings;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/imports")
    Html list(Caller caller) {
        return list(new Entered(Map.of()), caller);
    }

    private Html list(Entered entered, Caller caller) {
        return page(
                caller,
                "Imports",
                "imports/web/imports.jte",
                new ImportsPage(
                        imports.latest(ImportApi.within(caller), caller.id(), SHOWN),
                        entered,
                        time(caller),
                        caller));
    }

    @PostMapping(value = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "transactions") String kind,
            Caller caller)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Import prepared =
                    running.prepare(
                            ImportApi.kind(kind),
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                            true,
                            caller.onlySuppliers().map(List::copyOf).orElse(null),
                            caller.id(),
                            content);
            return SeeOther.at("/imports/" + prepared.id());
        } catch (InvalidInput e) {
            Entered entered = new Entered(Map.of());
            entered.wrong(e.violations());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(list(entered, caller));
        }
    }

    /// What its columns are while it is prepared; how far it is once it has begun.
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
                "Import",
                "imports/web/import.jte",
                new ImportPage(found, time(caller), caller));
    }

    private Html mapping(Import prepared, MultiValueMap<String, String> sent, Caller caller)
            throws IOException {
        Beginning beginning = running.beginning(prepared, PREVIEWED);
        List<KnownFields.Field> fields = KnownFields.of(prepared.kind(), questions());
        Map<String, String> values =
                sent.isEmpty()
                        ? defaults(fields, beginning, caller)
                        : new HashMap<>(sent.toSingleValueMap());
        List<String> facts = sent.isEmpty() ? List.of() : sent.getOrDefault(FACT, List.of());
        Map<String, FieldSource> mapping = read(fields, values, facts);
        ImportMappingPage page =
                new ImportMappingPage(
                        prepared,
                        fields,
                        beginning.columns(),
                        new Entered(values),
                        facts,
                        running.tryOut(prepared, mapping, beginning),
                        caller);
        return page(caller, "Import", "imports/web/import-mapping.jte", page);
    }

    private static Map<String, String> defaults(
            List<KnownFields.Field> fields, Beginning beginning, Caller caller) {
        Map<String, String> values = new HashMap<>();
        KnownFields.guess(fields, beginning.columns())
                .forEach((field, column) -> values.put(COLUMN + field, column));
        values.put("zone", caller.zone().getId());
        return values;
    }

    /// Everything asked and measured, whatever the offering.
    private Set<String> questions() {
        Set<String> ids = new TreeSet<>();
        surveys.all().stream()
                .flatMap(survey -> survey.questions().stream())
                .forEach(
                        question -> {
                            ids.addAll(question.expectations());
                            if (!(question instanceof Question.Matrix)) {
                                ids.add(question.id());
                            }
                        });
        offerings
                .all()
                .forEach(
                        offering ->
                                offering.inForceAt(clock.instant()).requirements().stream()
                                        .filter(one -> one.scale() != null)
                                        .map(Requirement::id)
                                        .forEach(ids::add));
        return ids;
    }

    private static Map<String, FieldSource> read(
            List<KnownFields.Field> fields, Map<String, String> values, List<String> facts) {
        Map<String, FieldSource> mapping = new LinkedHashMap<>();
        String zone = values.getOrDefault("zone", NOTHING);
        boolean local = ZoneId.getAvailableZoneIds().contains(zone);
        for (KnownFields.Field field : fields) {
            String column = values.getOrDefault(COLUMN + field.name(), NOTHING);
            String constant = values.getOrDefault(CONSTANT + field.name(), NOTHING).strip();
            if (!column.isEmpty()) {
                mapping.put(
                        field.name(),
                        new FieldSource(
                                column,
                                null,
                                constant.isEmpty() ? null : constant,
                                field.isTime() && local ? zone : null,
                                null));
            } else if (!constant.isEmpty()) {
                mapping.put(field.name(), new FieldSource(null, constant, null, null, null));
            }
        }
        facts.forEach(column -> mapping.putIfAbsent("facts." + column, FieldSource.column(column)));
        return mapping;
    }

    @PostMapping("/imports/{id}/begin")
    ResponseEntity<?> begin(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        Import prepared = find(id, caller);
        List<KnownFields.Field> fields = KnownFields.of(prepared.kind(), questions());
        Map<String, FieldSource> mapping =
                read(fields, sent.toSingleValueMap(), sent.getOrDefault(FACT, List.of()));
        running.begin(prepared, mapping, sent.containsKey("mail"));
        return SeeOther.at("/imports/" + id);
    }

    @PostMapping("/imports/{id}/discard")
    ResponseEntity<?> discard(@PathVariable UUID id, Caller caller) throws IOException {
        running.discard(find(id, caller));
        return SeeOther.at("/imports");
    }

    @GetMapping(value = "/imports/{id}/results.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> results(@PathVariable UUID id, Caller caller) {
        Import found = find(id, caller);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv; charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + id + ".results.csv\"")
                .body(output -> files.copyResults(found.id(), output));
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
