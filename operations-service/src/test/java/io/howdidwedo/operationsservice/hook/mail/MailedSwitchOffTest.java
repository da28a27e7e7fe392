package io.howdidwedo.operationsservice.hook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MailedSwitchOffTest {
    private final MailedSwitchOff letters =
            new MailedSwitchOff(
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.operationsservice"),
                    "https://feedback.example.org");

    private Letter letter(String language, Why why) {
        Hook hook = SomeHook.shaped(Shape.STANDARD, language);
        return letters.switchedOff(
                "id", hook, new Off(why, SomeHook.MADE, false), "ada@example.org");
    }

    @Test
    void saysWhyAndLeadsToTheHook() {
        Letter gone = letter("en", Why.GONE);

        assertThat(gone.subject()).contains("Chat");
        assertThat(gone.text())
                .contains("gone for good (410)", "https://feedback.example.org/webhooks/");
        assertThat(gone.html()).contains("gone for good (410)", "/webhooks/", "lang=\"en\"");
        assertThat(letter("en", Why.FAILING).text()).contains("three days");
    }

    @ParameterizedTest
    @FieldSource("io.howdidwedo.servicekit.wording.Phrases#LANGUAGES")
    void isInTheHooksLanguageAndNamesNoSecret(String language) {
        Letter letter = letter(language, Why.FAILING);

        assertThat(letter.html()).contains("lang=\"" + language + "\"");
        assertThat(letter.text() + letter.html()).doesNotContain("whsec_", "hooks.example.org");
    }
}
