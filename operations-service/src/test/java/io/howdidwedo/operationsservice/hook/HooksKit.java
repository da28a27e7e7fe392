package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of hooks keeps to.
public abstract class HooksKit {
    private Hooks hooks;

    /// A store with nothing in it.
    protected abstract Hooks hooks();

    @BeforeEach
    void begin() {
        hooks = hooks();
    }

    @Test
    void findsAHookAsItWasAdded() {
        Hook rotated =
                SomeHook.of(1, SomeHook.wish("North", "north-branch"))
                        .signedWith("whsec_new", SomeHook.MADE);
        hooks.add(rotated);

        assertThat(hooks.find(rotated.id())).contains(rotated);
        assertThat(hooks.find(new UUID(0, 0))).isEmpty();
    }

    @Test
    void keepsEachStateThereIs() {
        Hook on = SomeHook.of(1);
        Hook failing = SomeHook.of(2).missed(SomeHook.MADE);
        Hook gone = SomeHook.of(3).gone(SomeHook.MADE);
        hooks.add(on);
        hooks.add(failing);
        hooks.add(gone);

        assertThat(hooks.all()).containsExactlyInAnyOrder(on, failing, gone);
    }

    @Test
    void takesOneAStepOn() {
        hooks.add(SomeHook.of(1));

        assertThat(hooks.change(new UUID(5, 1), hook -> hook.gone(SomeHook.MADE))).isPresent();

        assertThat(hooks.find(new UUID(5, 1)).orElseThrow().state())
                .isEqualTo(new Off(Why.GONE, SomeHook.MADE, false));
        assertThat(hooks.change(new UUID(0, 0), hook -> hook)).isEmpty();
    }

    @Test
    void tellsOneThatIsLeftAsItIs() {
        Hook hook = SomeHook.of(1);
        hooks.add(hook);

        assertThat(hooks.change(hook.id(), before -> before)).contains(hook);
    }

    @Test
    void takesOneOut() {
        hooks.add(SomeHook.of(1));
        hooks.add(SomeHook.of(2).turned(false, SomeHook.MADE.plus(Duration.ofDays(1))));

        hooks.remove(new UUID(5, 1));

        assertThat(hooks.all()).extracting(Hook::id).containsExactly(new UUID(5, 2));
    }
}
