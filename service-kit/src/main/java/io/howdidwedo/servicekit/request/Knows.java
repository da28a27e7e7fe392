package io.howdidwedo.servicekit.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the parameters of a handler that takes all of them at once, as a map: whatever else is
/// stated is refused. Those it takes one by one need not be named again.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Knows {
    /// What may be stated once; a name that ends in `*` stands for all that begin so.
    String[] value() default {};

    /// What may be stated several times, each time with one value.
    String[] several() default {};

    /// Whether its form may have any field beside these: a page sends more with it than is read, or
    /// whatever reads the form says itself what is wrong. The address is held to the names still.
    boolean anyField() default false;

    /// More of both.
    Class<? extends ParameterNames>[] of() default {};
}
