package io.howdidwedo.gateway.warning.mail;

/// What a warning says.
///
/// @param todo what to do if it was not them
/// @param press what the link is called
record WarningMessage(
        String subject, String greeting, String sentence, String todo, String press, String url) {

    /// The plain-text part, as good as the other.
    String text() {
        return """
               %s

               %s

               %s

               %s:
               %s
               """
                .formatted(greeting, sentence, todo, press, url);
    }
}
