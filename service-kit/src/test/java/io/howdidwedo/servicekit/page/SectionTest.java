package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void theMenuHasWhatTheRulesOpen() {
        assertThat(menuOf(Role.AGENT))
                .containsExactlyInAnyOrder(
                        Section.MY_WORK, Section.TEAMS, Section.CONTACT_POINTS, Section.CUSTOMERS);
        assertThat(menuOf(Role.MANAGER))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(
                                EnumSet.of(
                                        Section.GETTING_STARTED,
                                        Section.ACCESS,
                                        Section.WEBHOOKS,
                                        Section.DEAD_LETTERS,
                                        Section.BRAND)));
        assertThat(menuOf(Role.ADMIN)).contains(Section.values());
        assertThat(menuOf(Role.INTEGRATOR)).isEmpty();
    }

    private static List<Section> menuOf(Role role) {
        Caller caller =
                new Caller(
                        "kim",
                        "Kim",
                        Set.of(role),
                        Set.of("*"),
                        Set.of(),
                        ZoneOffset.UTC,
                        Locale.ENGLISH,
                        "csrf");
        return Arrays.stream(Section.Group.values())
                .flatMap(group -> group.of(caller).stream())
                .toList();
    }
}
