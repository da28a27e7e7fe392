package io.howdidwedo.analyticsservice.parameter;

import java.util.function.UnaryOperator;

/// Makes a new version of the parameters and has everything judged again by it.
public final class ChangingParameters {
    private final ParameterVersions versions;
    private final Judgement judgement;

    /// Changes these and asks for that.
    public ChangingParameters(ParameterVersions versions, Judgement judgement) {
        this.versions = versions;
        this.judgement = judgement;
    }

    /// The current parameters changed so, as the next version.
    ///
    /// @param change from the current parameters to the wanted ones; their number does not matter
    public Parameters change(UnaryOperator<Parameters> change) {
        while (true) {
            Parameters current = versions.current();
            Parameters next = change.apply(current).numbered(current.version() + 1);
            if (versions.add(next)) {
                judgement.again();
                return next;
            }
        }
    }

    /// Who has to judge everything again when a parameter changes.
    public interface Judgement {

        /// Sees to it, also when this process ends first.
        void again();
    }
}
