package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.PostInMemory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingOwnersTest {
    private final HooksInMemory hooks = new HooksInMemory();
    private final PostInMemory post = new PostInMemory();
    private final TellingOwners telling = new TellingOwners(hooks, TellingOwnersTest::letter, post);

    private static Letter letter(String id, Hook hook, Off off, String recipient) {
        return new Letter(id, recipient, "Off", off.why().toString(), "", List.of());
    }

    private static Hook named(@Nullable String contact) {
        HookWish wish = SomeHook.wish("A");
        return SomeHook.of(
                1,
                new HookWish(
                        wish.name(),
                        wish.address(),
                        wish.shape(),
                        wish.kinds(),
                        wish.teams(),
                        false,
                        contact,
                        "en"));
    }

    @Test
    void tellsOnceThatAHookWasSwitchedOff() {
        hooks.add(named("ada@example.org").gone(SomeHook.MADE));

        telling.tell();
        telling.tell();

        assertThat(post.letters()).extracting(Letter::recipient).containsExactly("ada@example.org");
    }

    @Test
    void tellsLaterWhenTheMailSystemIsAwayInTheSameLetter() {
        hooks.add(named("ada@example.org").gone(SomeHook.MADE));
        post.away(true);
        assertThatThrownBy(telling::tell).isInstanceOf(IllegalStateException.class);

        post.away(false);
        telling.tell();

        assertThat(post.letters()).hasSize(1);
    }

    @Test
    void hasNobodyToTellWhenNobodyIsNamed() {
        hooks.add(named(null).gone(SomeHook.MADE));

        telling.tell();

        assertThat(post.letters()).isEmpty();
        assertThat(hooks.all().getFirst().state())
                .isInstanceOfSatisfying(Off.class, off -> assertThat(off.told()).isTrue());
    }

    @Test
    void tellsNothingOfOneThatSomebodySwitchedOff() {
        hooks.add(named("ada@example.org").turned(false, SomeHook.MADE));

        telling.tell();

        assertThat(post.letters()).isEmpty();
    }
}
