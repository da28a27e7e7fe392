package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.servicekit.problem.Told;
import org.jspecify.annotations.Nullable;

/// Where hooks may lead.
public interface HookAddresses {
    /// What is wrong with an address, as far as it can be told without asking anybody; null when
    /// nothing is.
    @Nullable Told problem(String address);
}
