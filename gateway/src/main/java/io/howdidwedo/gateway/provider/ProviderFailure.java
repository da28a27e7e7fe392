package io.howdidwedo.gateway.provider;

/// Why nobody came in by the provider of logins. The reasons go to the log: they name no person and
/// hold no secret.
public abstract sealed class ProviderFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private ProviderFailure(String reason) {
        super(oneLine(reason), null, false, false);
    }

    /// Reasons may quote what a stranger sent.
    private static String oneLine(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    /// It does not answer, or not as it should.
    public static final class Away extends ProviderFailure {
        private static final long serialVersionUID = 1L;

        /// @param reason in a few words
        public Away(String reason) {
            super(reason);
        }
    }

    /// It sent them back: they did not want to, or may not.
    public static final class Declined extends ProviderFailure {
        private static final long serialVersionUID = 1L;

        /// @param reason the word it has for it
        public Declined(String reason) {
            super(reason);
        }
    }

    /// What was brought is not its word for this browser, here and now.
    public static final class NotGenuine extends ProviderFailure {
        private static final long serialVersionUID = 1L;

        /// @param reason in a few words
        public NotGenuine(String reason) {
            super(reason);
        }
    }
}
