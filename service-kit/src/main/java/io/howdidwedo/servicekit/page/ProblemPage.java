package io.howdidwedo.servicekit.page;

import gg.jte.output.StringOutput;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.ProblemType;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// Tells people of a refusal by a page, where programs get problem details. Only who asks for HTML
/// by name is taken for a person: a program that takes anything gets JSON.
final class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {
    /// What a browser may tell that a request was sent from; nothing else is looked at.
    private static final Pattern URI_OF_A_PAGE =
            Pattern.compile("https?://[\\w.:\\[\\]-]+/(?!/)[\\w./~%?&=+,;:@!$'()*-]*");

    private static final Phrases WORDS = Phrases.of(ProblemPage.class);

    private final StaffPages pages;

    ProblemPage(StaffPages pages) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.pages = pages;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return super.canWrite(type, mediaType) && isAskedByAPerson();
    }

    private static boolean isAskedByAPerson() {
        return request()
                .map(request -> request.getHeader("Accept"))
                .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
    }

    /// The page without what its address stated, when that was the fault.
    private static @Nullable String instead(ProblemDetail problem) {
        return request()
                .filter(_ -> problem.getStatus() == HttpStatus.BAD_REQUEST.value())
                .filter(request -> request.getMethod().equals("GET"))
                .filter(request -> request.getQueryString() != null)
                .map(HttpServletRequest::getRequestURI)
                .orElse(null);
    }

    private static MessagePage message(ProblemDetail problem) {
        return new MessagePage(
                title(problem), ShortId.within(detail(problem)), instead(problem), back());
    }

    /// What the framework refuses has a type, and no meaning of ours.
    private static String title(ProblemDetail problem) {
        String english = Objects.requireNonNullElse(problem.getTitle(), "");
        if (problem instanceof Told.Problem told) {
            return WORDS.say("problem." + told.meaning());
        }
        String type =
                ProblemType.of(problem.getStatus())
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        return isEnglish() && !english.isEmpty() ? english : WORDS.say("problem." + type);
    }

    /// English says what programs are told; other languages what they have words for.
    private static String detail(ProblemDetail problem) {
        String english = Objects.requireNonNullElse(problem.getDetail(), "");
        String said = problem instanceof Told.Problem told ? told.said() : null;
        if (said != null) {
            return said;
        }
        return isEnglish() || !(problem instanceof Told.Problem told)
                ? english
                : byMeaning(told, english);
    }

    private static String byMeaning(Told.Problem problem, String english) {
        String meaning = "problem." + problem.meaning();
        List<String> places = problem.places();
        if (problem.meaning().equals("not-found")) {
            String thing = "thing." + places.getFirst().replace(' ', '-');
            return WORDS.knows(thing)
                    ? WORDS.say("problem.not-found.thing", WORDS.say(thing), places.getLast())
                    : WORDS.say("problem.not-found.detail");
        }
        return WORDS.knows(meaning + ".detail")
                ? WORDS.say(meaning + ".detail", places.toArray())
                : english;
    }

    private static boolean isEnglish() {
        return Phrases.reader().getLanguage().equals("en");
    }

    /// The page of ours that the request was sent from.
    private static @Nullable String back() {
        return request().map(ProblemPage::sentFrom).orElse(null);
    }

    private static @Nullable String sentFrom(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null || !URI_OF_A_PAGE.matcher(referrer).matches()) {
            return null;
        }
        UriComponents from = UriComponentsBuilder.fromUriString(referrer).build();
        String path = from.getPath();
        boolean isOurs = request.getServerName().equals(from.getHost());
        boolean isTheSame =
                request.getRequestURI().equals(path) && request.getMethod().equals("GET");
        if (!isOurs || isTheSame || path == null) {
            return null;
        }
        return from.getQuery() == null ? path : path + "?" + from.getQuery();
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    @Override
    protected ProblemDetail readInternal(
            Class<? extends ProblemDetail> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Problems are only told");
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage message)
            throws IOException {
        StringOutput page = new StringOutput();
        pages.message(Caller.now().orElse(null), message(problem)).writeTo(page);
        message.getBody().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
