package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput;
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
        Check check = new Check();
        List<RequirementForm> stated = requirements == null ? List.of() : requirements;
        check.require(
                !stated.isEmpty(), "requirements", "an agreement needs at least one requirement");
        List<Requirement> checked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            RequirementForm form = stated.get(i);
            Check its = check.at("requirements", i);
            boolean again = form.id() != null && !ids.add(form.id());
            its.require(!again, "id", "is used twice in this agreement");
            form.check(its).ifPresent(checked::add);
        }
        check.refuse();
        return checked;
    }
}
