package io.howdidwedo.localplatform.replay.file;

/// A transaction counts from the moment its first answer was asked for, which stands in the file
/// of answers.
///
/// @param answersKey the answers' column that names the transaction
/// @param column the answers' column with the moment
/// @param zone IANA zone of that local time
record FirstAnswer(String answersKey, String column, String zone) {
    /// The column put beside those of the transactions.
    static final String ADDED_COLUMN = "first_answer_asked_at";
}
