package io.howdidwedo.servicekit.mail;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What became of a mail, as exactly as the words of a mail system tell it: the status beside them
/// may say less, as `5.0.0` does, or something else, as `5.1.1` for a mailbox that is full.
final class Diagnosis {
    /// The code of a reply, which may be called what it is (`smtp; 550-5.1.1 ...`).
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])([245])\\d\\d(?=[\\s-]|$)");

    private Diagnosis() {}

    /// What words of mail systems mean; the first that is found holds, so that an address is taken
    /// for gone only where nothing else is told.
    private enum Meaning {
        FULL(
                2,
                2,
                "mail ?box (is )?full|(over|exceeded?s?|exceeding)( \\w+){0,3} (quota|storage|limit)"
                        + "|over ?quota|out of storage|quota exceeded|insufficient.{0,20} storage"
                        + "|mailbox size limit"),
        NOT_NOW(
                7,
                1,
                "gr[ea]y-?list|try again|temporar(y|ily)|rate limit|too many (connection|message)"
                        + "|deferred"),
        POLICY(
                7,
                1,
                "spam|block(ed|list| list)|black ?list|policy|reputation|\\bspf\\b|\\bdkim\\b"
                        + "|\\bdmarc\\b|not authori[sz]ed|unauthenticated|banned|relay(ing)? "
                        + "(access )?(denied|not permitted)|unable to relay"),
        GONE(
                1,
                1,
                "user (is )?unknown|unknown (user|recipient|mailbox|address|local)"
                        + "|no such (user|recipient|mailbox|person|address|account)|no mailbox here"
                        + "|(user|recipient|mailbox|account|address|email)[^.;]{0,80}"
                        + "(does ?n.t|does not|did not|not) (exist|found)"
                        + "|doesn.t have an? [\\w.]+ account|recipientnotfound"
                        + "|invalid (recipient|mailbox|user)|mailbox not found"
                        + "|(account|mailbox)[^.;]{0,40}(disabled|inactive|discontinued)"
                        + "|is not a (known|valid) (user|recipient|mailbox)");

        private final int subject;
        private final int detail;
        private final Pattern words;

        Meaning(int subject, int detail, String words) {
            this.subject = subject;
            this.detail = detail;
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        private boolean isIn(String text) {
            return words.matcher(text).find();
        }

        private static Optional<Meaning> of(String text) {
            return Arrays.stream(values()).filter(meaning -> meaning.isIn(text)).findFirst();
        }
    }

    /// The status of a mail that failed, by what is said of it in numbers and words.
    ///
    /// @param status as it is stated; null when it is not
    /// @param words those of the mail system, with its numbers
    static Optional<EnhancedStatus> of(@Nullable EnhancedStatus status, String words) {
        Optional<EnhancedStatus> exact = EnhancedStatus.in(words).filter(found -> !found.isVague());
        if (exact.isPresent()) {
            return exact.get().saysAddressIsGone()
                    ? Optional.of(careful(exact.get(), words))
                    : exact;
        }
        if (status == null || status.isVague()) {
            return byWords(status, words).or(() -> Optional.ofNullable(status));
        }
        return Optional.of(status.saysAddressIsGone() ? careful(status, words) : status);
    }

    /// What says that an address is gone, unless its own words say something else.
    private static EnhancedStatus careful(EnhancedStatus gone, String words) {
        return Meaning.of(words)
                .filter(meaning -> meaning != Meaning.GONE)
                .map(meaning -> as(meaning, kind(gone, words)))
                .orElse(gone);
    }

    private static Optional<EnhancedStatus> byWords(@Nullable EnhancedStatus status, String words) {
        int kind = kind(status, words);
        return kind < 4 ? Optional.empty() : Meaning.of(words).map(meaning -> as(meaning, kind));
    }

    /// What may pass by its words does; for the rest it is told by the code.
    private static EnhancedStatus as(Meaning meaning, int kind) {
        int of = meaning == Meaning.NOT_NOW ? 4 : kind;
        return new EnhancedStatus(of, meaning.subject, meaning.detail);
    }

    /// 5 for good, 4 for now; the code of the reply before the status beside it; 0 when neither is
    /// there.
    private static int kind(@Nullable EnhancedStatus status, String words) {
        Matcher code = CODE.matcher(words);
        if (code.find()) {
            return Integer.parseInt(code.group(1));
        }
        return status == null ? 0 : status.kind();
    }
}
