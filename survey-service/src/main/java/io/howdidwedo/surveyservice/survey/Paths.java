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
public final class Paths {
    private Paths() {}

    /// The questions asked of somebody who answers so; what is not asked counts as not answered.
    ///
    /// @param given what was given to a question of this id, whether it is asked or not
    public static List<Question> asked(
            List<Question> questions, Function<String, ? extends Collection<String>> given) {
        Map<String, Collection<String>> answered = new HashMap<>();
        List<Question> asked = new ArrayList<>();
        for (Question question : questions) {
            boolean shown =
                    question.shownIf().stream()
                            .allMatch(
                                    one ->
                                            one.holds(
                                                    answered.getOrDefault(
                                                            one.question(), Set.of())));
            if (shown) {
                asked.add(question);
                answered.put(question.id(), given.apply(question.id()));
            }
        }
        return asked;
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
            Question looksAt =
                    questions.stream()
                            .filter(one -> one.id().equals(condition.question()))
                            .findFirst()
                            .orElseThrow();
            if (looksAt instanceof Question.Choices) {
                open.addAll(looksAt.shownIf());
                continue;
            }
            boolean first = !possible.containsKey(looksAt.id());
            Set<String> values =
                    possible.computeIfAbsent(
                            looksAt.id(), _ -> new LinkedHashSet<>(looksAt.values()));
            values.retainAll(condition.oneOf());
            if (values.isEmpty()) {
                return false;
            }
            if (first) {
                open.addAll(looksAt.shownIf());
            }
        }
        return true;
    }
}
