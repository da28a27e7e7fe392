package io.howdidwedo.analyticsservice.parameter.web;

import io.howdidwedo.analyticsservice.parameter.ChangingParameters;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `/api/parameters`: what judging depends on. A change makes a new version, by which everything is
/// judged again.
@RestController
final class ParameterApi {
    private final ParameterVersions versions;
    private final ChangingParameters changing;

    ParameterApi(ParameterVersions versions, ChangingParameters changing) {
        this.versions = versions;
        this.changing = changing;
    }

    /// Tells what judging depends on: the newest version of the parameters.
    @GetMapping("/api/parameters")
    Parameters current(Caller caller) {
        return versions.current();
    }

    /// Changes parameters: those stated get the new value, the others stay. It makes a new version,
    /// by which everything is judged again.
    @PutMapping("/api/parameters")
    Parameters change(Caller caller, @RequestBody Map<String, @Nullable Object> input) {
        if (caller.onlySuppliers().isPresent()) {
            throw new NotAllowed(
                    "These parameters judge the answers of every team, so only an administrator of"
                            + " all teams can change them.");
        }
        return changing.change(current -> ParameterFields.changed(current, input));
    }
}
