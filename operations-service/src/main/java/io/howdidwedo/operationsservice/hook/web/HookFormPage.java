package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The form of a hook.
///
/// @param id `new` for the next one
record HookFormPage(String id, Entered entered, Caller caller) {

    /// The kinds to choose from, by what they are about.
    Map<String, List<Kind>> kinds() {
        return Kind.choosable().stream()
                .collect(
                        Collectors.groupingBy(
                                Kind::subject, LinkedHashMap::new, Collectors.toList()));
    }

    List<SelectField.Option> shapes() {
        return Arrays.stream(Shape.values())
                .map(shape -> new SelectField.Option(HookWords.word(shape), HookWords.label(shape)))
                .toList();
    }

    static List<SelectField.Option> languages() {
        return Phrases.LANGUAGES.stream()
                .map(
                        tag -> {
                            Locale language = Locale.forLanguageTag(tag);
                            return new SelectField.Option(
                                    tag, language.getDisplayLanguage(language));
                        })
                .toList();
    }
}
