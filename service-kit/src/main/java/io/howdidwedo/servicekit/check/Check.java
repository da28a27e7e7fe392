package io.howdidwedo.servicekit.check;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.Told;
import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong with something people sent while it is read, so that all of it can be told
/// at once. It is the only way input is refused: whoever reads a form, JSON, a row of a file or a
/// setting asks [StatedValues] for each value and takes [#refuse] as the last step, before anything
/// is written.
///
/// A part of the input has a check of its own ([#at]) that knows where it stands; what it finds is
/// found by the whole, too.
public final class Check {
    private final List<Violation> found;
    private final String path;

    /// A check of something whole, of which nothing is known to be wrong.
    public Check() {
        this(new ArrayList<>(), "");
    }

    private Check(List<Violation> found, String path) {
        this.found = found;
        this.path = path;
    }

    /// The check of the part with this name, such as `customer`.
    public Check at(String part) {
        return new Check(found, named(part));
    }

    /// The check of one of several parts with this name, such as `questions[2]`.
    ///
    /// @param place from 0
    public Check at(String part, int place) {
        return at(part + "[" + place + "]");
    }

    /// Says what is wrong with a field of this part, and what would be right.
    ///
    /// @param problem one sentence that goes after the name of the field: `must be from 1 to 5`
    public void wrong(String field, String problem) {
        found.add(new Violation(named(field), problem));
    }

    /// Says what is wrong with this part as a whole.
    public void wrong(String problem) {
        found.add(new Violation(path, problem));
    }

    /// Says so unless it is right.
    public void require(boolean right, String field, String problem) {
        if (!right) {
            wrong(field, problem);
        }
    }

    /// Says what is wrong with a field of this part, to each reader in their language.
    public void wrong(String field, Told problem) {
        found.add(new Violation(named(field), problem));
    }

    /// Says so unless it is right, to each reader in their language.
    public void require(boolean right, String field, Told problem) {
        if (!right) {
            wrong(field, problem);
        }
    }

    /// Takes in what was found elsewhere about fields of this part.
    public void wrong(List<Violation> violations) {
        violations.forEach(violation -> found.add(violation.at(named(violation.field()))));
    }

    /// Whether anything is wrong with this part or with what stands in it.
    public boolean isWrong() {
        return found.stream().anyMatch(this::isHere);
    }

    /// What is wrong with this part and with what stands in it, in the order it was found.
    public List<Violation> violations() {
        return found.stream().filter(this::isHere).toList();
    }

    /// Does nothing when nothing is wrong.
    ///
    /// @throws InvalidInput naming everything that is wrong
    public void refuse() {
        if (isWrong()) {
            throw new InvalidInput(violations());
        }
    }

    private String named(String part) {
        return path.isEmpty() || part.isEmpty() ? path + part : path + "." + part;
    }

    private boolean isHere(Violation violation) {
        String field = violation.field();
        return path.isEmpty()
                || field.equals(path)
                || field.startsWith(path + ".")
                || field.startsWith(path + "[");
    }
}
