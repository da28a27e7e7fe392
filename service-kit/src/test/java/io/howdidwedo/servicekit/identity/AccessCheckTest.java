package io.howdidwedo.servicekit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class AccessCheckTest {
    private final AccessCheck check = new AccessCheck();

    /// Spring has a handler of its own for errors, which knows no error when it is asked itself.
    @ParameterizedTest
    @ValueSource(strings = {"/error", "/somewhere/else"})
    void whatNoRuleOpensIsNotThere(String path) {
        assertThatThrownBy(() -> handle(new MockHttpServletRequest("GET", path)))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused ->
                                assertThat(refused.getStatusCode())
                                        .isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void whatIsToldOfAnErrorIsToldToWhoeverMetIt() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);

        assertThat(handle(request)).isTrue();
    }

    private boolean handle(MockHttpServletRequest request) {
        return check.preHandle(request, new MockHttpServletResponse(), this);
    }
}
