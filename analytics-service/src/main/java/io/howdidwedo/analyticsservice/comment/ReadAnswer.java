package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// What was written in an answer, as words.
final class ReadAnswer {
    /// Between words that do not stand next to each other.
    private static final int GAP = Term.NONE;

    private final UUID response;
    private final String customer;
    private final Side side;
    private final int[] words;

    private ReadAnswer(UUID response, String customer, Side side, int[] words) {
        this.response = response;
        this.customer = customer;
        this.side = side;
        this.words = words;
    }

    /// With what its forms turned out to be.
    ///
    /// @param words by the number of each form that of its word
    static ReadAnswer of(WrittenAnswer answer, int[] forms, int[] words) {
        return new ReadAnswer(
                answer.response(),
                answer.customer(),
                answer.side(),
                Arrays.stream(forms).map(form -> form == GAP ? GAP : words[form]).toArray());
    }

    /// The numbers of the forms in it.
    static int[] forms(WrittenAnswer answer, Reading reading, Forms forms) {
        IntStream.Builder met = IntStream.builder();
        for (String written : answer.texts()) {
            Reading.Text text = reading.read(written);
            for (Token token : text.tokens()) {
                if (!token.joined()) {
                    met.add(GAP);
                }
                met.add(forms.meet(token, text.decided()));
            }
            met.add(GAP);
        }
        return met.build().toArray();
    }

    UUID response() {
        return response;
    }

    String customer() {
        return customer;
    }

    Side side() {
        return side;
    }

    boolean says(Term term) {
        for (int at = 0; at < words.length; at++) {
            if (words[at] == term.first() && (!term.isPhrase() || behind(at) == term.second())) {
                return true;
            }
        }
        return false;
    }

    /// Its words, each once.
    Set<Term> singles() {
        Set<Term> terms = new HashSet<>();
        for (int word : words) {
            if (word != GAP) {
                terms.add(Term.of(word));
            }
        }
        return terms;
    }

    /// Its words in twos that stand next to each other, each once.
    Set<Term> phrases() {
        Set<Term> terms = new HashSet<>();
        for (int at = 0; at < words.length; at++) {
            if (words[at] != GAP && behind(at) != GAP) {
                terms.add(new Term(words[at], behind(at)));
            }
        }
        return terms;
    }

    private int behind(int at) {
        return at + 1 < words.length ? words[at + 1] : GAP;
    }
}
