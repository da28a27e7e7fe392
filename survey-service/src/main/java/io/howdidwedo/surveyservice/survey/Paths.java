package io.howdidwedo.surveyservice.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which questions a customer is asked, as they answer one after the other.
final class Paths {
    private Paths() {}

    /// The questions asked of somebody who answers so; what is not asked counts as not answered.
    ///
    /// @param given what was given to a question of this id, whether it is asked or not
    static List<Question> asked(
            List<Question> questions, Function<String, ? extends Collection<String>> given) {
        Map<String, Collection<String>> answered = new HashMap<>();
        List<Question> asked = new ArrayList<>();
        for (Question question : questions) {
            if (isShown(question, answered)) {
                asked.add(question);
                answered.put(question.id(), given.apply(question.id()));
            }
        }
        return asked;
    }

    private static boolean isShown(Question question, Map<String, Collection<String>> answered) {
        return question.shownIf().stream()
                .allMatch(
                        condition ->
                                condition.holds(
                                        answered.getOrDefault(condition.question(), Set.of())));
    }

    /// Whether somebody can answer so that all of these hold; what the questions looked at are
    /// shown for must hold, too. Exact, for each condition is a set of answers to one question,
    /// unless several options may be chosen: then any two go together.
    ///
    /// @param questions the earlier ones
    static boolean canBeMet(List<Condition> conditions, List<Question> questions) {
        Map<String, Set<String>> possible = new HashMap<>();
        List<Condition> open = new ArrayList<>(conditions);
        while (!open.isEmpty()) {
            Condition condition = open.removeLast();
            Question looksAt = find(condition.question(), questions);
            boolean isNew = !possible.containsKey(looksAt.id());
            if (!(looksAt instanceof Question.Choices)
                    && !leavesSome(condition, looksAt, possible)) {
                return false;
            }
            if (isNew) {
                open.addAll(looksAt.shownIf());
            }
        }
        return true;
    }

    private static Question find(String id, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Whether there is an answer to a question that this condition allows, too.
    private static boolean leavesSome(
            Condition condition, Question looksAt, Map<String, Set<String>> possible) {
        Set<String> values =
                possible.computeIfAbsent(looksAt.id(), _ -> new LinkedHashSet<>(looksAt.values()));
        values.retainAll(condition.oneOf());
        return !values.isEmpty();
    }
}
