package io.howdidwedo.analyticsservice.report.mail;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.report.Digest;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.ReportLetters;
import io.howdidwedo.analyticsservice.report.pdf.ReportPdf;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;

/// Reports as mails: HTML and text, with the PDF beside them.
final class MailedReports implements ReportLetters {
    private static final Phrases WORDS = Phrases.of(MailedReports.class);

    private final Templates templates;
    private final String publicUrl;

    /// Reports that lead to the pages here.
    ///
    /// @param publicUrl under which staff reach the gateway
    MailedReports(Templates templates, String publicUrl) {
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    @Override
    public Letter letter(String id, Report report, Digest digest, String recipient) {
        Locale language = Locale.forLanguageTag(report.language());
        return Phrases.speaking(language, () -> written(id, report, digest, recipient, language));
    }

    private Letter written(
            String id, Report report, Digest digest, String recipient, Locale language) {
        String page = publicUrl + digest.page();
        return new Letter(
                id,
                recipient,
                digest.title() + ": " + digest.about(),
                text(report, digest, page),
                html(report, digest, page),
                List.of(
                        new Letter.Attachment(
                                "report.pdf", "application/pdf", ReportPdf.of(digest, language))));
    }

    private String html(Report report, Digest digest, String page) {
        StringOutput output = new StringOutput();
        templates
                .content("report/mail/report.jte", new ReportMail(digest, page, why(report)))
                .writeTo(output);
        return output.toString();
    }

    private static String why(Report report) {
        return WORDS.say("why", report.author());
    }

    private static String text(Report report, Digest digest, String page) {
        StringBuilder text = new StringBuilder(2_000);
        text.append(digest.title()).append('\n').append(digest.about()).append("\n\n");
        if (!digest.provisional().isEmpty()) {
            text.append(digest.provisional()).append("\n\n");
        }
        if (digest.empty()) {
            text.append(WORDS.say("empty")).append("\n\n");
        }
        digest.headlines().forEach(headline -> append(headline, text));
        digest.tables().forEach(table -> append(table, text));
        text.append('\n').append(WORDS.say("page")).append(": ").append(page).append("\n\n-- \n");
        return text.append(why(report)).append('\n').toString();
    }

    private static void append(Digest.Headline headline, StringBuilder text) {
        text.append(headline.title()).append(": ").append(headline.value());
        if (!headline.interval().isEmpty()) {
            text.append(" (").append(headline.interval()).append(", 95 %)");
        }
        text.append(", ").append(headline.basis()).append('\n');
        for (String more : List.of(headline.change(), headline.note())) {
            if (!more.isEmpty()) {
                text.append("  ").append(more).append('\n');
            }
        }
    }

    private static void append(Digest.Table table, StringBuilder text) {
        text.append('\n').append(table.title()).append('\n');
        text.append(String.join(" | ", table.columns())).append('\n');
        table.rows().forEach(row -> text.append(String.join(" | ", row)).append('\n'));
    }
}
