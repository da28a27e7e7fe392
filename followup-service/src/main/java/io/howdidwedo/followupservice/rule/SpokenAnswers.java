package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Past answers with what customers wrote in them.
public final class SpokenAnswers implements PastAnswers {
    private static final int AT_ONCE = 500;

    private final PastAnswers past;
    private final Voices voices;
    private final AtomicLong changes = new AtomicLong();

    /// These answers, with what is kept of the customers' own words.
    public SpokenAnswers(PastAnswers past, Voices voices) {
        this.past = past;
        this.voices = voices;
    }

    /// The same without what customers wrote, which takes half as long to go through.
    public PastAnswers unspoken() {
        return past;
    }

    /// How often answers were kept or forgotten here: whoever knows it from before they read knows
    /// whether it would be the same again. What other copies of the service keep does not count.
    public long changes() {
        return changes.get();
    }

    @Override
    public void keepAll(List<JudgedAnswer> some) {
        change(() -> past.keepAll(some));
    }

    /// It counts when it is done: who reads meanwhile may have missed it, and who reads later not.
    private void change(Runnable change) {
        try {
            change.run();
        } finally {
            changes.incrementAndGet();
        }
    }

    @Override
    public void of(Period period, Consumer<JudgedAnswer> each) {
        List<JudgedAnswer> some = new ArrayList<>();
        past.of(
                period,
                answer -> {
                    some.add(answer);
                    if (some.size() == AT_ONCE) {
                        tell(some, each);
                    }
                });
        tell(some, each);
    }

    @Override
    public void forgetBefore(Instant now) {
        change(() -> past.forgetBefore(now));
    }

    private void tell(List<JudgedAnswer> some, Consumer<JudgedAnswer> each) {
        Map<UUID, Voice> said =
                voices.about(some.stream().map(JudgedAnswer::transactionId).toList());
        some.forEach(answer -> each.accept(answer.saying(words(said.get(answer.transactionId())))));
        some.clear();
    }

    /// What was written, each comment by itself.
    public static List<String> words(@Nullable Voice voice) {
        return voice == null ? List.of() : voice.comments().stream().map(Comment::text).toList();
    }
}
