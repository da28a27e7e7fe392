package io.howdidwedo.surveyservice.brand.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.brand.BrandColour;
import io.howdidwedo.surveyservice.brand.KeepingBrand;
import io.howdidwedo.surveyservice.brand.Logo;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/// How mails and customers' pages look, for administrators.
@Controller
@ResponseBody
final class BrandController {
    private static final Phrases WORDS = Phrases.of(BrandController.class);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FOOTER = 500;

    private final KeepingBrand brand;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    BrandController(KeepingBrand brand, StaffPages pages, Templates templates, Clock clock) {
        this.brand = brand;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/brand")
    Html show(@RequestParam(required = false) @Nullable String saved, Caller caller) {
        Brand now = brand.current();
        Map<String, String> values =
                Map.of(
                        "name", now.name(),
                        "colour", now.shade().written(),
                        "senderName", now.senderName(),
                        "footer", now.footer());
        return page(new Entered(values), saved != null, caller);
    }

    private Html page(Entered entered, boolean saved, Caller caller) {
        return pages.page(
                caller,
                Section.BRAND,
                WORDS.say("title"),
                templates.content(
                        "brand/web/brand.jte",
                        new BrandPage(brand.current(), entered, saved, caller)));
    }

    /// Sets it; a logo that is not sent stays.
    @PostMapping(value = "/brand", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> state(
            @RequestParam(required = false) @Nullable MultipartFile logo,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller)
            throws IOException {
        Entered entered = Entered.read(sent);
        String name = named(entered, "name");
        String senderName = named(entered, "senderName");
        String footer = WrittenText.atLength(entered.value("footer"));
        entered.check()
                .require(
                        footer.length() <= LONGEST_FOOTER, "footer", WORDS.told("footer.too-long"));
        String colour = colour(entered);
        String file = logo(logo, entered);
        if (entered.isWrong()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(entered, false, caller));
        }
        brand.state(new Brand(name, colour, senderName, footer, file, clock.instant()));
        return SeeOther.at("/brand?saved");
    }

    private static String named(Entered entered, String field) {
        String value = entered.value(field);
        entered.check()
                .require(
                        value.length() <= LONGEST_NAME,
                        field,
                        WORDS.told("name.too-long", LONGEST_NAME));
        return value;
    }

    /// The usual colour is no colour of its own: it may change one day.
    private static String colour(Entered entered) {
        String typed = entered.value("colour");
        if (typed.isEmpty()) {
            return "";
        }
        BrandColour read = BrandColour.of(typed).orElse(null);
        entered.check().require(read != null, "colour", WORDS.told("colour.wrong"));
        return read == null || read.equals(BrandColour.USUAL) ? "" : read.written();
    }

    private String logo(@Nullable MultipartFile sent, Entered entered) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return entered.has("removeLogo", "yes") ? "" : brand.current().logo();
        }
        try {
            Logo logo = Logo.of(sent.getBytes(), clock.instant());
            if (!entered.isWrong()) {
                brand.add(logo);
            }
            return logo.file();
        } catch (Logo.Unfit e) {
            entered.wrong("logo", e.why().said());
            return "";
        }
    }
}
