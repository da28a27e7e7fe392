package io.howdidwedo.servicekit.problem;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Problem details of a refusal that can be told to people in their language, too.
public final class ToldProblem extends ProblemDetail {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> said;

    ToldProblem(HttpStatus status, String title, String english, Supplier<String> said) {
        super(status.value());
        setTitle(title);
        setDetail(english);
        this.said = said;
    }

    /// What is wrong, in the language of who reads the page that is being made.
    public String said() {
        return said.get();
    }
}
