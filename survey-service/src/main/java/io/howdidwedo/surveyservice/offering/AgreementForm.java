package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An offering as it is stated from outside: its name and the requirements agreed from an instant
/// on.
///
/// @param validFrom null: from now on, or always when nothing was stated before
public record AgreementForm(
        @Nullable Map<String, String> name,
        @Nullable Instant validFrom,
        @Nullable List<RequirementForm> requirements) {

    /// The requirements stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    public List<Requirement> checkedRequirements() {
        List<Violation> violations = new ArrayList<>();
        List<RequirementForm> stated = requirements == null ? List.of() : requirements;
        if (stated.isEmpty()) {
            violations.add(
                    new Violation("requirements", "an agreement needs at least one requirement"));
        }
        Set<String> ids = new HashSet<>();
        List<Requirement> requirementsStated = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            RequirementForm form = stated.get(i);
            String path = "requirements[" + i + "]";
            if (form.id() != null && !ids.add(form.id())) {
                violations.add(new Violation(path + ".id", "is used twice in this agreement"));
            }
            form.check(path, violations).ifPresent(requirementsStated::add);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return requirementsStated;
    }
}
