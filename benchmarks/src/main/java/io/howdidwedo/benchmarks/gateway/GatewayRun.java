package io.howdidwedo.benchmarks.gateway;

import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.EventLog;
import io.howdidwedo.benchmarks.gateway.Ways.Taken;
import io.howdidwedo.benchmarks.gateway.Ways.Way;
import io.howdidwedo.benchmarks.mails.InvitedCustomers;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.benchmarks.service.Survey;
import io.howdidwedo.localplatform.mailbox.LocalMailbox;
import io.howdidwedo.testsupport.Door;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What the customers' way costs: survey page and answer, straight to the service, through our
/// gateway and through a bare Spring Cloud Gateway with one route.
final class GatewayRun {
    private static final int INVITED = 6_000;
    private static final int TURNS = 10;
    private static final int PAGES_A_TURN = 500;

    /// Turns before those that count, so that the compiler is done.
    private static final int WARMING_UP = 20;

    private final Steps steps = new Steps();

    private GatewayRun() {}

    /// Takes the launcher's folder of jars and the bare gateway's.
    public static void main(String[] arguments) throws Exception {
        new GatewayRun().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path app, Path bareApp) throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        steps.say("starting survey-service");
        try (RunFolder folder = RunFolder.named("how-did-we-do-gateway");
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
            steps.say("inviting customers");
            List<String> pages = invite(new InvitedCustomers(log, mailbox, web), service);
            steps.say("starting gateways");
            try (GatewayProcess own =
                            GatewayProcess.own(app, service.address(), platform, folder.path());
                    GatewayProcess bare =
                            GatewayProcess.bare(bareApp, service.address(), folder.path())) {
                own.awaitReady(pages.getFirst(), web);
                bare.awaitReady(pages.getFirst(), web);
                measure(new Ways(service, own, bare, web), pages);
            }
            Table.row("Processor time that other machines took in the meantime", stolen.toString());
        }
    }

    private static List<String> invite(InvitedCustomers customers, ServiceProcess service)
            throws InterruptedException {
        customers.invite(customers.record(service, INVITED));
        customers.awaitMails(INVITED);
        return customers.pages();
    }

    private void measure(Ways ways, List<String> pages) {
        steps.say("warming up");
        var _ = ways.open(pages, WARMING_UP, PAGES_A_TURN);
        var _ = ways.answer(pages.subList(0, INVITED / 2), TURNS);
        steps.say("survey pages");
        Map<Way, Taken> shown = ways.open(pages, TURNS, PAGES_A_TURN);
        steps.say("answers");
        Map<Way, Taken> answered = ways.answer(pages.subList(INVITED / 2, INVITED), TURNS);
        steps.say("done");
        Table.head();
        print("Survey page", shown);
        print("Answer", answered);
    }

    private static void print(String what, Map<Way, Taken> taken) {
        Taken direct = Objects.requireNonNull(taken.get(Way.DIRECT));
        Taken own = Objects.requireNonNull(taken.get(Way.OWN));
        Taken bare = Objects.requireNonNull(taken.get(Way.BARE));
        Table.row(what + ", straight to the service", inWords(direct));
        Table.row(what + ", through the gateway", inWords(own));
        Table.row(what + ", through a bare gateway", inWords(bare));
        Table.row(
                what + ": through the gateway to straight",
                String.format(Locale.ROOT, "%.2f of the time", median(own) / median(direct)));
        Table.row(
                what + ": the gateway's hop to the bare one's",
                String.format(
                        Locale.ROOT,
                        "%.2f of the processor time, %.2f of the time",
                        own.gatewayMillis() / bare.gatewayMillis(),
                        (median(own) - median(direct)) / (median(bare) - median(direct))));
    }

    private static double median(Taken taken) {
        return taken.times().at(0.5);
    }

    private static String inWords(Taken taken) {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.1f ms; service %.2f ms, gateway %.2f ms of processor",
                median(taken),
                taken.times().at(0.99),
                taken.serviceMillis(),
                taken.gatewayMillis());
    }
}
