package io.howdidwedo.analyticsservice.parameter;

/// Who has to judge everything again when a parameter changes.
public interface Judgement {

    /// Sees to it, also when this process ends first.
    void again();
}
