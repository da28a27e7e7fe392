package io.howdidwedo.followupservice.cases.preview.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Shows a case at a glance, beside the list it stands in.
@Controller
@ResponseBody
final class CasePreviewController {
    private final Cases cases;
    private final Voices voices;
    private final Templates templates;
    private final Clock clock;

    CasePreviewController(Cases cases, Voices voices, Templates templates, Clock clock) {
        this.cases = cases;
        this.voices = voices;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/fragments/followup/cases/{id}")
    ResponseEntity<Html> show(@PathVariable UUID id, Caller caller) {
        Case found =
                cases.find(id, caller.onlySuppliers()).orElseThrow(() -> new NotFound("case", id));
        UUID about = found.transaction().id();
        Voice said = voices.about(List.of(about)).get(about);
        CasePreviewPage page =
                new CasePreviewPage(
                        found, said == null ? List.of() : said.comments(), caller, clock.instant());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content("cases/preview/web/case-preview.jte", page)));
    }
}
