package io.howdidwedo.surveyservice.brand.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.brand.KeepingBrand;
import io.howdidwedo.testsupport.SettableClock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

class BrandControllerTest {
    private static final Caller ADMIN =
            new Caller(
                    "eva",
                    "Eva",
                    Set.of(Role.ADMIN),
                    Set.of("*"),
                    Set.of(),
                    ZoneOffset.UTC,
                    Locale.ENGLISH,
                    "csrf");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final KeepingBrand brand =
            new KeepingBrand(new CatalogueInMemory<>(), new CatalogueInMemory<>(), clock);
    private final BrandController page =
            new BrandController(
                    brand,
                    new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                    clock);

    @Test
    void whatIsSetHoldsFromThenOnAndIsShown() throws IOException {
        assertThat(sent("#FFDD00", picture("png", 120)).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        Brand now = brand.current();
        assertThat(now.name()).isEqualTo("Nordwind");
        assertThat(now.colour()).isEqualTo("#ffdd00");
        assertThat(now.logo()).matches("[0-9a-f]{32}\\.png");
        assertThat(shown()).contains("Nordwind", now.logoPath());
        ResponseEntity<byte[]> logo = new LogoApi(brand).show(now.logo());
        assertThat(logo.getHeaders().getCacheControl()).contains("immutable");
        assertThat(String.valueOf(logo.getHeaders().getContentType())).isEqualTo("image/png");
    }

    @Test
    void isInTheLanguageOfWhoReadsIt() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(shown())
                .contains("Wie Mails und Seiten für Ihre Kunden aussehen", ">Speichern</button>")
                .doesNotContain("Save");
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    /// A mail that is read again shows the logo it was sent with.
    @Test
    void aLogoStaysWhenItIsNotSentAndIsStillServedWhenItIsRemoved() throws IOException {
        sent("#ffdd00", picture("png", 120));
        String first = brand.current().logo();
        sent("#ffdd00", null);
        assertThat(brand.current().logo()).isEqualTo(first);

        MultiValueMap<String, String> fields = fields("#ffdd00");
        fields.set("removeLogo", "yes");
        page.state(null, fields, ADMIN);

        assertThat(brand.current().logo()).isEmpty();
        assertThat(new LogoApi(brand).show(first).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html></html>",
                "GIF89a"
            })
    void whatIsNoPictureForMailsIsRefusedInWords(String content) throws IOException {
        MockMultipartFile file =
                new MockMultipartFile(
                        "logo", "logo.png", "image/png", content.getBytes(StandardCharsets.UTF_8));

        ResponseEntity<?> answer = sent("#ffdd00", file);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(String.valueOf(answer.getBody())).isNotBlank();
        assertThat(brand.current()).isEqualTo(Brand.NONE);
    }

    @Test
    void aPictureTooLargeIsRefused() throws IOException {
        assertThat(sent("", picture("png", 2_001)).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent("", picture("gif", 20)).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        byte[] much = new byte[200_001];
        assertThat(sent("", new MockMultipartFile("logo", much)).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void noColourIsRefused() throws IOException {
        assertThat(sent("red;}", null).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Others may set it, too: what is known is read again after some seconds.
    @Test
    void whatOthersSetIsSeenSoon() {
        CatalogueInMemory<Brand> brands = new CatalogueInMemory<>();
        KeepingBrand here = new KeepingBrand(brands, new CatalogueInMemory<>(), clock);
        KeepingBrand there = new KeepingBrand(brands, new CatalogueInMemory<>(), clock);
        assertThat(here.current()).isEqualTo(Brand.NONE);

        there.state(new Brand("Nordwind", "", "", "", "", clock.instant()));
        clock.advance(Duration.ofSeconds(6));

        assertThat(here.current().name()).isEqualTo("Nordwind");
    }

    private ResponseEntity<?> sent(String colour, @Nullable MultipartFile logo) throws IOException {
        return page.state(logo, fields(colour), ADMIN);
    }

    private static MultiValueMap<String, String> fields(String colour) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("name", "Nordwind");
        fields.set("senderName", "Nordwind Service");
        fields.set("colour", colour);
        fields.set("footer", "Hafenstr. 1");
        return fields;
    }

    private String shown() {
        StringOutput output = new StringOutput();
        page.show("", ADMIN).content().writeTo(output);
        return output.toString();
    }

    private static MockMultipartFile picture(String form, int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), form, bytes);
        return new MockMultipartFile("logo", "logo", "image/" + form, bytes.toByteArray());
    }
}
