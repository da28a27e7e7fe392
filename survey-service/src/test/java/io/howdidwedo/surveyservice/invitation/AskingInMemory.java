package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Map;

/// What tests of asking customers begin with: everything that is kept is kept in memory, by one
/// clock.
public abstract class AskingInMemory {
    /// Takes whatever is handed over.
    protected static final Carrier TAKING = _ -> new Carrier.Delivery.Taken();

    protected final SettableClock clock;
    protected final AskedCustomers customers;
    protected final InvitationsInMemory invitations = new InvitationsInMemory();
    protected final PreferencesInMemory preferences = new PreferencesInMemory();
    protected final KeepingSuppressions suppressions;

    /// It is this moment.
    protected AskingInMemory(Instant now) {
        clock = new SettableClock(now);
        customers = new AskedCustomers(now);
        suppressions = new KeepingSuppressions(new SuppressionsInMemory(), clock);
    }

    /// Asks the customers, by what these carry.
    protected FiringTimers sending(Carriers carriers) {
        return customers.sending(invitations, preferences, suppressions, clock, carriers);
    }

    /// The customer of this transaction is asked, and it goes through.
    protected void ask(Transaction about, Channel channel) {
        sending(new Carriers(Map.of(channel, TAKING))).invite(about.id());
    }
}
