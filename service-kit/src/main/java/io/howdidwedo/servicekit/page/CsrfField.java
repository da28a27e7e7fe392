package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// The hidden field that shows a form was sent from a page of ours: `${new CsrfField(page.csrf())}`
/// in every form that changes something.
///
/// @param token of the caller, or of the link a customer came by
public record CsrfField(String token) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        Templates.OF_KIT.content("page/csrf-field.jte", this).writeTo(output);
    }
}
