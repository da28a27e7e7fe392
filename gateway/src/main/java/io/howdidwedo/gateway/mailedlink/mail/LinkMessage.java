package io.howdidwedo.gateway.mailedlink.mail;

/// What a mail with a link says.
///
/// @param press what the link is called
/// @param url the link; it is the reader's alone
/// @param why they get it, and what becomes of it when they do nothing
record LinkMessage(
        String subject, String greeting, String sentence, String press, String url, String why) {

    /// The plain-text part, as good as the other.
    String text() {
        return """
               %s

               %s

               %s:
               %s

               --\s
               %s
               """
                .formatted(greeting, sentence, press, url, why);
    }
}
