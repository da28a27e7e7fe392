package io.howdidwedo.surveyservice.nextcycle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/// Suggests which stated requirements may be like each other, by the words they share. It knows no
/// language: words are compared by their beginning, and short ones, which say how and not what, are
/// left out.
public final class LikeOnes {
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 6;
    private static final double ALIKE = 0.4;

    private static final CosineSimilarity SIMILARITY = new CosineSimilarity();

    private LikeOnes() {}

    /// Those that may be alike, two at least of each kind, the most first.
    public static List<List<StatedRequirement>> among(List<StatedRequirement> stated) {
        List<Kind> kinds = new ArrayList<>();
        for (StatedRequirement one : stated) {
            Map<CharSequence, Integer> words = words(one.words());
            kinds.stream()
                    .filter(kind -> kind.isLike(words))
                    .max(Comparator.comparingDouble(kind -> kind.likeness(words)))
                    .orElseGet(() -> started(kinds))
                    .add(one, words);
        }
        return kinds.stream()
                .map(kind -> List.copyOf(kind.members))
                .filter(members -> members.size() > 1)
                .sorted(Comparator.comparingInt((List<?> members) -> members.size()).reversed())
                .toList();
    }

    private static Kind started(List<Kind> kinds) {
        Kind kind = new Kind();
        kinds.add(kind);
        return kind;
    }

    private static Map<CharSequence, Integer> words(String text) {
        Map<CharSequence, Integer> words = new HashMap<>();
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST) {
                words.put(word.substring(0, Math.min(BEGINNING, word.length())), 1);
            }
        }
        return words;
    }

    private static final class Kind {
        private final List<StatedRequirement> members = new ArrayList<>();
        private final Map<CharSequence, Integer> words = new HashMap<>();

        boolean isLike(Map<CharSequence, Integer> others) {
            return likeness(others) >= ALIKE;
        }

        double likeness(Map<CharSequence, Integer> others) {
            return words.isEmpty() || others.isEmpty()
                    ? 0
                    : SIMILARITY.cosineSimilarity(words, others);
        }

        void add(StatedRequirement one, Map<CharSequence, Integer> its) {
            members.add(one);
            its.forEach((word, count) -> words.merge(word, count, Integer::sum));
        }
    }
}
