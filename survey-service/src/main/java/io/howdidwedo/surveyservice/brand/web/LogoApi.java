package io.howdidwedo.surveyservice.brand.web;

import io.howdidwedo.surveyservice.brand.KeepingBrand;
import io.howdidwedo.surveyservice.brand.Logo;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Logos, for mails and customers' pages: kept for good, for their names change with them.
@RestController
final class LogoApi {
    private final KeepingBrand brand;

    LogoApi(KeepingBrand brand) {
        this.brand = brand;
    }

    @GetMapping(Logo.FOLDER + "{file}")
    ResponseEntity<byte[]> show(@PathVariable String file) {
        return brand.logo(file)
                .map(
                        logo ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.parseMediaType(logo.type()))
                                        .cacheControl(
                                                CacheControl.maxAge(Duration.ofDays(365))
                                                        .cachePublic()
                                                        .immutable())
                                        .body(logo.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
