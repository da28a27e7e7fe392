package io.howdidwedo.analyticsservice.verdict.web;

import io.howdidwedo.analyticsservice.verdict.TellingExpectations;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a customer has come to expect in each of their relationships, for the page about them.
@Controller
final class ExpectedController {
    private static final Phrases WORDS = Phrases.of(ExpectedController.class);

    private static final int MOST = 50;

    private final TellingExpectations expectations;
    private final Templates templates;

    ExpectedController(TellingExpectations expectations, Templates templates) {
        this.expectations = expectations;
        this.templates = templates;
    }

    /// `GET /fragments/analytics/expected`: of those that are of the caller's teams.
    @GetMapping("/fragments/analytics/expected")
    ResponseEntity<Html> show(Caller caller, @RequestParam("of") List<UUID> relationships) {
        Check check = new Check();
        check.require(relationships.size() <= MOST, "of", WORDS.told("problem.relationships"));
        check.refuse();
        List<RelationshipPanel> panels =
                expectations.in(relationships, caller.within()).stream()
                        .filter(one -> !one.expectations().isEmpty())
                        .map(one -> RelationshipPanel.of(one, caller.locale()))
                        .toList();
        return ResponseEntity.ok(
                new Html(templates.content("verdict/web/expected.jte", new ExpectedPage(panels))));
    }
}
