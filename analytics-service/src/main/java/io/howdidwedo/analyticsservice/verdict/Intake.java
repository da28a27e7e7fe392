package io.howdidwedo.analyticsservice.verdict;

/// Where the facts that are judged come in.
public interface Intake {

    /// Starts taking facts in: not before the chronicle knows what is usual.
    void open();
}
