package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.Mark;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.MailName;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where mails go that come back: to one mailbox, with a mark of the mail behind a plus sign, so
/// that a report is about the mail it says and cannot be forged.
public final class ReturnAddresses {
    /// RFC 5321 lets the part before the `@` have 64 characters; the mark and the plus take 55.
    private static final int LONGEST_NAME = 9;

    private static final Pattern MAILBOX = Pattern.compile("([A-Za-z0-9._-]+)@([A-Za-z0-9.-]+)");
    private static final int ATTEMPTS = 256;

    private final String name;
    private final String domain;
    private final Pattern ours;
    private final SignedLinks links;

    private ReturnAddresses(String name, String domain, SignedLinks links) {
        this.name = name;
        this.domain = domain;
        this.ours =
                Pattern.compile(
                        Pattern.quote(name) + "\\+([0-9a-f]{54})@" + Pattern.quote(domain),
                        Pattern.CASE_INSENSITIVE);
        this.links = links;
    }

    /// Addresses of this mailbox; none when it is empty: mails come back to their sender.
    ///
    /// @throws IllegalStateException naming setting and remedy when it is no address to extend
    public static ReturnAddresses of(String mailbox, SignedLinks links) {
        if (mailbox.isBlank()) {
            return new ReturnAddresses("", "", links);
        }
        Matcher parts = MAILBOX.matcher(mailbox.strip());
        if (!parts.matches() || parts.group(1).length() > LONGEST_NAME) {
            throw new IllegalStateException(
                    "survey.mail.bounces-to (SURVEY_MAIL_BOUNCES_TO) must be one address with at"
                            + " most "
                            + LONGEST_NAME
                            + " characters before the @, such as bounces@example.org");
        }
        return new ReturnAddresses(parts.group(1), parts.group(2), links);
    }

    /// Where this mail goes when it comes back; null for its sender.
    @Nullable String of(UUID invitation, Sending sending) {
        return name.isEmpty()
                ? null
                : name
                        + "+"
                        + links.mark(
                                LinkPurpose.RETURN,
                                invitation,
                                sending.reminder() * ATTEMPTS + sending.attempt())
                        + "@"
                        + domain;
    }

    /// Where the customer of a transaction answers a mail about it; null where nobody would read
    /// it there.
    public @Nullable String answersAbout(UUID transaction) {
        return name.isEmpty()
                ? null
                : name + "+" + links.mark(LinkPurpose.REPLY, transaction, 0) + "@" + domain;
    }

    /// The transaction whose address for answers stands in a text; the first that is genuine.
    public Optional<UUID> answered(String text) {
        return name.isEmpty()
                ? Optional.empty()
                : ours.matcher(text)
                        .results()
                        .flatMap(found -> links.marked(LinkPurpose.REPLY, found.group(1)).stream())
                        .map(Mark::subject)
                        .findFirst();
    }

    /// The mail whose return address stands in a text; the first that is genuine.
    public Optional<MailName> in(String text) {
        return name.isEmpty()
                ? Optional.empty()
                : ours.matcher(text)
                        .results()
                        .flatMap(found -> links.marked(LinkPurpose.RETURN, found.group(1)).stream())
                        .map(
                                mark ->
                                        new MailName(
                                                mark.subject(),
                                                mark.number() / ATTEMPTS,
                                                mark.number() % ATTEMPTS))
                        .findFirst();
    }
}
