package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a hook can ask to be told of. Kinds that end in `changed` are told of each version there
/// is; all others once, when it comes to that.
public enum Kind {
    /// A transaction came in.
    TRANSACTION_RECORDED,
    /// Two customers, teams or offerings turned out to be one, or not to be: it belongs to others.
    TRANSACTION_MOVED,
    /// A transaction was taken back with all that came of it.
    TRANSACTION_WITHDRAWN,
    /// A customer was asked.
    INVITATION_SENT,
    /// The customer opened the survey.
    INVITATION_OPENED,
    /// The customer answered.
    INVITATION_ANSWERED,
    /// The time to answer is over.
    INVITATION_EXPIRED,
    /// The mail came back.
    INVITATION_BOUNCED,
    /// The mail system refused it for good.
    INVITATION_FAILED,
    /// The customer is not asked, for the reason given.
    INVITATION_SUPPRESSED,
    /// A customer sent an answer off, and it counts.
    ANSWER_GIVEN,
    /// An answer as it now is: also while it is being given, held back, released or changed.
    ANSWER_CHANGED,
    /// An answered transaction as it is judged now.
    VERDICT_CHANGED,
    /// A case was opened.
    CASE_OPENED,
    /// The team says that it is put right.
    CASE_RESOLVED,
    /// The customer says that it is put right.
    CASE_RECOVERED,
    /// The customer says that it is not put right.
    CASE_REOPENED,
    /// A case is over without the customer's word.
    CASE_CLOSED,
    /// A case as it now is.
    CASE_CHANGED,
    /// Somebody tries whether a hook is reached.
    WEBHOOK_TEST;

    private static final Phrases WORDS = Phrases.of(Kind.class);

    /// Those a hook can ask for.
    public static List<Kind> choosable() {
        return Arrays.stream(values()).filter(kind -> kind != WEBHOOK_TEST).toList();
    }

    /// The one with this name, if a hook can ask for it.
    public static Optional<Kind> of(String word) {
        return choosable().stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Its name on the wire: `case.opened`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /// What it is about: `case`.
    public String subject() {
        return word().substring(0, word().indexOf('.'));
    }

    /// What people choose by: those that are told of every version say so.
    public String choice() {
        return name().endsWith("_CHANGED") ? WORDS.say("every-version", label()) : label();
    }

    /// What people read.
    public String label() {
        return WORDS.say("kind." + word());
    }
}
