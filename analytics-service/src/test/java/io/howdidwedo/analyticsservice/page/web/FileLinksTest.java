package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileLinksTest {
    private static final String CSV = "/api/figures?by=month&format=csv&metrics=csat";

    @Test
    void leadToTheSameTableInOtherForms() {
        assertThat(FileLinks.forExcel(CSV))
                .isEqualTo("/api/figures?by=month&format=csv&excel=1&metrics=csat");
        assertThat(FileLinks.workbook(CSV))
                .isEqualTo("/api/figures?by=month&format=xlsx&metrics=csat");
    }
}
