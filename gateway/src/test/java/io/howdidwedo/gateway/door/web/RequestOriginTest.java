package io.howdidwedo.gateway.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginTest {
    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void trustsABrowserThatSaysItIsOurPage(String site) {
        assertThat(new RequestOrigin(site, "null", "here").isElsewhere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void recognisesOtherSites(String site) {
        assertThat(new RequestOrigin(site, "https://here", "here").isElsewhere()).isTrue();
    }

    @Test
    void comparesTheOriginWithTheHostWhenThereIsNothingElse() {
        assertThat(new RequestOrigin(null, "http://here:8080", "HERE:8080").isElsewhere())
                .isFalse();
        assertThat(new RequestOrigin(null, "https://here", "here:443").isElsewhere()).isFalse();
        assertThat(new RequestOrigin(null, "http://there:8080", "here:8080").isElsewhere())
                .isTrue();
        assertThat(new RequestOrigin(null, "http://here:9000", "here:8080").isElsewhere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "no address at all"})
    void takesAHiddenOrBrokenOriginForElsewhere(String origin) {
        assertThat(new RequestOrigin(null, origin, "here").isElsewhere()).isTrue();
    }

    @Test
    void letsProgramsThatSayNothingPass() {
        assertThat(new RequestOrigin(null, null, "here").isElsewhere()).isFalse();
    }
}
