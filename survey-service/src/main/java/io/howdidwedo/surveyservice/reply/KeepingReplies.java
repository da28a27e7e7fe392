package io.howdidwedo.surveyservice.reply;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The templates of an organisation.
public final class KeepingReplies {
    private final Catalogue<ReplyTemplate> templates;
    private final Clock clock;

    /// Keeps templates here.
    public KeepingReplies(Catalogue<ReplyTemplate> templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /// Adds those there are from the start; one that was changed or taken out stays so.
    public void begin() {
        StandardReplies.all().forEach(replyTemplate -> templates.add(quietly(replyTemplate)));
    }

    /// All that are in use, the oldest first.
    public List<ReplyTemplate> inUse() {
        return templates.all().stream().filter(ReplyTemplate::inUse).toList();
    }

    /// One that is in use.
    public Optional<ReplyTemplate> find(String id) {
        return templates.find(ReplyTemplate.keyOf(id)).filter(ReplyTemplate::inUse);
    }

    /// States a template, new or in the place of the one with its id.
    public void state(String id, String name, Map<String, String> text) {
        ReplyTemplate stated = new ReplyTemplate(id, name, text, true, clock.instant());
        if (!templates.add(quietly(stated))) {
            change(id, name, text, true);
        }
    }

    /// One that was taken out of use.
    public Optional<ReplyTemplate> findTakenOut(String id) {
        return templates
                .find(ReplyTemplate.keyOf(id))
                .filter(replyTemplate -> !replyTemplate.inUse());
    }

    /// Puts one that was taken out back into use, as it was; one in use stays as it is.
    public void putBack(String id) {
        findTakenOut(id)
                .ifPresent(
                        replyTemplate ->
                                change(id, replyTemplate.name(), replyTemplate.text(), true));
    }

    /// Takes one out of use, until it is put back or another has its name; replies written with it
    /// stay.
    public void takeOut(String id) {
        find(id).ifPresent(
                        replyTemplate ->
                                change(id, replyTemplate.name(), replyTemplate.text(), false));
    }

    private void change(String id, String name, Map<String, String> text, boolean inUse) {
        var _ =
                templates.change(
                        ReplyTemplate.keyOf(id),
                        before ->
                                quietly(
                                        new ReplyTemplate(
                                                id, name, text, inUse, before.createdAt())));
    }

    private static Change<ReplyTemplate> quietly(ReplyTemplate template) {
        return new Change<>(template.key(), template, List.of());
    }
}
