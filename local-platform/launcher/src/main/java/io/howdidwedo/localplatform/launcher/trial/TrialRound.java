package io.howdidwedo.localplatform.launcher.trial;

import io.howdidwedo.localplatform.replay.remote.Http;
import io.howdidwedo.localplatform.replay.remote.Mailbox;
import io.howdidwedo.localplatform.replay.remote.Product;
import io.howdidwedo.localplatform.replay.remote.SurveyPage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A day's work in small, with made-up customers: transactions come in, customers are mailed and
/// answer, cases open, staff look at their pages. The start-up cache is trained by it: it is to
/// know what a system does all day, and not only how it starts.
public final class TrialRound {
    static final int CUSTOMERS = 400;

    /// One in so many is not content, and makes a case.
    static final int BAD_ONE_IN = 5;

    /// Who answers sooner than a person reads is taken for a machine.
    private static final Duration READING = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI mailbox;
    private final Duration reading;
    private final StaffVisit staff;
    private final Http http = new Http(PATIENCE);
    private final Product product;

    /// A round through this gateway, with the mails in this mailbox.
    ///
    /// @param user who looks at the pages, may do everything
    public TrialRound(URI gateway, URI mailbox, String apiKey, String user, String password) {
        this(gateway, mailbox, apiKey, new StaffVisit(gateway, user, password), READING);
    }

    /// @param reading how long a customer reads before the answer is sent
    TrialRound(URI gateway, URI mailbox, String apiKey, StaffVisit staff, Duration reading) {
        this.mailbox = mailbox;
        this.reading = reading;
        this.staff = staff;
        this.product = new Product(gateway, apiKey, http);
    }

    /// Plays it to its end.
    ///
    /// @throws IOException when something of it does not work
    public void play() throws IOException, InterruptedException {
        List<String> addresses =
                IntStream.range(0, CUSTOMERS).mapToObj(TrialRound::address).toList();
        try (Mailbox mails = new Mailbox(mailbox, addresses, http);
                ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < CUSTOMERS; number++) {
                int customer = number;
                all.add(
                        customers.submit(
                                () -> {
                                    answer(customer, mails);
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("A customer of the trial could not answer", e);
        }
        staff.look();
    }

    private void answer(int customer, Mailbox mails)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var _ = product.record(transaction(customer));
        URI link = mails.linkFor(address(customer)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        SurveyPage page = product.open(link);
        TimeUnit.NANOSECONDS.sleep(reading.toNanos());
        product.submit(page, answers(customer));
    }

    private static Map<String, String> answers(int customer) {
        return customer % BAD_ONE_IN == 0
                ? Map.of("overall", "1", "next-time", "Please call before you come.")
                : Map.of("overall", String.valueOf(3 + customer % 3));
    }

    private static String address(int customer) {
        return "customer-" + customer + "@trial.example.org";
    }

    private static ObjectNode transaction(int customer) {
        Instant now = Instant.now();
        ObjectNode transaction = JSON.createObjectNode();
        transaction
                .put("source", "trial")
                .put("externalId", String.valueOf(customer))
                .put("occurredAt", now.toString())
                .put("stage", "after")
                .put("supplier", customer % 2 == 0 ? "north-branch" : "south-branch")
                .put("offering", "home-delivery");
        transaction
                .putObject("customer")
                .put("id", "trial-" + customer % (CUSTOMERS / 2))
                .put("kind", "external")
                .put("name", "Trial Customer")
                .put("email", address(customer))
                .put("language", "en");
        transaction
                .putObject("facts")
                .put("promisedBy", now.toString())
                .put("deliveredAt", now.toString());
        return transaction;
    }
}
