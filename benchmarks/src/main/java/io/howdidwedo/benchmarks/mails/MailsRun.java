package io.howdidwedo.benchmarks.mails;

import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.EventLog;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.benchmarks.service.Survey;
import io.howdidwedo.localplatform.mailbox.LocalMailbox;
import io.howdidwedo.testsupport.Door;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// How many invitations survey-service sends each second when many are due at once, as in the
/// morning when nights end; against the bare sending of the same mails.
final class MailsRun {
    private static final int MAILS = 5_000;
    private static final int WARMING_UP = 1_000;

    /// As many as the service keeps.
    private static final int CONNECTIONS = 2;

    private final Steps steps = new Steps();

    private MailsRun() {}

    /// Takes nothing.
    public static void main(String[] arguments) throws Exception {
        new MailsRun().run();
    }

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-mails");
                Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.path().resolve("platform"));
                LocalMailbox mailbox = LocalMailbox.open(folder.path().resolve("mails"), 0, 0);
                EventLog log = new EventLog(platform.broker().bootstrapServers());
                ServiceProcess service =
                        Survey.start(
                                folder.path(),
                                EventLog.PARTITIONS,
                                mailbox.smtpPort(),
                                platform,
                                door,
                                web)) {
            InvitedCustomers customers = new InvitedCustomers(log, mailbox, web);
            List<UUID> transactions = customers.record(service, WARMING_UP + MAILS);
            steps.say("warming up");
            customers.invite(transactions.subList(0, WARMING_UP));
            customers.awaitMails(WARMING_UP);
            steps.say("inviting");
            long start = System.nanoTime();
            customers.invite(transactions.subList(WARMING_UP, transactions.size()));
            customers.awaitMails(transactions.size());
            double sent = MAILS / Steps.seconds(start);
            steps.say("the same mails alone");
            BareMails alone = new BareMails(customers.newest(), mailbox.smtpPort());
            var _ = alone.send(WARMING_UP, CONNECTIONS);
            double bare = MAILS / alone.send(MAILS, CONNECTIONS);
            print(sent, bare, stolen);
        }
    }

    private static void print(double sent, double bare, StolenTime stolen) {
        Table.head();
        Table.row(
                String.format(Locale.ROOT, "%,d invitations due at once, mailed", MAILS),
                String.format(Locale.ROOT, "%,.0f a second", sent));
        Table.row(
                "The same mails alone, over " + CONNECTIONS + " kept connections",
                String.format(Locale.ROOT, "%,.0f a second, ratio %.2f", bare, sent / bare));
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }
}
