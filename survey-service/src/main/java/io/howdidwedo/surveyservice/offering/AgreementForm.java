package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        @Nullable List<? extends @Nullable RequirementForm> requirements) {
    private static final Phrases WORDS = Phrases.of(AgreementForm.class);

    /// To the millisecond, as it is kept: stated once more it is the same.
    public AgreementForm {
        validFrom = validFrom == null ? null : validFrom.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The requirements stated.
    ///
    /// @throws InvalidInput naming every field that is wrong
    public List<Requirement> checkedRequirements() {
        Check check = new Check();
        RequirementForm.checkWords(name, check.at("name"));
        if (validFrom != null) {
            var _ = new StatedValues(check).instant("validFrom", validFrom.toString());
        }
        List<Requirement> checked = requirements(check);
        check.refuse();
        return checked;
    }

    private List<Requirement> requirements(Check check) {
        List<? extends @Nullable RequirementForm> stated =
                requirements == null ? List.of() : requirements;
        check.require(!stated.isEmpty(), "requirements", WORDS.told("problem.none"));
        List<Requirement> checked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            RequirementForm form = stated.get(i);
            Check its = check.at("requirements", i);
            if (form == null) {
                its.wrong("", WORDS.told("problem.no-requirement"));
                continue;
            }
            boolean again = form.id() != null && !ids.add(form.id());
            its.require(!again, "id", WORDS.told("problem.id-twice"));
            form.check(its).ifPresent(checked::add);
        }
        return checked;
    }
}
