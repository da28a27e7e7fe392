package io.howdidwedo.surveyservice.invitation.wiring;

import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.surveyservice.invitation.Carrier;

/// A carrier of whom it is counted what came of what it carries.
record CountingCarrier(Carrier carrier, Tally tally) implements Carrier {
    @Override
    public Delivery send(Carried carried) {
        try {
            Delivery said = carrier.send(carried);
            count(said);
            return said;
        } catch (RuntimeException e) {
            tally.add(MailTally.AWAY);
            throw e;
        }
    }

    /// One whose turn has not come was not handed over.
    private void count(Delivery said) {
        switch (said) {
            case Delivery.Taken _ -> tally.add(MailTally.TAKEN);
            case Delivery.Refused _, Delivery.AddressGone _ -> tally.add(MailTally.REFUSED);
            case Delivery.TryLater _ -> tally.add(MailTally.AWAY);
            case Delivery.NotYet _ -> {}
        }
    }

    @Override
    public int sideBySide() {
        return carrier.sideBySide();
    }
}
