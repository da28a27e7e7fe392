package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.placing.PlaceChange;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/// An administrator puts offerings in the order in which all staff read them.
@Controller
@ResponseBody
final class OfferingOrderController {
    static final String PATH = "/offerings/order";

    private final PlacingByHand order;
    private final Offerings offerings;

    OfferingOrderController(PlacingByHand order, Offerings offerings) {
        this.order = order;
        this.offerings = offerings;
    }

    /// Takes an offering to a place.
    ///
    /// @param to place and offering, as in `2:repair`
    @PostMapping(PATH)
    ResponseEntity<?> move(@RequestParam String to, Caller caller) {
        Map<String, String> names =
                offerings.all().stream().collect(Collectors.toMap(Offering::id, Offering::called));
        PlaceChange back =
                order.move(
                        names.keySet(),
                        offering -> names.getOrDefault(offering, offering),
                        _ -> true,
                        PlaceChange.sent(to));
        return SeeOther.at(
                UriComponentsBuilder.fromPath("/offerings")
                        .queryParam("moved", "{back}")
                        .encode()
                        .buildAndExpand(back.written())
                        .toUriString());
    }
}
