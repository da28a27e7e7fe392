package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.servicekit.mail.Post;

/// Tells those who are named for a hook that it was switched off by itself: by one mail, for as
/// long as it takes until the mail system has it.
public final class TellingOwners {
    private final Hooks hooks;
    private final HookLetters letters;
    private final Post post;

    /// Tells them by this mail system.
    public TellingOwners(Hooks hooks, HookLetters letters, Post post) {
        this.hooks = hooks;
        this.letters = letters;
        this.post = post;
    }

    /// Tells those who do not know yet.
    ///
    /// @throws RuntimeException when the mail system does not take a letter for now
    public void tell() {
        for (Hook hook : hooks.all()) {
            if (hook.state() instanceof Off off && !off.told()) {
                tell(hook, off);
            }
        }
    }

    private void tell(Hook hook, Off off) {
        String contact = hook.wish().contact();
        if (contact != null) {
            String id = DerivedId.of("hook-off", hook.id(), off.since()).toString();
            var _ = post.send(letters.switchedOff(id, hook, off, contact));
        }
        var _ = hooks.change(hook.id(), one -> one.state().equals(off) ? one.told() : one);
    }
}
