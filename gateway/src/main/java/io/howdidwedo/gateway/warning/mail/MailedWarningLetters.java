package io.howdidwedo.gateway.warning.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.warning.Warning;
import io.howdidwedo.gateway.warning.WarningLetters;
import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;

/// Warnings as mails, in the language of the account.
final class MailedWarningLetters implements WarningLetters {
    private static final Phrases WORDS = Phrases.of(MailedWarningLetters.class);

    private final Templates templates;
    private final PageSettings page;

    MailedWarningLetters(Templates templates, PageSettings page) {
        this.templates = templates;
        this.page = page;
    }

    @Override
    public Letter letter(String id, Account account, Warning warning) {
        Locale language = Locale.forLanguageTag(account.language());
        Phrases words = WORDS.in(language);
        WarningMessage message =
                switch (warning) {
                    case Warning.SecondStepOff(String by) ->
                            message(words, account, "second-step-off", by, "/account");
                    case Warning.ManyFailures(String address) ->
                            message(words, account, "failures", address, "/login/forgotten");
                };
        return new Letter(
                id,
                account.user(),
                message.subject(),
                message.text(),
                Phrases.speaking(language, () -> html(message)),
                List.of());
    }

    private WarningMessage message(
            Phrases words, Account account, String what, String more, String path) {
        return new WarningMessage(
                words.say(what + ".subject", page.organisation()),
                words.say("greeting", Isolated.of(account.name())),
                words.say(what + ".sentence", page.organisation(), Isolated.of(more)),
                words.say(what + ".todo"),
                words.say(what + ".press"),
                page.publicUrl() + path);
    }

    private String html(WarningMessage message) {
        StringOutput output = new StringOutput();
        templates.content("warning/mail/warning.jte", message).writeTo(output);
        return output.toString();
    }
}
