package io.howdidwedo.localplatform.replay.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A survey page before a customer.
public record SurveyPage(URI address, String html) {
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]*)\"");
    /// As many as a person needs: a choice, a text, the button.
    private static final int INPUTS = 3;

    /// Whether it still asks; after an answer it thanks.
    public boolean asks() {
        return STAMP.matcher(html).find();
    }

    /// The form's fields with these answers; those to questions the page does not ask are left
    /// out.
    String filledIn(Map<String, String> answers) {
        Matcher stamp = STAMP.matcher(html);
        if (!stamp.find()) {
            throw new IllegalStateException("This page asks nothing");
        }
        StringBuilder fields = new StringBuilder("inputs=" + INPUTS);
        add(fields, "stamp", stamp.group(1));
        answers.forEach(
                (question, answer) -> {
                    if (html.contains("name=\"answer." + question + "\"")) {
                        add(fields, "answer." + question, answer);
                    }
                });
        return fields.toString();
    }

    private static void add(StringBuilder fields, String name, String value) {
        fields.append('&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
