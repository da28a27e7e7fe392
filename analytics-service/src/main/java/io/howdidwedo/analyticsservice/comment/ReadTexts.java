package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Reading.Sense;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// What was written in answers, as the numbers of its words: each answer is read once, and again
/// only when other words stand in it. Of very many answers those asked for longest ago are
/// forgotten.
final class ReadTexts {
    /// Between words that do not stand next to each other.
    static final int GAP = Term.NONE;

    private static final int MOST = 60_000;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Reading reading;
    private final Map<Word, Integer> numbers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<UUID, Read> read = new LinkedHashMap<>(16, 0.75f, true);

    /// A word as it was met.
    ///
    /// @param decided whether it was plain which language its text is in
    record Word(String form, String shown, Sense sense, boolean decided) {}

    private static final class Read {
        private final long texts;
        private final int[] numbers;

        /// @param texts tells them from any others of the answer
        Read(long texts, int[] numbers) {
            this.texts = texts;
            this.numbers = numbers;
        }
    }

    ReadTexts(Reading reading) {
        this.reading = reading;
    }

    /// The numbers of the words in an answer, with gaps between those that do not stand next to
    /// each other.
    int[] numbers(WrittenAnswer answer) {
        long texts = mark(answer.texts());
        Read known = read.get(answer.response());
        if (known != null && known.texts == texts) {
            return known.numbers;
        }
        int[] numbers = met(answer);
        read.put(answer.response(), new Read(texts, numbers));
        if (read.size() > MOST) {
            read.remove(read.keySet().iterator().next());
        }
        return numbers;
    }

    /// The words by their numbers.
    List<Word> words() {
        return words;
    }

    private int[] met(WrittenAnswer answer) {
        IntStream.Builder met = IntStream.builder();
        for (String written : answer.texts()) {
            Reading.Text text = reading.read(written);
            for (Token token : text.tokens()) {
                if (!token.joined()) {
                    met.add(GAP);
                }
                met.add(number(token, text.decided()));
            }
            met.add(GAP);
        }
        return met.build().toArray();
    }

    private int number(Token token, boolean decided) {
        return numbers.computeIfAbsent(
                new Word(token.form(), token.shown(), token.sense(), decided), this::next);
    }

    private int next(Word word) {
        words.add(word);
        return words.size() - 1;
    }

    /// FNV-1a with 64 bits.
    private static long mark(List<String> texts) {
        long mark = FNV_OFFSET;
        for (String text : texts) {
            for (int at = 0; at < text.length(); at++) {
                mark = (mark ^ text.charAt(at)) * FNV_PRIME;
            }
            mark = (mark ^ Character.MAX_VALUE) * FNV_PRIME;
        }
        return mark;
    }
}
