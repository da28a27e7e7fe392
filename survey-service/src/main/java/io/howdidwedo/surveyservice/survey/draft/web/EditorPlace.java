package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.draft.DraftEdit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Where somebody is in the editor.
///
/// @param audience whether audience and schedule are open, not the questions
/// @param question the number of the open one; 0 for the title
/// @param language in which words are shown to be changed; empty for the first there is
/// @param entered whether it was just opened, to write in it
record EditorPlace(boolean audience, int question, String language, boolean entered) {
    private static final String AUDIENCE = "audience";

    static EditorPlace of(String tab, int question, String language, boolean entered) {
        return new EditorPlace(AUDIENCE.equals(tab), question, language, entered);
    }

    /// As far as there are so many questions.
    EditorPlace within(SurveyDocument document) {
        int number =
                Math.clamp(
                        question,
                        0,
                        Objects.requireNonNullElse(document.questions(), List.of()).size());
        return new EditorPlace(audience, number, language, entered);
    }

    String tab() {
        return audience ? AUDIENCE : "";
    }

    /// Where somebody is after a button was pressed.
    ///
    /// @param change what the button says
    /// @param after the document as it is then
    EditorPlace after(String change, SurveyDocument after) {
        String[] words = change.split(":", 3);
        return switch (words[0]) {
            case "tab" -> of(words[1], question, language, false);
            case "language" -> in(words[1]);
            case "add-language" -> in(words.length > 1 ? words[1].strip() : language);
            case "open" -> at(number(words, 1), true);
            case "add" -> at(DraftEdit.placeOfNew(after, words[1]) + 1, true);
            case "copy" -> at(number(words, 1) + 2, true);
            case "up" -> at(number(words, 1), false);
            case "down" -> at(number(words, 1) + 2, false);
            case "move" -> at(number(words, 2) + 1, false);
            case "remove" -> at(number(words, 1) + 1, false);
            default -> new EditorPlace(audience, question, language, false);
        };
    }

    private EditorPlace in(String other) {
        return new EditorPlace(audience, question, other, true);
    }

    private EditorPlace at(int number, boolean nowEntered) {
        return new EditorPlace(false, number, language, nowEntered);
    }

    private static int number(String[] words, int at) {
        return words.length > at && words[at].matches("\\d{1,4}") ? Integer.parseInt(words[at]) : 0;
    }

    /// Its address in the editor of this survey.
    String address(String survey) {
        StringBuilder address = new StringBuilder("/surveys/").append(survey).append("/edit");
        address.append(audience ? "?tab=" + AUDIENCE : "?question=" + question);
        if (!language.isEmpty()) {
            address.append("&language=")
                    .append(URLEncoder.encode(language, StandardCharsets.UTF_8));
        }
        return address.append(entered ? "&entered=true" : "").toString();
    }
}
