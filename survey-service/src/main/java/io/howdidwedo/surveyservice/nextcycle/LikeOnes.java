package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.CosineSimilarity;

/// Suggests which stated requirements may be like each other, by the words they share that tell
/// something. They are compared by their beginning, and short ones, which say how and not what, are
/// left out. One shared word makes nothing alike, unless it is long and half of what
/// is said, or all of it.
public final class LikeOnes {
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 6;
    private static final double ALIKE = 0.4;
    private static final double THE_SAME = 0.99;
    private static final double HALF = 0.49;
    private static final int SHARED = 2;

    private static final CosineSimilarity SIMILARITY = new CosineSimilarity();

    private final TellingWords telling;

    /// Compares by these words.
    public LikeOnes(TellingWords telling) {
        this.telling = telling;
    }

    /// Those that may be alike, two at least of each kind, the most first.
    public List<List<StatedRequirement>> among(List<StatedRequirement> stated) {
        List<Kind> kinds = new ArrayList<>();
        for (StatedRequirement statedRequirement : stated) {
            Map<CharSequence, Integer> words = words(statedRequirement.words());
            kinds.stream()
                    .filter(kind -> kind.isLike(words))
                    .max(Comparator.comparingDouble(kind -> kind.likeness(words)))
                    .orElseGet(() -> started(kinds))
                    .add(statedRequirement, words);
        }
        return together(kinds);
    }

    /// The largest first; what stands alone is left out.
    private static List<List<StatedRequirement>> together(List<Kind> kinds) {
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

    private Map<CharSequence, Integer> words(String text) {
        Map<CharSequence, Integer> words = new HashMap<>();
        for (String word : telling.of(text)) {
            if (word.length() >= SHORTEST) {
                words.put(word.substring(0, Math.min(BEGINNING, word.length())), 1);
            }
        }
        return words;
    }

    private static final class Kind {
        private final List<StatedRequirement> members = new ArrayList<>();
        private final Map<CharSequence, Integer> words = new HashMap<>();
        private final Set<String> known = new HashSet<>();

        boolean isLike(Map<CharSequence, Integer> others) {
            List<String> shared =
                    others.keySet().stream()
                            .map(CharSequence::toString)
                            .filter(known::contains)
                            .toList();
            double likeness = likeness(others);
            boolean longOne = shared.stream().anyMatch(word -> word.length() == BEGINNING);
            return likeness >= THE_SAME
                    || (likeness >= ALIKE && shared.size() >= SHARED)
                    || (likeness >= HALF && longOne);
        }

        double likeness(Map<CharSequence, Integer> others) {
            return words.isEmpty() || others.isEmpty()
                    ? 0
                    : SIMILARITY.cosineSimilarity(words, others);
        }

        void add(StatedRequirement statedRequirement, Map<CharSequence, Integer> its) {
            members.add(statedRequirement);
            its.keySet().forEach(word -> known.add(word.toString()));
            its.forEach((word, count) -> words.merge(word, count, Integer::sum));
        }
    }
}
