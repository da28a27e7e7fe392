package io.howdidwedo.operationsservice.hook.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.HookLetters;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;

/// Letters about hooks as mails, in the hook's language.
final class MailedSwitchOff implements HookLetters {
    private static final Phrases WORDS = Phrases.of(MailedSwitchOff.class);

    private final Templates templates;
    private final String publicUrl;

    /// @param publicUrl under which staff reach the gateway
    MailedSwitchOff(Templates templates, String publicUrl) {
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    @Override
    public Letter switchedOff(String id, Hook hook, Off off, String recipient) {
        return Phrases.speaking(
                Locale.forLanguageTag(hook.wish().language()),
                () -> written(id, hook, off, recipient));
    }

    private Letter written(String id, Hook hook, Off off, String recipient) {
        String name = hook.wish().name();
        SwitchOffMail mail =
                new SwitchOffMail(
                        WORDS.say("subject", name),
                        List.of(why(off), WORDS.say("waits")),
                        publicUrl + "/webhooks/" + hook.id(),
                        WORDS.say("why", name));
        return new Letter(id, recipient, mail.title(), text(mail), html(mail), List.of());
    }

    private static String why(Off off) {
        return switch (off.why()) {
            case GONE -> WORDS.say("gone");
            case FAILING, BY_HAND -> WORDS.say("failing");
        };
    }

    private static String text(SwitchOffMail mail) {
        return String.join("\n\n", mail.sentences())
                + "\n\n"
                + WORDS.say("more", mail.page())
                + "\n\n-- \n"
                + mail.why()
                + "\n";
    }

    private String html(SwitchOffMail mail) {
        StringOutput output = new StringOutput();
        templates.content("hook/mail/switch-off.jte", mail).writeTo(output);
        return output.toString();
    }
}
