package io.howdidwedo.analyticsservice.completeness.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How much of what has come in is still to be judged and counted, for pages that brought it in.
@Controller
final class JudgingController {
    /// By this status the page knows that it need not ask again.
    private static final int THAT_IS_ALL = 286;

    private final HowComplete howComplete;
    private final Templates templates;

    JudgingController(HowComplete howComplete, Templates templates) {
        this.howComplete = howComplete;
        this.templates = templates;
    }

    @GetMapping("/fragments/analytics/judging")
    ResponseEntity<Html> show() {
        JudgingPage page = new JudgingPage(howComplete.now().left());
        return ResponseEntity.status(page.left() == 0 ? THAT_IS_ALL : 200)
                .body(new Html(templates.content("completeness/web/judging.jte", page)));
    }
}
