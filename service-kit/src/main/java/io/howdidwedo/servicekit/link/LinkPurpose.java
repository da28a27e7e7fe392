package io.howdidwedo.servicekit.link;

import java.util.Arrays;
import java.util.Optional;

/// What a link opens.
public enum LinkPurpose {
    /// The survey of an invitation.
    SURVEY('s'),
    /// The preferences of the customer invited.
    PREFERENCES('p'),
    /// The customer's case.
    CASE('c'),
    /// What a notice asks a colleague to do.
    NOTICE('n'),
    /// Where a mail goes that comes back.
    RETURN('r'),
    /// Where the customer of a transaction answers a mail about it.
    REPLY('a'),
    /// A contact point, where anybody answers.
    CONTACT_POINT('w'),
    /// Which transaction somebody at a contact point had.
    TRANSACTION('t');

    private final char letter;

    LinkPurpose(char letter) {
        this.letter = letter;
    }

    /// What stands for it in a token.
    byte letter() {
        return (byte) letter;
    }

    /// The purpose this letter stands for.
    static Optional<LinkPurpose> of(byte letter) {
        return Arrays.stream(values()).filter(purpose -> purpose.letter() == letter).findFirst();
    }
}
