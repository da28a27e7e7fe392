package io.howdidwedo.surveyservice.survey.draft.web;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a browser sends of the editor's page when nothing is changed.
final class SentByPage {
    private SentByPage() {}

    static MultiValueMap<String, String> of(String page) {
        FormElement form = (FormElement) Jsoup.parse(page).getElementById("draft");
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (KeyVal field : form.formData()) {
            if (!field.key().equals("do")) {
                fields.add(field.key(), field.value());
            }
        }
        return fields;
    }
}
