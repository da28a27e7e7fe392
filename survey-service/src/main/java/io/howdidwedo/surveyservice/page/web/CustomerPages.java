package io.howdidwedo.surveyservice.page.web;

import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.brand.BrandColour;
import io.howdidwedo.surveyservice.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Puts the customers' small layout around their pages, with its styles in it: a page is painted
/// from one response, also on a phone far away. They are never cached: they show what one customer
/// answered.
public final class CustomerPages {
    private static final String STYLES = styles();

    private final Templates templates;
    private final Supplier<Brand> brand;

    /// Pages from these templates.
    public CustomerPages(Templates templates, Supplier<Brand> brand) {
        this.templates = templates;
        this.brand = brand;
    }

    private static String styles() {
        try (InputStream file = CustomerPages.class.getResourceAsStream("/customer/page.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What differs from the usual colours.
    private static String colours(Brand brand) {
        if (brand.colour().isEmpty()) {
            return "";
        }
        BrandColour light = brand.shade().onLight();
        BrandColour dark = brand.shade().onDark();
        return accent(light) + "@media (prefers-color-scheme: dark) { " + accent(dark) + " }\n";
    }

    private static String accent(BrandColour colour) {
        return ":root { --accent: %s; --on: %s; }"
                .formatted(colour.written(), colour.words().written());
    }

    /// A page with this title that shows this record by its template.
    public ResponseEntity<Html> page(
            HttpStatus status, Wording wording, String title, String template, Record page) {
        return page(status, wording, title, false, template, page);
    }

    /// A page for a screen that one customer after the other uses: large, and empty again after
    /// a while.
    public ResponseEntity<Html> kiosk(
            HttpStatus status, Wording wording, String title, String template, Record page) {
        return page(status, wording, title, true, template, page);
    }

    private ResponseEntity<Html> page(
            HttpStatus status,
            Wording wording,
            String title,
            boolean kiosk,
            String template,
            Record page) {
        Brand whose = brand.get();
        CustomerLayout layout =
                new CustomerLayout(
                        wording,
                        title,
                        templates.content(template, page),
                        whose,
                        kiosk,
                        STYLES + colours(whose));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content("page/web/layout.jte", layout)));
    }

    /// A page that says that there is nothing behind a link, in the language their browser asks
    /// for: whose link it is is not known.
    public ResponseEntity<Html> nothingThere() {
        String languages =
                RequestContextHolder.getRequestAttributes()
                                instanceof ServletRequestAttributes asked
                        ? asked.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                        : null;
        return closed(HttpStatus.NOT_FOUND, Wording.asked(languages), "invalid");
    }

    /// A page that says why a link does not open anything.
    public ResponseEntity<Html> closed(HttpStatus status, Wording wording, String reason) {
        String title = wording.say("closed." + reason + ".title");
        return page(
                status,
                wording,
                title,
                "page/web/message.jte",
                new MessagePage(title, wording.say("closed." + reason + ".text")));
    }
}
