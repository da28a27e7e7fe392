package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.servicekit.mail.Letter;

/// Letters about hooks.
public interface HookLetters {
    /// That a hook was switched off.
    ///
    /// @param id the same whenever the same is written again
    Letter switchedOff(String id, Hook hook, Off off, String recipient);
}
