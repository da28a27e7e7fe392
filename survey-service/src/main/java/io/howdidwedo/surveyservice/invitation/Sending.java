package io.howdidwedo.surveyservice.invitation;

/// One attempt to send one mail of an invitation.
///
/// @param reminder 0 for the invitation itself, else the reminder's number
/// @param attempt 0 for the first sending, else how often it was tried before
/// @param round 0 when nothing was waited for, else which waiting has ended
/// @param hasTurn whether it has waited for its turn among the mails to its domain
public record Sending(int reminder, int attempt, int round, boolean hasTurn) {

    /// The first attempt.
    static Sending first(int reminder) {
        return new Sending(reminder, 0, 0, false);
    }
}
