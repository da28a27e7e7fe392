package io.howdidwedo.servicekit.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a mail system says in three numbers about a mail (RFC 3463), such as `5.1.1`.
///
/// @param kind 2 delivered, 4 not for now, 5 never
/// @param subject what it is about: 1 the address, 2 the mailbox, 4 the way there, 7 policy
/// @param detail the more exact reason
public record EnhancedStatus(int kind, int subject, int detail) {
    /// What tells that nobody can be reached under the address, now or later. Not 5.1.7 and 5.1.8,
    /// which are about the sender's address, nor a full mailbox (5.2.2), nor policy (5.7.x).
    private static final Set<String> ADDRESS_IS_GONE =
            Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4");

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");

    /// The first one in a text; numbers that are part of an IP address are none.
    public static Optional<EnhancedStatus> in(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(
                        new EnhancedStatus(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    /// The status of a mail that failed, as exactly as its mail system tells it: the words may say
    /// more than the status beside them, or something else.
    ///
    /// @param stated null when there is none
    /// @param words with the numbers in them
    public static Optional<EnhancedStatus> diagnosed(
            @Nullable EnhancedStatus stated, String words) {
        return Diagnosis.of(stated, words);
    }

    /// Whether it tells no more than that it failed.
    boolean isVague() {
        return subject == 0 && detail == 0;
    }

    /// Whether trying again is of no use.
    public boolean isForGood() {
        return kind == 5;
    }

    /// Whether it may pass.
    public boolean isForNow() {
        return kind == 4;
    }

    /// Whether nobody can be reached under the address any more.
    public boolean saysAddressIsGone() {
        return ADDRESS_IS_GONE.contains(written());
    }

    /// What it comes to, for people; empty when it says too little.
    public String inWords() {
        return switch (subject) {
            case 1 ->
                    saysAddressIsGone()
                            ? "the address does not exist"
                            : "the address was not taken";
            case 2 -> mailbox();
            case 3 -> "the other mail system has trouble";
            case 4 ->
                    saysAddressIsGone()
                            ? "the domain has no mail"
                            : "the other side was not reached";
            case 5, 6 -> "the mail was not understood";
            case 7 -> "refused by policy";
            default -> "";
        };
    }

    private String mailbox() {
        return switch (detail) {
            case 1 -> "the mailbox is closed";
            case 2 -> "the mailbox is full";
            case 3 -> "the mail is too long";
            default -> "the mailbox did not take it";
        };
    }

    /// As mail systems write it.
    public String written() {
        return kind + "." + subject + "." + detail;
    }
}
