package io.howdidwedo.gateway.secondstep.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody sees of their second step.
///
/// @param offer what the phone is shown; null where it is set up
/// @param since when it is on; empty where it is not
/// @param left how many kept codes are not used up
/// @param codes that were made just now, shown once; empty otherwise
/// @param required whether everybody needs one
/// @param problem why it did not work; empty when nothing is wrong
record MyStepPage(
        String csrf,
        String user,
        @Nullable PhoneOffer offer,
        String since,
        int left,
        List<String> codes,
        boolean required,
        String problem) {
    MyStepPage {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "my step page";
    }
}
