package io.howdidwedo.servicekit.mail;

import io.howdidwedo.servicekit.vital.Tally;
import java.util.List;

/// Counts what came of mails and messages, in the same words whoever sent them.
public final class MailTally {
    /// The receiving side has taken it over.
    public static final String TAKEN = "taken";

    /// It never will.
    public static final String REFUSED = "refused";

    /// It could not be reached, or wants it later; it is tried again.
    public static final String AWAY = "away";

    private MailTally() {}

    /// Nothing is counted yet.
    ///
    /// @param kind of what is sent: mails to `staff`, what customers are told of their cases
    ///     (`telling`), or the channel they are asked by
    public static Tally of(String kind) {
        return new Tally(
                        "hdwd_mails",
                        "Mails and messages handed over since the start, by what came of it",
                        "outcome",
                        List.of(TAKEN, REFUSED, AWAY))
                .of("kind", kind);
    }
}
