package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.FoundTransactions;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Customers who are to be asked with the standard survey, one transaction each.
public final class AskedCustomers extends FoundTransactions implements Surveys {
    private Survey survey = StandardSurvey.firstVersion();

    private final Map<UUID, Transaction> all = new LinkedHashMap<>();
    private final Instant at;

    /// Customers of this moment.
    public AskedCustomers(Instant at) {
        this.at = at;
    }

    /// From now on the survey is asked by this policy.
    public void askBy(Policy policy) {
        survey =
                new Survey(
                        survey.id(),
                        survey.version(),
                        survey.title(),
                        survey.offerings(),
                        survey.questions(),
                        policy,
                        null,
                        null);
    }

    /// A customer with this address, to be asked at once and reminded after three days.
    public Transaction customer(String name, String address) {
        return customer(name, address, name, null);
    }

    /// A transaction of this customer, whose clocks are in this zone.
    public Transaction customer(
            String name, String address, String transactionOf, @Nullable String zone) {
        return add(
                transactionOf,
                new Customer(
                        name, CustomerKind.EXTERNAL, name, address, null, null, "en", zone, null));
    }

    /// One more transaction of a customer described so.
    public Transaction add(String externalId, Customer customer) {
        Transaction transaction =
                SomeTransaction.of(externalId, at, customer)
                        .asked(
                                new Asking(
                                        survey.id(),
                                        survey.version(),
                                        at,
                                        List.of(Duration.ofDays(3)),
                                        Duration.ofDays(30)))
                        .recorded();
        return add(transaction);
    }

    /// This transaction.
    public Transaction add(Transaction transaction) {
        all.put(transaction.id(), transaction);
        return transaction;
    }

    /// A customer with these addresses, to be asked at once and reminded after three days; null
    /// where they have none.
    public Transaction reachable(
            String name, @Nullable String address, @Nullable String phone, @Nullable String chat) {
        return add(
                name,
                new Customer(
                        name, CustomerKind.EXTERNAL, name, address, phone, chat, "en", null, null));
    }

    /// When they may be written to by their survey.
    public TimeToWrite timeToWrite(Clock clock) {
        return new TimeToWrite(
                this, new Throttle(new CatalogueInMemory<>(), clock), new NationalHolidays());
    }

    /// The id of the invitation about a transaction.
    public static UUID invitationOf(Transaction transaction) {
        return Invitation.idOf(transaction.id(), AskedFor.TRANSACTION, 0);
    }

    @Override
    public Optional<Transaction> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Survey> find(String id, int version) {
        return Optional.of(survey);
    }

    @Override
    public Optional<Survey> newest(String id) {
        return Optional.of(survey);
    }

    @Override
    public List<Survey> versions(String id) {
        return List.of(survey);
    }

    @Override
    public List<Survey> all() {
        return List.of(survey);
    }

    @Override
    public List<Survey> asked() {
        return List.of(survey);
    }

    @Override
    public Survey forOffering(String offering) {
        return survey;
    }

    @Override
    public boolean publish(Survey survey) {
        throw new UnsupportedOperationException();
    }

    /// Asks them, by what these carry.
    public FiringTimers sending(
            Invitations invitations,
            Preferences preferences,
            KeepingSuppressions suppressions,
            Clock clock,
            Carriers carriers) {
        return new FiringTimers(
                new SendingInvitations(
                        this,
                        invitations,
                        this,
                        preferences,
                        suppressions,
                        timeToWrite(clock),
                        carriers,
                        clock));
    }
}
