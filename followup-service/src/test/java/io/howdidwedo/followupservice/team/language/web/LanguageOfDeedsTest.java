package io.howdidwedo.followupservice.team.language.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What is known of the language a colleague reads.
class LanguageOfDeedsTest {
    private final ReadLanguages languages =
            new ReadLanguages(new CatalogueInMemory<>(), Clock.systemUTC());

    @Test
    void whoNothingIsKnownOfReadsEnglish() {
        assertThat(languages.of("kim")).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void aDeedSaysWhichLanguageSomebodyReads(String method) {
        does(method, kim(Locale.GERMAN));
        assertThat(languages.of("kim")).isEqualTo(Locale.GERMAN);

        does(method, kim(Locale.forLanguageTag("pt")));
        does(method, kim(Locale.forLanguageTag("pt")));
        assertThat(languages.of("kim")).isEqualTo(Locale.forLanguageTag("pt"));
        assertThat(languages.of("eva")).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whoOnlyLooksChangesNothing(String method) {
        does(method, kim(Locale.GERMAN));

        assertThat(languages.of("kim")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anApiKeyReadsNoMails() {
        Caller key =
                new Caller(
                        "kim",
                        "A key",
                        Set.of(),
                        Set.of("*"),
                        Set.of(),
                        ZoneOffset.UTC,
                        Locale.GERMAN,
                        null);

        does("POST", key);
        does("POST", null);

        assertThat(languages.of("kim")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aDeedIsDoneThoughItsLanguageCannotBeKept() {
        ReadLanguages broken = new ReadLanguages(new Broken(), Clock.systemUTC());

        assertThatCode(() -> does(broken, "POST", kim(Locale.GERMAN))).doesNotThrowAnyException();
    }

    private void does(String method, @Nullable Caller caller) {
        does(languages, method, caller);
    }

    private static void does(ReadLanguages languages, String method, @Nullable Caller caller) {
        new LanguageOfDeeds(languages, () -> Optional.ofNullable(caller))
                .afterCompletion(
                        new MockHttpServletRequest(method, "/cases/1/assign"),
                        new MockHttpServletResponse(),
                        "handler",
                        null);
    }

    private static Caller kim(Locale language) {
        return SomeCaller.reading("kim", "Kim", ZoneOffset.UTC, language, Role.AGENT, "*");
    }

    private static final class Broken implements Catalogue<ReadLanguages.Known> {
        @Override
        public Optional<ReadLanguages.Known> find(UUID id) {
            throw new IllegalStateException("no database");
        }

        @Override
        public List<ReadLanguages.Known> all() {
            return List.of();
        }

        @Override
        public boolean add(Change<ReadLanguages.Known> first) {
            throw new IllegalStateException("no database");
        }

        @Override
        public Optional<ReadLanguages.Known> change(
                UUID id,
                Function<ReadLanguages.Known, @Nullable Change<ReadLanguages.Known>> step) {
            throw new IllegalStateException("no database");
        }
    }
}
