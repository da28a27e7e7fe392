package io.howdidwedo.analyticsservice.parameter;

/// A parameter has a value it cannot have.
public final class UnfitParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    UnfitParameter(String parameter, String right, Number value) {
        super("%s must be %s, not %s".formatted(parameter, right, value));
        this.parameter = parameter;
    }

    /// Its name.
    public String parameter() {
        return parameter;
    }
}
