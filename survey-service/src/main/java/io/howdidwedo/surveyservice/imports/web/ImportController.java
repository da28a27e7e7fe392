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
import io.howdidwedo.surveyservice.imports.ImportKind;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
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
        try {
            return SeeOther.at("/imports/" + prepare(file, ImportApi.kind(kind), caller).id());
        } catch (InvalidInput e) {
            Entered entered = new Entered(Map.of());
            entered.wrong(e.violations());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(list(entered, caller));
        }
    }

    private Import prepare(MultipartFile file, ImportKind kind, Caller caller) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return running.prepare(
                    UUID.randomUUID(),
                    kind,
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    true,
                    caller.onlySuppliers().map(List::copyOf).orElse(null),
                    caller.id(),
                    content);
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
                .flatMap(ImportController::fields)
                .forEach(ids::add);
        offerings.all().stream()
                .flatMap(offering -> offering.inForceAt(clock.instant()).requirements().stream())
                .filter(requirement -> requirement.scale() != null)
                .map(Requirement::id)
                .forEach(ids::add);
        return ids;
    }

    private static Stream<String> fields(Question question) {
        Stream<String> expectations = question.expectations().stream();
        return question instanceof Question.Matrix
                ? expectations
                : Stream.concat(expectations, Stream.of(question.id()));
    }

    private static Map<String, FieldSource> read(
            List<KnownFields.Field> fields, Map<String, String> values, List<String> facts) {
        Map<String, FieldSource> mapping = new LinkedHashMap<>();
        String zone = values.getOrDefault("zone", NOTHING);
        boolean local = ZoneId.getAvailableZoneIds().contains(zone);
        for (KnownFields.Field field : fields) {
            source(field, values, field.isTime() && local ? zone : null)
                    .ifPresent(source -> mapping.put(field.name(), source));
        }
        facts.forEach(column -> mapping.putIfAbsent("facts." + column, FieldSource.column(column)));
        return mapping;
    }

    /// Where a field comes from; empty when nothing was said about it.
    private static Optional<FieldSource> source(
            KnownFields.Field field, Map<String, String> values, @Nullable String zone) {
        String column = values.getOrDefault(COLUMN + field.name(), NOTHING);
        String constant = values.getOrDefault(CONSTANT + field.name(), NOTHING).strip();
        String stated = constant.isEmpty() ? null : constant;
        if (column.isEmpty()) {
            return Optional.ofNullable(stated)
                    .map(value -> new FieldSource(null, value, null, null, null));
        }
        return Optional.of(new FieldSource(column, null, stated, zone, null));
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
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
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
