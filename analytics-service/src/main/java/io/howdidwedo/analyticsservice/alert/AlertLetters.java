package io.howdidwedo.analyticsservice.alert;

import io.howdidwedo.servicekit.mail.Letter;
import java.util.List;

/// Puts alerts into words.
public interface AlertLetters {
    /// A letter of what was found.
    ///
    /// @param id of the letter
    /// @param alerts at least one
    /// @param behind what was missing when it was found; empty when nothing
    Letter letter(String id, Watch watch, List<Alert> alerts, String behind, String recipient);
}
