package io.howdidwedo.analyticsservice.alert.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.AlertLetters;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Alerts as mails, in one sentence each.
final class MailedAlerts implements AlertLetters {
    private static final Phrases WORDS = Phrases.of(MailedAlerts.class);

    private final Templates templates;
    private final String publicUrl;

    /// Alerts that lead to the pages here.
    ///
    /// @param publicUrl under which staff reach the gateway
    MailedAlerts(Templates templates, String publicUrl) {
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    @Override
    public Letter letter(
            String id, Watch watch, List<Alert> alerts, String behind, String recipient) {
        return Phrases.speaking(
                Locale.forLanguageTag(watch.language()),
                () -> written(id, watch, alerts, behind, recipient));
    }

    private Letter written(
            String id, Watch watch, List<Alert> alerts, String behind, String recipient) {
        List<String> sentences =
                Stream.concat(
                                alerts.stream().map(alert -> sentence(watch, alert)),
                                Stream.of(behind))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        String page = publicUrl + "/dashboard/alerts#watch-" + watch.id();
        String why = WORDS.say("why", watch.author(), watch.title());
        return new Letter(
                id,
                recipient,
                watch.title() + ": " + subject(alerts),
                String.join("\n\n", sentences)
                        + "\n\n"
                        + WORDS.say("more", page)
                        + "\n\n-- \n"
                        + why
                        + "\n",
                html(watch, sentences, page, why),
                List.of());
    }

    private static String subject(List<Alert> alerts) {
        String month = alerts.getFirst().month();
        return alerts.size() == 1
                ? WORDS.say("subject.one", month)
                : WORDS.say("subject.many", alerts.size(), month);
    }

    private String html(Watch watch, List<String> sentences, String page, String why) {
        StringOutput output = new StringOutput();
        templates
                .content("alert/mail/alert.jte", new AlertMail(watch.title(), sentences, page, why))
                .writeTo(output);
        return output.toString();
    }

    /// What was found, in the recipient's way of writing numbers.
    private static String sentence(Watch watch, Alert alert) {
        Wording wording = new Wording(Locale.forLanguageTag(watch.language()));
        String found = found(watch, alert, wording);
        return switch (alert.kind()) {
            case WORSE -> beyondChance("worse", found, alert, wording);
            case BETTER -> beyondChance("better", found, alert, wording);
            case DRIFT -> WORDS.say("drift", found);
        };
    }

    private static String beyondChance(String meaning, String found, Alert alert, Wording wording) {
        return WORDS.say(meaning, found, wording.share(alert.low()), wording.share(alert.high()));
    }

    private static String found(Watch watch, Alert alert, Wording wording) {
        String team = alert.team();
        return WORDS.say(
                team == null ? "found" : "found.at-team",
                watch.watched().title(),
                wording.share(alert.share()),
                alert.month(),
                wording.count(alert.answers()),
                Labels.months(watch.baseline()),
                wording.share(alert.expected()),
                Objects.requireNonNullElse(team, ""));
    }
}
