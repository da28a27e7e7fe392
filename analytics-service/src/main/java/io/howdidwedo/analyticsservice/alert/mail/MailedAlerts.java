package io.howdidwedo.analyticsservice.alert.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.AlertLetters;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Alerts as mails, in one sentence each.
final class MailedAlerts implements AlertLetters {
    private static final String DRIFTED =
            " The month alone is within chance, but the last months together have drifted away"
                    + " from that.";

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
        List<String> sentences =
                Stream.concat(
                                alerts.stream().map(alert -> sentence(watch, alert)),
                                Stream.of(behind))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
        String page = publicUrl + "/dashboard/alerts#watch-" + watch.id();
        String why =
                "You get this because %s put you on the list of the watch \"%s\"."
                        .formatted(watch.author(), watch.title());
        return new Letter(
                id,
                recipient,
                watch.title() + ": " + subject(alerts),
                String.join("\n\n", sentences) + "\n\nMore: " + page + "\n\n-- \n" + why + "\n",
                html(watch, sentences, page, why),
                List.of());
    }

    private static String subject(List<Alert> alerts) {
        String month = alerts.getFirst().month();
        return alerts.size() == 1
                ? "beyond chance in " + month
                : alerts.size() + " teams beyond chance in " + month;
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
        NumberFormat percent =
                NumberFormat.getPercentInstance(Locale.forLanguageTag(watch.language()));
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        String found = found(watch, alert, percent);
        String chance =
                "%s to %s would have been chance"
                        .formatted(percent.format(alert.low()), percent.format(alert.high()));
        return switch (alert.kind()) {
            case WORSE -> found + " " + chance + ": this is worse.";
            case BETTER -> found + " " + chance + ": this is better.";
            case DRIFT -> found + DRIFTED;
        };
    }

    private static String found(Watch watch, Alert alert, NumberFormat percent) {
        return "%s%s was %s in %s, of %d. The months %s led to expect %s."
                .formatted(
                        watch.watched().title(),
                        alert.team() == null ? "" : " at " + alert.team(),
                        percent.format(alert.share()),
                        alert.month(),
                        alert.answers(),
                        watch.baseline(),
                        percent.format(alert.expected()));
    }
}
