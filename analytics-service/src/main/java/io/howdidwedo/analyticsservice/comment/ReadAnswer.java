package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// What was written in an answer, as words.
final class ReadAnswer {
    private static final int GAP = ReadTexts.GAP;

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

    /// With what its words turned out to be.
    ///
    /// @param met the numbers of the words as they were met
    /// @param words by each such number that of the word it is
    static ReadAnswer of(WrittenAnswer answer, int[] met, int[] words) {
        return new ReadAnswer(
                answer.response(),
                answer.customer(),
                answer.side(),
                Arrays.stream(met).map(one -> one == GAP ? GAP : words[one]).toArray());
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
