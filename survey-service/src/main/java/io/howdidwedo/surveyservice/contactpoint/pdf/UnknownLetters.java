package io.howdidwedo.surveyservice.contactpoint.pdf;

/// No font of this machine has the letters of a text.
public final class UnknownLetters extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownLetters() {
        super("No font here has these letters.");
    }
}
