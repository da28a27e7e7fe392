package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who was told of a case, for its page.
@Controller
@ResponseBody
final class NoticesController {
    private final Notices notices;
    private final Cases cases;
    private final Templates templates;

    NoticesController(Notices notices, Cases cases, Templates templates) {
        this.notices = notices;
        this.cases = cases;
        this.templates = templates;
    }

    @GetMapping("/fragments/followup/notices/{caseId}")
    Html about(@PathVariable UUID caseId, Caller caller) {
        Case subject =
                cases.find(caseId, caller.onlySuppliers())
                        .orElseThrow(() -> new NotFound("case", caseId));
        List<Notice> told = notices.about(subject.id());
        return new Html(templates.content("notice/web/notices.jte", new NoticesPage(told, caller)));
    }
}
