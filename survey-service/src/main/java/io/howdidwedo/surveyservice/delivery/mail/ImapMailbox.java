package io.howdidwedo.surveyservice.delivery.mail;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.delivery.CustomersAnswers;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.delivery.HearingReports.Outcome;
import io.howdidwedo.surveyservice.delivery.Report;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.invitation.mail.ReturnAddresses;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the mailbox from time to time. A mail is moved to another folder only when what
/// follows from it is kept; a crash before that has it read again, which changes nothing. Several
/// instances may look at the same time for the same reason.
final class ImapMailbox implements ReturnedMails, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ImapMailbox.class);
    private static final int MOST_AT_ONCE = 500;
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final String TIMEOUT = "20000";

    private final ReturnedMailSettings settings;
    private final ReportReader reader;
    private final HearingReports hearing;
    private final CustomersAnswers answers;
    private final Clock clock;
    private final AtomicReference<ReturnedMails.Look> last = new AtomicReference<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("returned-mails").factory());

    /// The mailbox of these settings.
    ImapMailbox(
            ReturnedMailSettings settings,
            ReturnAddresses returnAddresses,
            HearingReports hearing,
            CustomersAnswers answers,
            Clock clock) {
        this.settings = settings;
        this.reader = new ReportReader(returnAddresses, clock);
        this.hearing = hearing;
        this.answers = answers;
        this.clock = clock;
    }

    /// Begins to look; does nothing when there is no mailbox.
    public void start() {
        if (!settings.host().isBlank()) {
            long pause = settings.every().toMillis();
            var _ = thread.scheduleWithFixedDelay(this::tick, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void tick() {
        try {
            look();
        } catch (MessagingException | RuntimeException e) {
            int unclear = lastLook().map(ReturnedMails.Look::unclear).orElse(0);
            last.set(new ReturnedMails.Look(clock.instant(), false, unclear));
            log.warn(
                    "The mailbox for returned mails cannot be read, will be tried again: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public Optional<ReturnedMails.Look> lastLook() {
        return Optional.ofNullable(last.get());
    }

    /// Looks once.
    void look() throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder handled = folder(store, settings.handledFolder());
            Folder unclear = folder(store, settings.unclearFolder());
            try (Folder arrived = store.getFolder(settings.folder())) {
                sortAll(session, arrived, handled, unclear);
            }
            last.set(new ReturnedMails.Look(clock.instant(), true, unclear.getMessageCount()));
        }
    }

    private void sortAll(Session session, Folder arrived, Folder handled, Folder unclear)
            throws MessagingException {
        arrived.open(Folder.READ_WRITE);
        int some = Math.min(MOST_AT_ONCE, arrived.getMessageCount());
        for (int i = 1; i <= some; i++) {
            sort(session, arrived, arrived.getMessage(i), handled, unclear);
        }
    }

    private static Folder folder(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder " + name + " cannot be made");
        }
        return folder;
    }

    /// One mail; what cannot be kept for now stays where it is, and the next is looked at.
    private void sort(Session session, Folder arrived, Message mail, Folder handled, Folder unclear)
            throws MessagingException {
        if (mail.isSet(Flags.Flag.DELETED)) {
            return;
        }
        boolean understood;
        try {
            understood = isUnderstood(session, mail);
        } catch (RuntimeException e) {
            log.warn("A returned mail will be read again: {}", e.getClass().getSimpleName());
            return;
        }
        arrived.copyMessages(new Message[] {mail}, understood ? handled : unclear);
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    private boolean isUnderstood(Session session, Message mail) throws MessagingException {
        if (mail.getSize() > LARGEST) {
            return false;
        }
        return switch (reader.read(copy(session, mail))) {
            case Report.Fact fact ->
                    hearing.hear(fact, Source.MAILBOX, Teams.ALL, _ -> true) != Outcome.NOT_OURS;
            case Report.Answer(var about, String messageId, String words, boolean whole) ->
                    answers.mailed(about, messageId, words) && whole;
            case Report.AutomaticReply() -> true;
            case Report.Unclear(String _) -> false;
        };
    }

    /// All of it at once, so that what the mailbox does meanwhile is told from what is wrong with
    /// the mail.
    private static MimeMessage copy(Session session, Message mail) throws MessagingException {
        return mail instanceof MimeMessage mime ? new MimeMessage(mime) : new MimeMessage(session);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(settings.encrypted()));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.imap.timeout", TIMEOUT);
        properties.setProperty("mail.imap.writetimeout", TIMEOUT);
        properties.setProperty("mail.imap.partialfetch", "false");
        return properties;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
