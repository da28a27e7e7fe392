package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.StatedJson;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Offerings and their agreements over HTTP.
@RestController
final class OfferingApi {
    private static final List<String> TOLD_BY_US =
            List.of("id", "version", "agreement", "agreements");

    private final Offerings offerings;
    private final StatingAgreements stating;
    private final StatedJson json;

    OfferingApi(Offerings offerings, StatingAgreements stating, JsonMapper json) {
        this.offerings = offerings;
        this.stating = stating;
        this.json = new StatedJson(json);
    }

    /// One offering as callers see it: the newest agreement, and all versions.
    record OfferingView(
            String id,
            long version,
            Map<String, String> name,
            Agreement agreement,
            List<Agreement> agreements) {
        static OfferingView of(Offering offering) {
            return new OfferingView(
                    offering.id(),
                    offering.version(),
                    offering.name(),
                    offering.agreements().getLast(),
                    offering.agreements());
        }
    }

    record OfferingList(List<OfferingView> items, @Nullable String next) {}

    /// Lists the offerings, each with its agreements.
    @GetMapping("/api/offerings")
    OfferingList list(Caller caller) {
        return new OfferingList(offerings.all().stream().map(OfferingView::of).toList(), null);
    }

    /// Tells an offering with all versions of its agreement.
    ///
    /// @param id the offering's id, as transactions name it
    @GetMapping("/api/offerings/{id}")
    OfferingView get(@PathVariable String id, Caller caller) {
        return offerings
                .find(id)
                .or(() -> offerings.find(WrittenText.id(id)))
                .map(OfferingView::of)
                .orElseThrow(() -> new NotFound("offering", id));
    }

    /// States what is agreed of an offering; a change makes a new version of its agreement.
    ///
    /// @param id the offering's id, as transactions name it
    @PutMapping("/api/offerings/{id}")
    OfferingView put(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        return OfferingView.of(stating.state(id, form(id, body)));
    }

    /// The agreement may stand at the top or under `agreement`; a text may be one for all
    /// languages. An offering that was read here can be sent back as it is.
    private AgreementForm form(String id, JsonNode body) {
        if (!(body instanceof ObjectNode offering)) {
            throw new InvalidInput("body", "expected a JSON object with requirements");
        }
        ObjectNode form = offering.deepCopy();
        requireSame(id, form.path("id"));
        JsonNode stated = form.path("agreement");
        if (stated instanceof ObjectNode agreement) {
            agreement.properties().forEach(field -> form.set(field.getKey(), field.getValue()));
        } else if (!stated.isMissingNode()) {
            throw new InvalidInput("agreement", "must be one object");
        }
        form.remove(TOLD_BY_US);
        perLanguage(form, "name");
        form.path("requirements").forEach(OfferingApi::inOurWords);
        return json.read(form, AgreementForm.class);
    }

    private static void requireSame(String id, JsonNode stated) {
        if (!stated.isMissingNode() && !(stated.isString() && stated.asString().equals(id))) {
            throw new InvalidInput("id", "must be the one in the address, or be left out");
        }
    }

    private static void inOurWords(JsonNode node) {
        if (node instanceof ObjectNode requirement) {
            perLanguage(requirement, "text");
            direction(requirement);
        }
    }

    private static void perLanguage(ObjectNode node, String field) {
        if (node.path(field).isString()) {
            String text = node.get(field).asString();
            node.putObject(field).put("en", text);
        }
    }

    private static void direction(ObjectNode requirement) {
        JsonNode stated = requirement.path("direction");
        if (!stated.isString()) {
            return;
        }
        requirement.put(
                "direction",
                switch (stated.asString().replace('-', '_').toLowerCase(java.util.Locale.ROOT)) {
                    case "high", "up", "higher_is_better", "high_is_good" ->
                            Direction.HIGH_IS_GOOD.name();
                    case "low", "down", "lower_is_better", "low_is_good" ->
                            Direction.LOW_IS_GOOD.name();
                    default ->
                            throw new InvalidInput(
                                    "requirements.direction",
                                    "must be high_is_good or low_is_good");
                });
    }
}
