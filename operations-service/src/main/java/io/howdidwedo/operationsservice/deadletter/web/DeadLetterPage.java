package io.howdidwedo.operationsservice.deadletter.web;

import io.howdidwedo.operationsservice.deadletter.DeadLetter;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters.Handled;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import org.jspecify.annotations.Nullable;

/// One dead letter.
///
/// @param entered its value to be mended; null as long as it is covered up
/// @param problem why it could not be sent back just now; empty when nobody tried
record DeadLetterPage(Caller caller, Handled handled, @Nullable Entered entered, String problem) {

    /// One whose value is covered up.
    static DeadLetterPage covered(Caller caller, Handled handled) {
        return new DeadLetterPage(caller, handled, null, "");
    }

    /// One whose value can be read and mended.
    static DeadLetterPage shown(Caller caller, Handled handled, Entered entered) {
        return new DeadLetterPage(caller, handled, entered, "");
    }

    /// The same, saying why it could not be sent back.
    DeadLetterPage saying(String why) {
        return new DeadLetterPage(caller, handled, entered, why);
    }

    DeadLetter letter() {
        return handled.letter();
    }

    /// Where its forms go.
    String path(String deed) {
        return "/dead-letters/" + letter().place().word() + "/" + deed;
    }
}
