package io.howdidwedo.gateway.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/s/abc",
                "/api/offerings/home-delivery",
                "/api/cases/a%20b",
                "/a.b/..c"
            })
    void letsPlainPathsPass(String path) {
        assertThat(StraightPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api",
                "//api/figures",
                "/assets/../api/figures",
                "/assets/./x",
                "/assets/..",
                "/assets/%2e%2e/api/figures",
                "/assets/..%2Fapi",
                "/api/figures;x=1",
                "/api\\figures",
                "/api%5Cfigures",
                "/a%00b",
                "/a%252e"
            })
    void refusesPathsThatCouldBeReadTwoWays(String path) {
        assertThat(StraightPath.is(path)).isFalse();
    }
}
