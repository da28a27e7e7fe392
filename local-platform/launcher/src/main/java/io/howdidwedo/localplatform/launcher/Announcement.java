package io.howdidwedo.localplatform.launcher;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/// What whoever typed the command reads: each step with the seconds since the start, and at the end
/// where to go.
final class Announcement {
    private final PrintStream out;
    private final LongSupplier nanoseconds;
    private final long startedAt;

    /// An announcement that counts from now on.
    ///
    /// @param nanoseconds since some moment
    Announcement(PrintStream out, LongSupplier nanoseconds) {
        this.out = out;
        this.nanoseconds = nanoseconds;
        this.startedAt = nanoseconds.getAsLong();
    }

    /// One step.
    synchronized void say(String what) {
        out.printf("%5.1f s  %s%n", (nanoseconds.getAsLong() - startedAt) / 1e9, what);
    }

    /// Where the pages are, who may log in, and what to try first.
    ///
    /// @param link of a survey that waits to be answered
    synchronized void tellWhereToGo(
            Options options, Ports ports, Credentials credentials, Optional<String> link) {
        say("Everything is up");
        out.println();
        out.println("  Pages      http://localhost:" + ports.gateway());
        out.println(
                "  Begin      http://localhost:"
                        + ports.gateway()
                        + "/getting-started, as "
                        + credentials.admin().user());
        tellLogins(options, credentials);
        tellMails(options, ports, link);
        out.println("  To stop    Ctrl-C");
        out.println();
        out.flush();
    }

    /// Passwords are shown once, at the first start; later they are in their file only.
    private void tellLogins(Options options, Credentials credentials) {
        String file = options.data().resolve("credentials.json").toString();
        if (!credentials.fresh()) {
            out.println("  Logins     in " + file);
            return;
        }
        out.println("  Logins     " + login(credentials.agent()) + " works the follow-ups");
        out.println("             " + login(credentials.manager()) + " reads the dashboard");
        out.println("             " + login(credentials.admin()) + " may do everything");
        out.println("  API key    " + credentials.apiKey());
        out.println("             (kept in " + file + ")");
    }

    private static String login(Credentials.Login login) {
        return String.format("%-8s %s ", login.user(), login.password());
    }

    private void tellMails(Options options, Ports ports, Optional<String> link) {
        if (options.ownMailSystem()) {
            out.println("  Mails      go to the mail system SMTP_HOST names");
        } else {
            out.println("  Mailbox    http://localhost:" + ports.mailbox());
            out.println("  A survey   " + link.orElse("comes by mail; see the mailbox"));
        }
    }
}
