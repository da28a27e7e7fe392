package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.surveyservice.brand.Brand;

/// How a mail looks, and what stands at its top and at its foot.
///
/// @param name of who writes; empty when nobody is named
/// @param logo address of their logo; empty when there is none
/// @param colour of links on light ground
/// @param colourOnDark the same on dark ground
/// @param footer what stands below; may be empty
public record MailLook(
        String name, String logo, String colour, String colourOnDark, String footer) {

    static MailLook of(Brand brand, String name, String publicUrl) {
        return new MailLook(
                name,
                brand.logo().isEmpty() ? "" : publicUrl + brand.logoPath(),
                brand.shade().onLight().written(),
                brand.shade().onDark().written(),
                brand.footer());
    }
}
