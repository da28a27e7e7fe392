package io.howdidwedo.localplatform.mailbox.web;

import io.howdidwedo.localplatform.mailbox.mails.Mail;
import io.howdidwedo.localplatform.mailbox.mails.Mail.MailContent;
import io.howdidwedo.localplatform.mailbox.mails.Mails;
import io.howdidwedo.localplatform.mailbox.messages.MessageDoor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What there is to ask for: pages for people, the same as JSON for programs.
final class Routes {
    private static final int MAILS_ON_A_PAGE = 100;
    private static final int MAILS_IN_AN_ANSWER = 25_000;

    private final Mails mails;
    private final @Nullable MessageDoor messages;
    private final Views views = new Views();

    Routes(Mails mails, @Nullable MessageDoor messages) {
        this.mails = mails;
        this.messages = messages;
    }

    Answer answer(Request request) throws IOException {
        var path = request.path();
        return switch (request.method()) {
            case "GET", "HEAD" ->
                    path.size() > 0 && path.getFirst().equals("api")
                            ? api(request, path.subList(1, path.size()))
                            : page(request, path);
            case "POST" -> post(request, path);
            default -> Answer.problem(405, "Not allowed here", "Ask with GET or POST.");
        };
    }

    private Answer post(Request request, List<String> path) throws IOException {
        if (path.equals(List.of("clear"))) {
            return clear(request);
        }
        return messages != null && path.equals(List.of("messages"))
                ? answer(messages.take(request.headers(), request.body()))
                : missing("no such action");
    }

    private static Answer answer(MessageDoor.Outcome outcome) {
        return switch (outcome) {
            case MessageDoor.Outcome.Taken() -> Answer.nothing(202);
            case MessageDoor.Outcome.Refused(int status, String why) ->
                    Answer.problem(status, "Not taken", why);
        };
    }

    private Answer api(Request request, List<String> path) {
        if (path.equals(List.of("messages"))) {
            return Answer.json(list(request));
        }
        if (path.size() >= 2 && path.getFirst().equals("messages")) {
            return switch (String.join("/", path.subList(2, path.size()))) {
                case "" -> of(path.get(1), mails::content, Answer::json);
                case "raw" -> of(path.get(1), mails::raw, Answer::raw);
                default -> missing("no such part of a message");
            };
        }
        return missing("no such resource");
    }

    private MessageList list(Request request) {
        var to = request.parameter("to");
        var limit = Math.min(request.number("limit", MAILS_IN_AN_ANSWER), MAILS_IN_AN_ANSWER);
        return new MessageList(
                mails.before(request.number("before", Long.MAX_VALUE))
                        .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
                        .limit(limit)
                        .map(MessageList.Item::of)
                        .toList());
    }

    private Answer page(Request request, List<String> path) throws IOException {
        if (path.isEmpty()) {
            return Answer.page(200, views.list(overview(request)));
        }
        if (path.equals(List.of("style.css"))) {
            return Answer.style(Views.style());
        }
        if (path.getFirst().equals("messages") && path.size() == 2) {
            return orMissingPage(mail(path.get(1)));
        }
        if (path.getFirst().equals("messages") && path.size() == 3 && path.get(2).equals("html")) {
            return of(path.get(1), this::framed, Answer::mail);
        }
        return orMissingPage(Optional.empty());
    }

    private Answer orMissingPage(Optional<Answer> answer) {
        return answer.orElseGet(() -> Answer.page(404, views.missing()));
    }

    private Overview overview(Request request) {
        var to = request.parameter("to");
        var shown =
                mails.before(request.number("before", Long.MAX_VALUE))
                        .filter(isTo(to))
                        .limit(MAILS_ON_A_PAGE + 1)
                        .toList();
        return Overview.of(to, shown, MAILS_ON_A_PAGE);
    }

    private static Predicate<Mail> isTo(String part) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Optional<Answer> mail(String id) {
        return number(id)
                .flatMap(
                        number ->
                                mails.mail(number)
                                        .flatMap(
                                                mail ->
                                                        mails.content(number)
                                                                .map(
                                                                        content ->
                                                                                OpenedMail.of(
                                                                                        mail,
                                                                                        content))))
                .map(opened -> Answer.page(200, views.mail(opened)));
    }

    private Optional<String> framed(long id) {
        return mails.content(id).map(MailContent::html).map(FramedMail::of);
    }

    private Answer clear(Request request) throws IOException {
        if (request.isFromElsewhere()) {
            return Answer.problem(
                    403, "Not from here", "Only the mailbox's own page may clear it.");
        }
        mails.clear();
        return Answer.seeOther("/");
    }

    private <T> Answer of(String id, Function<Long, Optional<T>> find, Function<T, Answer> show) {
        return number(id)
                .flatMap(find)
                .map(show)
                .orElseGet(() -> missing("no message has the id " + id));
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private static Answer missing(String what) {
        return Answer.problem(404, "Not found", "There is " + what + ".");
    }
}
